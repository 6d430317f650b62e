import {accountClusters, type Survey, surveyWeights} from '../clean/index.ts'
import type {Scores} from '../score/index.ts'
import {covarianceOf} from '../stats/index.ts'
import {eligibility} from './eligibility.ts'
import {errorVarianceOf} from './error-variance.ts'
import {realConstraint} from './real-constraint.ts'
import type {ClassificationRule} from './rule.ts'
import type {UnclassifiedReason} from './schema.ts'

/** One deciding construct as the classification sees it; arrays are aligned to the population. */
export interface Measure {
  readonly construct: string
  /** POMP; NaN = missing. */
  readonly scores: Float64Array
  /** Squared standard error of measurement of each score. */
  readonly errorVariances: Float64Array
  /** Error variance of a complete score under resampled weights: reliabilities are estimated again in each draw. */
  readonly errorVariance: (weights: Float64Array) => number
}

/** The customers who can be classified, in the order of the survey. */
export interface Population {
  readonly size: number
  /** Index in the survey of each member. */
  readonly respondents: Int32Array
  readonly weights: Float64Array
  /** Members drawn together in the bootstrap: accounts in B2B, else each member by itself. */
  readonly clusters: Int32Array
  readonly attitude: readonly Measure[]
  /** The same number for members whose attitude scores carry the same errors. */
  readonly patterns: Int32Array
  readonly facets: readonly Measure[]
  /** The same for the facets of constraint. */
  readonly facetPatterns: Int32Array
  /** Covariances of the observed scores of either block, under any weights. */
  readonly covariances: Readonly<Record<'attitude' | 'facets', (weights: Float64Array) => number[][]>>
  readonly habits: readonly Measure[]
  /** 1 = held in fact. */
  readonly held: Uint8Array
  /** By respondent of the survey; null for members. */
  readonly left: readonly (UnclassifiedReason | null)[]
  readonly eligibility: 'measured' | 'assumed'
  /** The same of some members alone, named by their places here, ascending. */
  readonly among: (places: readonly number[]) => Population
}

/** Members are repeat customers, analysed, with at least half of the attitude scores. */
export function population(survey: Survey, scores: Scores, rule: ClassificationRule): Population {
  const {stages, basis} = eligibility(survey)
  const weights = surveyWeights(survey)
  const held = rule.realConstraint.length > 0 ? realConstraint(survey) : new Uint8Array(survey.respondents.length)
  const attitude = rule.attitude.map(({construct}) => construct)
  const left = survey.respondents.map((respondent, index): UnclassifiedReason | null => {
    if (respondent.excluded !== null) return respondent.excluded
    if (stages[index] !== null) return stages[index]!
    const known = attitude.filter((id) => !Number.isNaN(scores[id]!.scores[index]!)).length
    return known * 2 >= attitude.length && weights[index]! > 0 ? null : 'missing-scores'
  })
  const members = left.flatMap((reason, index) => (reason === null ? [index] : []))
  return gather({survey, scores, rule}, members, {weights, held, left, eligibility: basis})
}

interface Measured {
  readonly survey: Survey
  readonly scores: Scores
  readonly rule: ClassificationRule
}

/** What holds of every respondent, by position in the survey. */
interface Everybody extends Pick<Population, 'left' | 'eligibility'> {
  readonly weights: Float64Array
  readonly held: Uint8Array
}

function gather({survey, scores, rule}: Measured, members: readonly number[], all: Everybody): Population {
  const pick = (values: ArrayLike<number>): Float64Array => Float64Array.from(members, (index) => values[index]!)
  const measure = (construct: string): Measure => ({
    construct,
    scores: pick(scores[construct]!.scores),
    errorVariances: pick(scores[construct]!.standardErrors).map((error) => error ** 2),
    errorVariance: errorVarianceOf(survey, construct, members),
  })
  const measures = rule.attitude.map(({construct}) => measure(construct))
  const facets = rule.facets.map(measure)
  return {
    size: members.length,
    respondents: Int32Array.from(members),
    weights: pick(all.weights),
    clusters: accountClusters(survey, members),
    attitude: measures,
    patterns: errorPatterns(measures, members.length),
    facets,
    facetPatterns: errorPatterns(facets, members.length),
    covariances: {attitude: covariancesOf(measures), facets: covariancesOf(facets)},
    habits: rule.habits.map(measure),
    held: Uint8Array.from(members, (index) => all.held[index]!),
    left: all.left,
    eligibility: all.eligibility,
    among: (places) =>
      gather(
        {survey, scores, rule},
        places.map((place) => members[place]!),
        all,
      ),
  }
}

function covariancesOf(measures: readonly Measure[]): (weights: Float64Array) => number[][] {
  return measures.length === 0 ? () => [] : covarianceOf(measures.map(({scores}) => scores))
}

/** Members with the same scores known and as many answers behind each have the same errors of measurement. */
function errorPatterns(measures: readonly Measure[], size: number): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from({length: size}, (_, member) => {
    const key = measures.map(({errorVariances}) => errorVariances[member]).join()
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
