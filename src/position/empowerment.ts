import type {z} from 'zod'
import {accountClusters, clusterCount} from '../clean/index.ts'
import {createRandom} from '../kernel/index.ts'
import {
  bootstrapCounts,
  covarianceOf,
  percentileInterval,
  type SimpleMediation,
  simpleMediation,
} from '../stats/index.ts'
import {distribution, meanScore} from './estimates.ts'
import type {Standing} from './material.ts'
import {type empowermentSchema, type Quadrant, quadrants} from './schema.ts'
import {thresholds} from './thresholds.ts'

export interface Empowerment {
  readonly result: z.infer<typeof empowermentSchema> | null
  readonly quadrants: readonly (Quadrant | null)[]
}

const [control, cooperation, ownership] = ['control', 'cooperation', 'ownership'] as const
const draws = 500
/** A stream of its own, so that other rooms' draws change nothing here. */
const stream = 19
const leastRespondents = 30

/**
 * Four models of the relation (D19): who controls it, crossed with whether the customer accepts to cooperate. Control by
 * the company and cooperation accepted: neo-classical; control by the customer: collaborative. Cooperation rejected:
 * resistant under the company's control, independent under the customer's own. A score of 60 or more is a yes.
 * @see Fuchs, Prandelli & Schreier 2010, Journal of Marketing 74(1), for power, ownership and loyalty.
 */
export function empowerment(context: Standing): Empowerment {
  const {survey, scores, score, analysed, weights, disclosure} = context
  const nowhere = survey.respondents.map(() => null)
  if (scores[control] === undefined || scores[cooperation] === undefined) return {result: null, quadrants: nowhere}
  const of = survey.respondents.map((_, index): Quadrant | null => {
    const [power, accepts] = [score(control, index), score(cooperation, index)]
    if (Number.isNaN(power) || Number.isNaN(accepts)) return null
    const customer = power >= thresholds.agrees
    if (accepts >= thresholds.agrees) return customer ? 'collaborative' : 'neo-classical'
    return customer ? 'independent' : 'resistant'
  })
  const known = analysed.filter((index) => of[index] !== null && weights[index]! > 0)
  const means = [control, cooperation, ownership].filter((id) => scores[id] !== undefined)
  return {
    quadrants: of,
    result: {
      n: known.length,
      quadrants: distribution(
        quadrants,
        known.map((index) => of[index]!),
        known.map((index) => weights[index]!),
      ).map(({code, ...rest}) => ({quadrant: code, ...rest})),
      means: Object.fromEntries(
        means.map((id) => [
          id,
          meanScore(
            analysed.map((index) => score(id, index)),
            analysed.map((index) => weights[index]!),
            disclosure.minCell,
          ),
        ]),
      ),
      mediation: mediation(context),
    },
  }
}

const statistics = ['toMediator', 'toOutcome', 'direct', 'indirect', 'total'] as const

/** Repurchase where it was asked, else the score that stands for commitment. */
function outcomeOf({scores, classification}: Standing): string | undefined {
  return scores['repurchase'] === undefined ? classification.deciding['commitment']?.[0] : 'repurchase'
}

/** Percentile bootstrap over customers, whole accounts together. */
function mediation(context: Standing): z.infer<typeof empowermentSchema>['mediation'] {
  const {scores, survey, weights, seed} = context
  const outcome = outcomeOf(context)
  if (outcome === undefined || scores[ownership] === undefined || scores[outcome] === undefined) return null
  const columns = [control, ownership, outcome].map((id) => scores[id]!.scores)
  const rows = context.analysed.filter(
    (row) => weights[row]! > 0 && columns.every((column) => !Number.isNaN(column[row]!)),
  )
  if (rows.length < leastRespondents) return null
  const clusters = accountClusters(survey, rows)
  const count = clusterCount(clusters)
  const covariances = covarianceOf(columns.map((column) => Float64Array.from(rows, (row) => column[row]!)))
  const used = Float64Array.from(rows, (row) => weights[row]!)
  const found = simpleMediation(covariances(used))
  const random = createRandom(seed).fork(stream)
  const drawn = Array.from({length: draws}, () => {
    const counts = bootstrapCounts(count, random)
    return simpleMediation(covariances(used.map((weight, index) => weight * counts[clusters[index]!]!)))
  })
  const estimate = (statistic: keyof SimpleMediation) => {
    const values = drawn.map((draw) => draw[statistic]).filter((value) => !Number.isNaN(value))
    const [low, high] = percentileInterval(values)
    return {estimate: found[statistic], ci: [low, high] as [number, number], n: rows.length}
  }
  const [toOwnership, toOutcome, direct, indirect, total] = statistics.map(estimate)
  return {
    outcome,
    n: rows.length,
    toOwnership: toOwnership!,
    toOutcome: toOutcome!,
    direct: direct!,
    indirect: indirect!,
    total: total!,
  }
}
