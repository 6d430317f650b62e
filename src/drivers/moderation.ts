import {errorVarianceOf} from '../classify/index.ts'
import {columnLabels, type Survey} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import type {Measurement} from '../measure/index.ts'
import type {Scores} from '../score/index.ts'
import {holmAdjustment, mostResampled} from '../stats/index.ts'
import {type Node, pathLayers} from './layers.ts'
import type {Moderation} from './moderation-schema.ts'
import {type Equation, firstPlaces, pathEffects, pathEquations, tooAlike} from './path-equations.ts'
import {bootstrapIntervals, type CompleteSample, completeSample, type Intervals} from './sample.ts'
import {waldTest} from './sampling-distribution.ts'

type Matrix = readonly (readonly number[])[]
type Test = {readonly chi2: number; readonly df: number; readonly p: number}

export interface ModerationOptions extends Work {
  readonly draws: number
  readonly random: Random
  /** Smallest group that may be described. */
  readonly minCell: number
}

/** A group needs as many complete respondents a construct as a path model does. */
const respondentsPerConstruct = 10
const level = 0.05

/**
 * Moderation of the causal chain by a grouping column: is each direct effect the same in every group? Asked only where
 * the questions weigh the same there (metric invariance). Every equation is fitted within each group, on scores freed of the
 * measurement error that the group's own reliability leaves, where its constructs can then be told apart in all groups; else
 * on observed scores. Differences are judged by Wald's test with covariances from resampling customers (whole accounts in
 * B2B), reliabilities estimated again in each draw; p-values by Holm over all paths.
 * @param across  the invariance test of the column; undefined where none was asked.
 * @returns  null where no column was asked for; a `reason` and no equations where paths cannot be compared.
 * @see Vandenberg & Lance 2000, Organizational Research Methods 3(1), on metric invariance before any comparison of paths;
 *   Sharma, Durand & Gur-Arie 1981, J. Marketing Research 18(3), on moderators by subgroups. On observed scores the
 *   differences are the interactions of R's lm(y ~ x * group) to 1e-9 (test/fixtures/r/moderation.R).
 */
export async function moderation(
  {survey, scores}: {readonly survey: Survey; readonly scores: Scores},
  across: Measurement['invariance'],
  options: ModerationOptions,
): Promise<Moderation | null> {
  if (across?.status !== 'ok') return null
  const untested = (reason: NonNullable<Moderation['reason']>): Moderation => ({
    ...{column: across.column, groups: across.groups, reason, corrected: false, draws: 0, equations: []},
  })
  if (across.level === 'not-tested') return untested('invariance-not-tested')
  if (across.level === 'configural' || across.level === 'none') return untested('not-invariant')
  const layers = pathLayers(survey.questionnaire, scores).filter((layer) => layer.length > 0)
  const plan = pathEquations(layers)
  if (plan.length === 0) return untested('no-path')
  const order = layers.flat()
  const labels = columnLabels(survey, across.column)
  const groups = largeEnough({survey, order, labels}, across.groups, options.minCell)
  if (groups.length < 2) return untested('too-few-respondents')
  const names = groups.map(({name}) => name)
  const sample = completeSample(survey, columnsOf(order), (row) => names.includes(labels[row]!))
  const effects = effectsByGroup({survey, order, plan, labels}, sample, names)
  const values = effects.of(sample)(sample.weights)
  // Of a part, the smallest group must keep respondents enough.
  const kept = Math.min(...groups.map(({n}) => n)) * Math.min(1, mostResampled / sample.clusters.count)
  const most = kept < respondentsPerConstruct * order.length ? sample.clusters.count : mostResampled
  const intervals = await bootstrapIntervals(sample, effects.of, {...options, stage: 'moderation', mostResampled: most})
  return {
    column: across.column,
    groups,
    reason: null,
    corrected: effects.corrected,
    draws: options.draws,
    equations: compared({plan, order, names}, values, intervals),
  }
}

const columnsOf = (order: readonly Node[]): Float64Array[] => order.map(({scores}) => scores.scores)

interface Grouped {
  readonly survey: Survey
  readonly order: readonly Node[]
  /** By respondent. */
  readonly labels: readonly string[]
}

function largeEnough({survey, order, labels}: Grouped, candidates: Moderation['groups'], minCell: number) {
  return candidates
    .map(({name}) => ({name, n: completeSample(survey, columnsOf(order), (row) => labels[row] === name).n}))
    .filter(({n}) => n >= Math.max(minCell, respondentsPerConstruct * order.length))
}

/** Direct effects under any weights: all of the first group, then all of the second, … */
function effectsByGroup(
  {survey, order, plan, labels}: Grouped & {readonly plan: readonly Equation[]},
  sample: CompleteSample,
  names: readonly string[],
) {
  const first = firstPlaces(plan)
  const direct = (covariance: Matrix): number[] => {
    const all = pathEffects(plan, covariance)
    return plan.flatMap(({predictors}, index) => predictors.map((_, k) => all[first[index]! + 1 + k]!))
  }
  const within = ({rows}: CompleteSample, weights: Float64Array, name: string): Float64Array =>
    weights.map((weight, index) => (labels[rows[index]!] === name ? weight : 0))
  const freedOf = ({rows, covarianceUnder}: CompleteSample): ((weights: Float64Array) => Matrix) => {
    const errors = order.map(({id}) => errorVarianceOf(survey, id, rows))
    return (weights) =>
      covarianceUnder(weights).map((row, i) => row.map((value, j) => (i === j ? value - errors[i]!(weights) : value)))
  }
  const freed = freedOf(sample)
  const corrected = names.every((name) => tooAlike(plan, freed(within(sample, sample.weights, name))).length === 0)
  return {
    corrected,
    of: (drawn: CompleteSample): ((weights: Float64Array) => number[]) => {
      const covariance = corrected ? freedOf(drawn) : drawn.covarianceUnder
      return (weights) => names.flatMap((name) => direct(covariance(within(drawn, weights, name))))
    },
  }
}

interface Compared {
  readonly plan: readonly Equation[]
  readonly order: readonly Node[]
  readonly names: readonly string[]
}

function compared(
  {plan, order, names}: Compared,
  values: readonly number[],
  intervals: Intervals,
): Moderation['equations'] {
  const paths = values.length / names.length
  const starts = plan.map((_, index) => plan.slice(0, index).reduce((sum, {predictors}) => sum + predictors.length, 0))
  const test = (among: readonly number[]): Test => equalAcross(among, {paths, groups: names.length}, values, intervals)
  const together = plan.map(({predictors}, index) => test(predictors.map((_, k) => starts[index]! + k)))
  const single = Array.from({length: paths}, (_, path) => test([path]))
  const [ofEquations, ofPaths] = [together, single].map((tests) => holmAdjustment(tests.map(({p}) => p)))
  return plan.map(({outcome, predictors}, index) => ({
    outcome: order[outcome]!.id,
    together: {...together[index]!, adjustedP: ofEquations![index]!},
    paths: predictors.map((predictor, k) => {
      const path = starts[index]! + k
      const adjustedP = ofPaths![path]!
      return {
        from: order[predictor]!.id,
        groups: names.map((name, group) => {
          const place = group * paths + path
          return {name, estimate: values[place]!, ci: intervals.of(place), se: intervals.standardError(place)}
        }),
        difference: names.length === 2 ? differenceOf([path, paths + path], values, intervals) : null,
        ...single[path]!,
        adjustedP,
        differs: adjustedP < level,
      }
    }),
  }))
}

/** Wald's test that effects are the same in every group: each group's less the first one's, all 0. */
function equalAcross(
  among: readonly number[],
  {paths, groups}: {readonly paths: number; readonly groups: number},
  values: readonly number[],
  intervals: Intervals,
): Test {
  const pairs = among.flatMap((path) =>
    Array.from({length: groups - 1}, (_, group) => [(group + 1) * paths + path, path] as const),
  )
  const covariance = intervals.covariance(pairs.flat())
  const between = (a: number, b: number): number =>
    covariance[2 * a]![2 * b]! -
    covariance[2 * a]![2 * b + 1]! -
    covariance[2 * a + 1]![2 * b]! +
    covariance[2 * a + 1]![2 * b + 1]!
  const found = waldTest(
    pairs.map(([one, other]) => values[one]! - values[other]!),
    pairs.map((_, a) => pairs.map((__, b) => between(a, b))),
  )
  return found ?? {chi2: Number.NaN, df: 0, p: Number.NaN}
}

function differenceOf([one, other]: readonly [number, number], values: readonly number[], intervals: Intervals) {
  const {ci, se} = intervals.difference(one, other)
  return {estimate: values[one]! - values[other]!, ci, se}
}
