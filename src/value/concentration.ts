import {giniCoefficient, lorenzAt, lorenzCurve} from '../stats/index.ts'
import {amounts} from './amounts.ts'
import type {ValueMaterial} from './portfolio.ts'
import {ratioEstimate} from './ratio-estimate.ts'
import type {ValueResult, ValueTier} from './schema.ts'

type Concentration = Pick<ValueResult, 'total' | 'mean' | 'gini' | 'topShare20' | 'lorenz'>

const hidden: Concentration = {
  total: Number.NaN,
  mean: {estimate: Number.NaN, ci: [Number.NaN, Number.NaN]},
  gini: Number.NaN,
  topShare20: Number.NaN,
  lorenz: [],
}

/**
 * Total, mean, Gini and Lorenz curve. The curve is drawn through blocks of customers who are alike in value, each large enough
 * to be described and cut where the tiers told are cut: none of its points, nor any difference with a tier, is one customer.
 * @see Domingo-Ferrer & Mateo-Sanz 2002, IEEE Transactions on Knowledge and Data Engineering 14(1), microaggregation.
 */
export function concentration(material: ValueMaterial & {readonly shownTiers: ReadonlySet<ValueTier>}): Concentration {
  const {values, weights, known, measure, disclosure} = material
  const amountOf = amounts(values, weights)
  if (!disclosure.tell(measure, known, {amountOf})) return hidden
  const money = known.map((index) => values[index]!)
  const used = known.map((index) => weights[index]!)
  const {estimate, ci} = ratioEstimate({numerators: money, weights: used})
  const steps = lorenzSteps(known.length, disclosure.minCell)
  const blocks = blocksOf(material, steps)
  const told = blocks !== null && disclosure.tellParts(measure, blocks, {whole: known, amountOf}).every(Boolean)
  const curve = told ? blockCurve(material, blocks) : {customers: [], value: []}
  const points = Array.from({length: steps + 1}, (_, step) => step / steps)
  return {
    total: money.reduce((sum, value, index) => sum + value * used[index]!, 0),
    mean: {estimate, ci},
    gini: giniCoefficient(lorenzCurve(money, used)),
    topShare20: steps % 5 === 0 && curve.value.length > 0 ? 1 - lorenzAt(curve, 0.8) : Number.NaN,
    lorenz: curve.value.length > 0 ? points.map((customers) => ({customers, value: lorenzAt(curve, customers)})) : [],
  }
}

/** Twenty equal steps, or as many as leave `minCell` customers in each. */
function lorenzSteps(count: number, minCell: number): number {
  return [20, 10, 5, 4, 2].find((steps) => count / steps >= minCell) ?? 1
}

/**
 * Customers from the least valuable in as many blocks as steps, or fewer; a block never runs over the edge of a tier that is
 * told. Null where some block cannot be made large enough.
 */
function blocksOf(
  {values, weights, known, tiers, disclosure, shownTiers}: Parameters<typeof concentration>[0],
  steps: number,
): readonly (readonly number[])[] | null {
  const sorted = [...known].sort((a, b) => values[a]! - values[b]! || a - b)
  const total = sorted.reduce((sum, index) => sum + weights[index]!, 0)
  const tierOf = (index: number): ValueTier | null => (shownTiers.has(tiers[index]!) ? tiers[index]! : null)
  const runs: {readonly tier: ValueTier | null; readonly blocks: number[][]}[] = []
  let [step, heads] = [1, 0]
  const enough = (block: readonly number[]): boolean => disclosure.describable(block, amounts(values, weights))
  for (const index of sorted) {
    const tier = tierOf(index)
    if (runs.at(-1)?.tier !== tier || runs.length === 0) runs.push({tier, blocks: [[]]})
    const {blocks} = runs.at(-1)!
    blocks.at(-1)!.push(index)
    heads += weights[index]!
    if (heads / total < step / steps - 1e-9) continue
    step = Math.floor((heads / total) * steps + 1e-9) + 1
    if (enough(blocks.at(-1)!)) blocks.push([])
  }
  const made = runs.map(({blocks}) => lastMerged(blocks, enough))
  return made.every((blocks) => blocks.every(enough)) ? made.flat() : null
}

/** The last block of a run takes in those before it until it may be described. */
function lastMerged(blocks: readonly number[][], enough: (block: readonly number[]) => boolean): number[][] {
  const merged = blocks.filter((block) => block.length > 0)
  while (merged.length > 1 && !enough(merged.at(-1)!)) merged.splice(-2, 2, merged.slice(-2).flat())
  return merged
}

function blockCurve({values, weights}: ValueMaterial, blocks: readonly (readonly number[])[]) {
  const heads = blocks.map((block) => block.reduce((sum, index) => sum + weights[index]!, 0))
  const means = blocks.map((block, place) => {
    const money = block.reduce((sum, index) => sum + weights[index]! * values[index]!, 0)
    return heads[place] === 0 ? 0 : money / heads[place]!
  })
  return lorenzCurve(means, heads)
}
