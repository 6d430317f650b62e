import {type Classification, type CustomerClass, displayedClasses} from '../classify/index.ts'
import {type Survey, surveyWeights} from '../clean/index.ts'
import {type Disclosure, dominated, shownParts} from '../disclosure/index.ts'
import type {Estimate} from '../measure/index.ts'
import {amounts} from './amounts.ts'
import {concentration} from './concentration.ts'
import {numericColumn} from './numeric-column.ts'
import {ratioEstimate} from './ratio-estimate.ts'
import {type PortfolioCustomers, valueTiers as tierNames, type ValueResult, type ValueTier} from './schema.ts'
import {toldMembers} from './told-members.ts'
import {valueMeasure} from './value-measure.ts'
import {valueTiers} from './value-tiers.ts'

export interface ValueOptions {
  readonly currency: string
  readonly disclosure: Disclosure
}

export interface Portfolio {
  readonly result: ValueResult | null
  readonly customers: PortfolioCustomers
}

/**
 * Tiers, concentration and value by class, from the survey's own `margin` column, else `spend`; `result` is null where it has
 * neither. Over respondents analysed whose value is known, but for the few without a class whose money could be had by
 * subtraction; classes over those classified. What would give away fewer customers than the smallest cell, or one who makes
 * more than 85 % of a sum, is left out (NaN).
 */
export function valuePortfolio(survey: Survey, classification: Classification, options: ValueOptions): Portfolio {
  const {disclosure} = options
  const measure = valueMeasure(survey)
  const column = numericColumn(survey, measure)
  const weights = surveyWeights(survey)
  const values = Float64Array.from(survey.respondents, (respondent, index) =>
    column === null || respondent.excluded !== null ? Number.NaN : column[index]!,
  )
  const tiers = valueTiers(values, weights)
  const customers = {values, tiers}
  const valued = [...values.keys()].filter((index) => tiers[index] !== null)
  if (valued.length === 0) return {result: null, customers}
  const known = toldMembers(disclosure, classification, {measure, members: valued, amountOf: amounts(values, weights)})
  const material = {classification, values, weights, tiers, known, measure, disclosure}
  const {rows, shown} = tierRows(material)
  const result: ValueResult = {
    measure,
    currency: options.currency,
    n: known.length,
    leftOut: known.length < valued.length,
    ...concentration({...material, shownTiers: shown}),
    tiers: rows,
    classes: classRows({...material, wallet: numericColumn(survey, 'share_of_wallet')}),
    shareOfWallet: walletOf(survey, classification, options),
  }
  return {result, customers}
}

export interface ValueMaterial {
  readonly classification: Classification
  readonly values: Float64Array
  readonly weights: Float64Array
  readonly tiers: readonly (ValueTier | null)[]
  /** Respondents the portfolio is told of. */
  readonly known: readonly number[]
  readonly measure: 'margin' | 'spend'
  readonly disclosure: Disclosure
}

const hidden: Estimate = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN]}
const shareBounds = [0, 1] as const

/** Classes are told of a tier where its customers with a class are enough, its money where no one makes most of it. */
function tierRows(material: ValueMaterial) {
  const {values, weights, tiers, known, measure, disclosure, classification} = material
  const totalWeight = sumOver(known, (index) => weights[index]!)
  const totalValue = sumOver(known, (index) => weights[index]! * values[index]!)
  const members = tierNames.map((tier) => known.filter((index) => tiers[index] === tier))
  const shown = disclosure.tellParts(measure, members, {whole: known, amountOf: amounts(values, weights)})
  const counts = (index: number): boolean => classification.customers[index]!.class !== null && weights[index]! > 0
  const classified = members.map((inside) => inside.filter(counts))
  const whole = [...classification.customers.keys()].filter(counts)
  const classesShown = disclosure.tellParts('class', classified, {whole, amountOf: (index) => weights[index]!})
  const rows = tierNames.map((tier, position): ValueResult['tiers'][number] => {
    const inside = members[position]!
    const weight = sumOver(inside, (index) => weights[index]!)
    const money = sumOver(inside, (index) => weights[index]! * values[index]!)
    const share = (name: ClassName): number =>
      classesShown[position]! ? meanProbability(material, classified[position]!, name) : Number.NaN
    return {
      tier,
      count: inside.length,
      shareOfCustomers: weight / totalWeight,
      shareOfValue: shown[position]! ? money / totalValue : Number.NaN,
      mean: shown[position]! ? money / weight : Number.NaN,
      loyal: share('loyal'),
      inert: share('inert'),
      retained: share('retained'),
    }
  })
  return {rows, shown: new Set(tierNames.filter((_, position) => shown[position]))}
}

function meanProbability(material: ValueMaterial, inside: readonly number[], name: ClassName): number {
  const {classification, weights} = material
  return ratioEstimate({
    numerators: inside.map((index) => classification.customers[index]![name]),
    weights: inside.map((index) => weights[index]!),
  }).estimate
}

type ClassName = (typeof displayedClasses)[number] & keyof CustomerClass

/** A class may be told of where the customers expected in it are enough, and those of the classes hidden with it. */
function classRows(material: ValueMaterial & {readonly wallet: Float64Array | null}): ValueResult['classes'] {
  const {classification, values, weights, wallet, known, disclosure} = material
  const {minCell} = disclosure
  const classified = known.filter((index) => classification.customers[index]!.class !== null)
  const used = classified.map((index) => weights[index]!)
  const money = classified.map((index) => values[index]!)
  const shares = classified.map((index) => wallet?.[index] ?? Number.NaN)
  const columns = displayedClasses.map((name) => {
    const probability = classified.map((index) => classification.customers[index]![name])
    const asked = shares.map((share, place) => (Number.isFinite(share) ? probability[place]! : Number.NaN))
    return {name, probability, asked, held: money.map((value, place) => value * probability[place]!)}
  })
  type Column = (typeof columns)[number]
  const told = (of: (column: Column) => readonly number[], least: (together: readonly Column[]) => boolean) =>
    shownParts(columns, {size: (column) => expected(of(column)), safe: least})
  const enough = (together: readonly Column[], of: (column: Column) => readonly number[]): boolean =>
    together.reduce((sum, column) => sum + expected(of(column)), 0) >= minCell
  const moneyTold = told(
    ({probability}) => probability,
    (together) => {
      const held = money.map((_, place) => together.reduce((sum, column) => sum + column.held[place]!, 0))
      return enough(together, ({probability}) => probability) && !dominated(held) && !dominated(money)
    },
  )
  const walletTold = told(
    ({asked}) => asked,
    (together) => enough(together, ({asked}) => asked),
  )
  return columns.map(({name, probability, asked, held}, place) => {
    const ratio = (
      numerators: readonly number[],
      denominators: readonly number[],
      bounds?: readonly [number, number],
    ) => estimateOf(ratioEstimate({numerators, denominators, weights: used, ...(bounds && {bounds})}))
    return {
      class: name,
      shareOfValue: moneyTold[place] ? ratio(held, money, shareBounds) : hidden,
      mean: moneyTold[place] ? ratio(held, probability) : hidden,
      shareOfWallet: walletTold[place]
        ? ratio(
            shares.map((share, customer) => share * probability[customer]!),
            asked,
            shareBounds,
          )
        : hidden,
    }
  })
}

/** Customers that probabilities come to. */
function expected(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p) => (Number.isNaN(p) ? sum : sum + p), 0)
}

function walletOf(survey: Survey, classification: Classification, {disclosure}: ValueOptions): Estimate {
  const wallet = numericColumn(survey, 'share_of_wallet')
  if (wallet === null) return hidden
  const weights = surveyWeights(survey)
  const asked = [...wallet.keys()].filter((index) => Number.isFinite(wallet[index]!) && weights[index]! > 0)
  const members = toldMembers(disclosure, classification, {measure: 'share_of_wallet', members: asked})
  if (!disclosure.tell('share_of_wallet', members)) return hidden
  const numerators = members.map((index) => wallet[index]!)
  return estimateOf(ratioEstimate({numerators, weights: members.map((index) => weights[index]!), bounds: shareBounds}))
}

function estimateOf({estimate, ci}: Estimate): Estimate {
  return {estimate, ci}
}

function sumOver(indexes: readonly number[], term: (index: number) => number): number {
  return indexes.reduce((sum, index) => sum + term(index), 0)
}
