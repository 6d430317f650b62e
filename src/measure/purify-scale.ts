import {z} from 'zod'
import {
  bartlettSphericity,
  correlationFromCovariance,
  cronbachAlpha,
  principalComponents,
  samplingAdequacy,
  varimax,
} from '../stats/index.ts'
import {thresholds} from './thresholds.ts'

const value = z.number().nullable()

/** Why an item would go, in the order in which the reasons are looked at: the first that holds for any item decides. */
export const purificationReasons = [
  'low-sampling-adequacy',
  'low-loading',
  'cross-loading',
  'low-communality',
  'alpha-rises',
] as const
export type PurificationReason = (typeof purificationReasons)[number]

/** Why a weak item stays. */
export const keepingReasons = ['runs-against', 'alpha-falls', 'fewest-items'] as const

const stateSchema = z.object({
  items: z.array(z.string()),
  alpha: value,
  kmo: value,
  bartlettP: value,
  /** Share of the items' variance that the components explain. */
  explained: value,
  communalities: z.record(z.string(), value),
  /** Highest loading of each item in absolute value, after varimax where there are several components. */
  loadings: z.record(z.string(), value),
})
export type PurificationState = z.infer<typeof stateSchema>

const weightSchema = z.object({alpha: value, kmo: value, explained: value})

export const purificationSchema = z.object({
  n: z.int(),
  /** One for a scale; as many as dimensions for a construct made of them. */
  components: z.int(),
  start: stateSchema,
  steps: z.array(
    z.object({
      item: z.string(),
      reason: z.enum(purificationReasons),
      /** The number that fell short (for alpha-rises: α without the item), and what it was held against. */
      found: value,
      threshold: value,
      before: weightSchema,
      after: weightSchema,
    }),
  ),
  end: stateSchema,
  /** Weak items that stay, and why. */
  kept: z.array(z.object({item: z.string(), reason: z.enum(purificationReasons), because: z.enum(keepingReasons)})),
})
export type Purification = z.infer<typeof purificationSchema>

export interface PurifiedItems {
  readonly codes: readonly string[]
  /** k × k, of items keyed in one direction. */
  readonly covariance: readonly (readonly number[])[]
  /** Respondents. */
  readonly n: number
  /** Components the items are meant to have; 1 when left out. */
  readonly components?: number
}

interface Weakness {
  readonly item: string
  readonly reason: PurificationReason
  readonly found: number
  readonly threshold: number
}

/**
 * The purification of a scale as marketing courses teach it, step by step: a principal component analysis (Bartlett, KMO,
 * communalities and loadings from .50, no item on two components after varimax), then α. The worst item for the first reason
 * that holds goes, and everything is reckoned anew; three items stay at least, two where the third does not load.
 * An item that runs against the others is to be turned, not dropped. An item of low communality stays when α would fall without it. A recommendation: nothing is dropped from any score.
 * @param items  their covariances, which hold all that is needed.
 * @returns  numbers NaN where they cannot be had (fewer than two items, singular correlations).
 * @throws {RangeError} not one code per item.
 * @see Churchill 1979, J. Marketing Research 16(1); Evrard, Pras & Roux 2009, Market, 4e éd.
 * @example purifyScale({codes: ['a'], covariance: [[1]], n: 100}).steps // => []
 */
export function purifyScale({codes, covariance, n, components = 1}: PurifiedItems): Purification {
  if (codes.length !== covariance.length) throw new RangeError('one code per item')
  const among = (places: readonly number[]): Look => look(codes, covariance, {n, components, places})
  let places = [...codes.keys()]
  let now = among(places)
  const start = now
  const steps: Purification['steps'] = []
  const kept: Purification['kept'] = []
  for (;;) {
    const weak = weakest(
      now,
      kept.map(({item}) => item),
    )
    if (weak === null) break
    const rest = places.filter((place) => codes[place] !== weak.item)
    const after = among(rest)
    const because = reasonToKeep(weak, now, after)
    if (because === null) {
      steps.push({...weak, before: weight(now), after: weight(after)})
      places = rest
      now = after
    } else kept.push({item: weak.item, reason: weak.reason, because})
  }
  return {n, components, start: state(start), steps, end: state(now), kept}
}

/** A state with what only the search needs. */
interface Look extends PurificationState {
  readonly adequacy: Readonly<Record<string, number>>
  readonly second: Readonly<Record<string, number>>
  readonly without: Readonly<Record<string, number>>
  /** Of a single component, with its sign. */
  readonly signed: Readonly<Record<string, number>>
  readonly components: number
}

function look(
  codes: readonly string[],
  whole: PurifiedItems['covariance'],
  {n, components, places}: {n: number; components: number; places: readonly number[]},
): Look {
  const items = places.map((place) => codes[place]!)
  const covariance = places.map((i) => places.map((j) => whole[i]![j]!))
  const correlation = correlationFromCovariance(covariance)
  const count = Math.min(components, items.length)
  const extracted = count === 0 ? null : principalComponents(correlation, count)
  const rotated = extracted === null ? [] : varimax(extracted.loadings).loadings
  const ranked = rotated.map((row) => row.map(Math.abs).sort((a, b) => b - a))
  const adequacy = samplingAdequacy(correlation)
  const named = (values: readonly number[]): Record<string, number> =>
    Object.fromEntries(items.map((item, place) => [item, values[place] ?? Number.NaN]))
  const communalities = extracted?.communalities ?? []
  return {
    items,
    components: count,
    alpha: cronbachAlpha(covariance),
    kmo: adequacy.overall,
    bartlettP: bartlettSphericity(correlation, n).p,
    explained: communalities.reduce((sum, own) => sum + own, 0) / items.length,
    communalities: named(communalities),
    loadings: named(ranked.map((row) => row[0]!)),
    signed: named(count === 1 ? rotated.map((row) => row[0]!) : rotated.map(() => 1)),
    second: named(ranked.map((row) => row[1] ?? 0)),
    adequacy: named(adequacy.items),
    without: named(items.map((_, dropped) => alphaWithout(covariance, dropped))),
  }
}

function alphaWithout(covariance: readonly (readonly number[])[], dropped: number): number {
  const stays = (_: unknown, place: number): boolean => place !== dropped
  return cronbachAlpha(covariance.filter(stays).map((row) => row.filter(stays)))
}

/** The worst item for the first reason that any item gives; items decided to stay are passed over. */
function weakest(now: Look, staying: readonly string[]): Weakness | null {
  if (now.items.length < 3) return null
  const open = now.items.filter((item) => !staying.includes(item))
  const lowest = (values: Readonly<Record<string, number | null>>): string =>
    open.reduce((worst, item) => (values[item]! < values[worst]! ? item : worst), open[0]!)
  const below = (
    reason: PurificationReason,
    values: Readonly<Record<string, number | null>>,
    threshold: number,
  ): Weakness | null => {
    const item = lowest(values)
    return values[item]! < threshold ? {item, reason, found: values[item]!, threshold} : null
  }
  if (open.length === 0) return null
  return (
    below('low-sampling-adequacy', now.adequacy, thresholds.samplingAdequacy.value) ??
    below('low-loading', now.loadings, thresholds.componentLoading.value) ??
    crossLoading(now, open) ??
    below('low-communality', now.communalities, thresholds.communality.value) ??
    alphaRises(now, open)
  )
}

function crossLoading({loadings, second, components}: Look, open: readonly string[]): Weakness | null {
  if (components < 2) return null
  const threshold = thresholds.crossLoading.value
  const gap = (item: string): number => loadings[item]! - second[item]!
  const between = open.filter((item) => second[item]! >= threshold && gap(item) < thresholds.crossLoadingGap.value)
  if (between.length === 0) return null
  const item = between.reduce((worst, one) => (gap(one) < gap(worst) ? one : worst))
  return {item, reason: 'cross-loading', found: second[item]!, threshold}
}

/** Only within one dimension: with several, α of all items together says little about any. */
function alphaRises({alpha, without, components}: Look, open: readonly string[]): Weakness | null {
  if (components > 1) return null
  const item = open.reduce((best, one) => (without[one]! > without[best]! ? one : best))
  const threshold = alpha! + thresholds.alphaLoss.value
  return without[item]! > threshold ? {item, reason: 'alpha-rises', found: without[item]!, threshold: alpha!} : null
}

function reasonToKeep(
  {item, reason}: Weakness,
  now: Look,
  after: Look,
): Purification['kept'][number]['because'] | null {
  if (now.signed[item]! <= -thresholds.itemRest.value) return 'runs-against'
  const severe = reason === 'low-loading' && after.alpha! > now.alpha!
  const fewest = Math.max(severe ? 2 : 3, now.components + 1)
  if (after.items.length < fewest) return 'fewest-items'
  const falls = after.alpha! < now.alpha! - thresholds.alphaLoss.value
  return reason === 'low-communality' && falls ? 'alpha-falls' : null
}

function weight({alpha, kmo, explained}: Look): z.infer<typeof weightSchema> {
  return {alpha, kmo, explained}
}

function state({items, alpha, kmo, bartlettP, explained, communalities, loadings}: Look): PurificationState {
  return {items, alpha, kmo, bartlettP, explained, communalities, loadings}
}
