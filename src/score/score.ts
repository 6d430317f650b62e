import {type Survey, surveyWeights} from '../clean/index.ts'
import {pompScores, type Scales} from '../measure/index.ts'
import type {Construct} from '../questionnaire/index.ts'
import {covarianceMatrix, weightedMean} from '../stats/index.ts'
import {inOrderOfComposition, scoredItems} from './item-scale.ts'
import type {ConstructScores, Scores} from './scores.ts'

/**
 * POMP scores of every construct with their standard errors of measurement.
 * A score is the mean of the answered items, each first centred on its own mean, so that skipping a hard item does not
 * raise a score; at least half of the items must be answered. With m' of m items answered, ρ' = kρ/(1+(k−1)ρ), k = m'/m
 * (Spearman–Brown), and SEM = SD·√ρ·√((1−ρ')/ρ'). A higher-order construct is the unweighted mean of its dimensions.
 * @param scales reliabilities of the same survey's constructs.
 * @returns scores aligned to `survey.respondents`, excluded ones included; moments over the analysed alone.
 * @see Cohen, Cohen, Aiken & West 1999, Multivariate Behavioral Research 34(3), for POMP; Lord & Novick 1968 for SEM.
 */
export function score(survey: Survey, scales: Scales): Scores {
  const weights = surveyWeights(survey)
  const scores: Record<string, ConstructScores> = {}
  for (const construct of inOrderOfComposition(survey.questionnaire)) {
    const reliability = scales[construct.id]?.reliability
    const context = {survey, weights, reliability: reliability?.value ?? Number.NaN}
    const scored =
      construct.items.length > 0 ? scoreOfItems(construct, context) : scoreOfDimensions(construct, scores, context)
    scores[construct.id] = {...scored, reliabilityAssumed: reliability?.coefficient === 'assumed'}
  }
  const order = survey.questionnaire.constructs.map((construct) => construct.id)
  return Object.fromEntries(order.map((id) => [id, scores[id]!]))
}

interface Scoring {
  readonly survey: Survey
  /** 0 for excluded respondents. */
  readonly weights: Float64Array
  readonly reliability: number
}

type Scored = Omit<ConstructScores, 'reliabilityAssumed'>

function scoreOfItems(construct: Construct, {survey, weights, reliability}: Scoring): Scored {
  const items = scoredItems(survey, construct)
  const scores = pompScores(items, weights)
  const {mean, sd} = moments(scores, weights)
  const standardErrors = scores.map((value, index) => {
    const answered = items.filter(({keyed}) => !Number.isNaN(keyed[index]!)).length
    return Number.isNaN(value) ? Number.NaN : measurementError({sd, reliability, share: answered / items.length})
  })
  return {scores, standardErrors, reliability, mean, sd, dimensions: []}
}

/** SD·√ρ·√((1−ρ')/ρ') where only a `share` of the items was answered. */
function measurementError({sd, reliability, share}: {sd: number; reliability: number; share: number}): number {
  const shortened = (share * reliability) / (1 + (share - 1) * reliability)
  if (!(shortened > 0)) return sd
  return sd * Math.sqrt((reliability * (1 - shortened)) / shortened)
}

function scoreOfDimensions(construct: Construct, known: Scores, {survey, weights, reliability}: Scoring): Scored {
  const dimensions = construct.dimensions.map((id) => known[id]!)
  const size = survey.respondents.length
  const scores = new Float64Array(size).fill(Number.NaN)
  const standardErrors = new Float64Array(size).fill(Number.NaN)
  for (let index = 0; index < size; index++) {
    const present = dimensions.filter((dimension) => !Number.isNaN(dimension.scores[index]!))
    if (present.length === 0) continue
    const sum = present.reduce((total, dimension) => total + dimension.scores[index]!, 0)
    const variance = present.reduce((total, dimension) => total + dimension.standardErrors[index]! ** 2, 0)
    scores[index] = sum / present.length
    standardErrors[index] = Math.sqrt(variance) / present.length
  }
  return {scores, standardErrors, reliability, ...moments(scores, weights), dimensions: construct.dimensions}
}

function moments(values: Float64Array, weights: Float64Array): {mean: number; sd: number} {
  return {mean: weightedMean(values, weights), sd: Math.sqrt(covarianceMatrix([values], weights)[0]![0]!)}
}
