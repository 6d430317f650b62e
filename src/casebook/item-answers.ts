import {type BatteryItem, battery, type CaseConstruct, constructs} from './battery.ts'
import type {Draw} from './draw.ts'

const low = 1
const high = 7
/** Points of answer per point of the 0–100 latent position, and the spread the loadings are stated for. */
const slope = (high - low) / 100
const referenceSpread = 20 * slope
/** Standard deviation of a logistic variable of scale one. */
const logisticSpread = Math.PI / Math.sqrt(3)

function errorScale(item: BatteryItem): number {
  return (referenceSpread * Math.sqrt(1 / item.loading ** 2 - 1)) / logisticSpread
}

/** Where the item puts a customer on the answer scale before it is cut into categories. */
function centre(item: BatteryItem, latent: number): number {
  return (low + high) / 2 + slope * (latent - 50) + item.easiness
}

/** One answer as the respondent gives it: reverse-keyed items are answered the other way round. */
function answer(item: BatteryItem, latent: number, draw: Draw): number {
  const keyed = Math.round(Math.min(high, Math.max(low, centre(item, latent) + draw.logistic(errorScale(item)))))
  return item.reversed ? low + high - keyed : keyed
}

/** Answers to every item, by code. */
export function itemAnswers(
  latent: Readonly<Record<CaseConstruct, number>>,
  draw: Draw,
): Readonly<Record<string, number>> {
  const entries = constructs.flatMap((construct) =>
    battery[construct].map((item) => [item.code, answer(item, latent[construct], draw)] as const),
  )
  return Object.fromEntries(entries)
}

/**
 * The true score in the sense of classical test theory: the mean POMP score the customer would get over endless
 * repetitions of the same questions, T = E(X | latent).
 *   E(answer) = 1 + Σₖ 1 / (1 + exp(−(centre − k − ½) / s)), k = 1 … 6
 * @returns 0 to 100.
 * @see Lord & Novick 1968, Statistical Theories of Mental Test Scores.
 */
export function trueScore(construct: CaseConstruct, latent: number): number {
  const items = battery[construct]
  const expected = items.map((item) => {
    let sum = 0
    for (let step = low; step < high; step++)
      sum += 1 / (1 + Math.exp((step + 0.5 - centre(item, latent)) / errorScale(item)))
    return sum
  })
  return (100 * expected.reduce((sum, value) => sum + value, 0)) / (items.length * (high - low))
}
