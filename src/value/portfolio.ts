import {type Classification, type CustomerClass, displayedClasses} from '../classify/index.ts'
import {type Survey, surveyWeights} from '../clean/index.ts'
import type {Estimate} from '../measure/index.ts'
import {giniCoefficient, lorenzAt, lorenzCurve} from '../stats/index.ts'
import {dominated} from './dominated.ts'
import {numericColumn} from './numeric-column.ts'
import {ratioEstimate} from './ratio-estimate.ts'
import {type PortfolioCustomers, valueTiers as tierNames, type ValueResult, type ValueTier} from './schema.ts'
import {valueTiers} from './value-tiers.ts'

export interface ValueOptions {
  readonly currency: string
  /** Smallest group of customers that may be described. */
  readonly minCell: number
}

export interface Portfolio {
  readonly result: ValueResult | null
  readonly customers: PortfolioCustomers
}

/**
 * Tiers, concentration and value by class, from the survey's own `margin` column, else `spend`; `result` is null where it has
 * neither. Over respondents analysed whose value is known; classes over those classified. Money of fewer than `minCell`
 * customers, or of which one customer makes more than 85 %, is left out (NaN).
 */
export function valuePortfolio(survey: Survey, classification: Classification, options: ValueOptions): Portfolio {
  const measure = numericColumn(survey, 'margin') !== null ? 'margin' : 'spend'
  const column = numericColumn(survey, measure)
  const weights = surveyWeights(survey)
  const values = Float64Array.from(survey.respondents, (respondent, index) =>
    column === null || respondent.excluded !== null ? Number.NaN : column[index]!,
  )
  const tiers = valueTiers(values, weights)
  const customers = {values, tiers}
  const known = [...values.keys()].filter((index) => tiers[index] !== null)
  if (known.length === 0) return {result: null, customers}
  const wallet = numericColumn(survey, 'share_of_wallet')
  const material = {classification, values, weights, tiers, known, wallet, minCell: options.minCell}
  const result: ValueResult = {
    measure,
    currency: options.currency,
    n: known.length,
    ...concentration(material),
    tiers: tierRows(material),
    classes: displayedClasses.map((name) => classRow(material, name)),
    shareOfWallet: walletOf(wallet, weights),
  }
  return {result, customers}
}

interface Material {
  readonly classification: Classification
  readonly values: Float64Array
  readonly weights: Float64Array
  readonly tiers: readonly (ValueTier | null)[]
  readonly known: readonly number[]
  readonly wallet: Float64Array | null
  readonly minCell: number
}

const hidden: Estimate = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN]}
const shareBounds = [0, 1] as const

function concentration({values, weights, known, minCell}: Material) {
  const money = known.map((index) => values[index]!)
  const knownWeights = known.map((index) => weights[index]!)
  const curve = lorenzCurve(money, knownWeights)
  const safe = known.length >= minCell && !dominated(money)
  const steps = lorenzSteps(known.length, minCell)
  const points = Array.from({length: steps + 1}, (_, step) => step / steps)
  return {
    total: safe ? money.reduce((sum, value, index) => sum + value * knownWeights[index]!, 0) : Number.NaN,
    mean: safe ? estimateOf(ratioEstimate({numerators: money, weights: knownWeights})) : hidden,
    gini: giniCoefficient(curve),
    topShare20: 0.2 * known.length >= minCell && safe ? 1 - lorenzAt(curve, 0.8) : Number.NaN,
    lorenz:
      safe && curve.value.length > 0 ? points.map((customers) => ({customers, value: lorenzAt(curve, customers)})) : [],
  }
}

/** Twenty equal steps, or as many as leave `minCell` customers in each. */
function lorenzSteps(count: number, minCell: number): number {
  return [20, 10, 5, 4, 2].find((steps) => count / steps >= minCell) ?? 1
}

function tierRows(material: Material): ValueResult['tiers'] {
  const {values, weights, tiers, known} = material
  const totalWeight = sumOver(known, (index) => weights[index]!)
  const totalValue = sumOver(known, (index) => weights[index]! * values[index]!)
  const members = tierNames.map((tier) => known.filter((index) => tiers[index] === tier))
  const shown = publishable(members, material)
  return tierNames.map((tier, position) => {
    const inside = members[position]!
    const weight = sumOver(inside, (index) => weights[index]!)
    const money = sumOver(inside, (index) => weights[index]! * values[index]!)
    const show = shown[position]!
    return {
      tier,
      count: inside.length,
      shareOfCustomers: weight / totalWeight,
      shareOfValue: show ? money / totalValue : Number.NaN,
      mean: show ? money / weight : Number.NaN,
      loyal: show ? meanProbability(material, inside, 'loyal') : Number.NaN,
      inert: show ? meanProbability(material, inside, 'inert') : Number.NaN,
      retained: show ? meanProbability(material, inside, 'retained') : Number.NaN,
    }
  })
}

/** A single hidden tier could be had by subtraction from the total: the smallest of the others is then hidden too. */
function publishable(members: readonly (readonly number[])[], {values, minCell}: Material): readonly boolean[] {
  const filled = members.filter((inside) => inside.length > 0)
  const unsafe = filled.filter((inside) => inside.length < minCell || dominated(inside.map((index) => values[index]!)))
  const others = filled.filter((inside) => !unsafe.includes(inside)).sort((a, b) => a.length - b.length)
  const kept = new Set(unsafe.length === 1 ? others.slice(1) : others)
  return members.map((inside) => inside.length > 0 && kept.has(inside))
}

function meanProbability(material: Material, inside: readonly number[], name: ClassName): number {
  const {classification, weights} = material
  return ratioEstimate({
    numerators: inside.map((index) => classification.customers[index]![name]),
    weights: inside.map((index) => weights[index]!),
  }).estimate
}

type ClassName = (typeof displayedClasses)[number] & keyof CustomerClass

function classRow({classification, values, weights, wallet, known, minCell}: Material, name: ClassName) {
  const classified = known.filter((index) => classification.customers[index]!.class !== null)
  const probability = classified.map((index) => classification.customers[index]![name])
  const money = classified.map((index) => values[index]!)
  const classifiedWeights = classified.map((index) => weights[index]!)
  const held = money.map((value, position) => value * probability[position]!)
  const safe = probability.reduce((sum, p) => sum + p, 0) >= minCell && !dominated(held) && !dominated(money)
  const ratio = (numerators: readonly number[], denominators: readonly number[], bounds?: readonly [number, number]) =>
    safe
      ? estimateOf(ratioEstimate({numerators, denominators, weights: classifiedWeights, ...(bounds && {bounds})}))
      : hidden
  const shares = classified.map((index) => wallet?.[index] ?? Number.NaN)
  return {
    class: name,
    shareOfValue: ratio(held, money, shareBounds),
    mean: ratio(held, probability),
    shareOfWallet: ratio(
      shares.map((share, position) => share * probability[position]!),
      shares.map((share, position) => (Number.isFinite(share) ? probability[position]! : Number.NaN)),
      shareBounds,
    ),
  }
}

function walletOf(wallet: Float64Array | null, weights: Float64Array): Estimate {
  return wallet === null ? hidden : estimateOf(ratioEstimate({numerators: wallet, weights, bounds: shareBounds}))
}

function estimateOf({estimate, ci}: Estimate): Estimate {
  return {estimate, ci}
}

function sumOver(indexes: readonly number[], term: (index: number) => number): number {
  return indexes.reduce((sum, index) => sum + term(index), 0)
}
