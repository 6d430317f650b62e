import type {Survey} from '../clean/index.ts'
import {type Disclosure, middleMean} from '../disclosure/index.ts'
import type {Scores} from '../score/index.ts'
import {
  analysisOfVariance,
  dunnTest,
  gamesHowell,
  holmAdjustment,
  kruskalWallis,
  mean,
  standardDeviation,
  welchAnova,
} from '../stats/index.ts'
import {numericColumn} from '../value/index.ts'
import type {ClassGroups} from './class-groups.ts'
import type {GroupComparison} from './schema.ts'

const columns = [
  'tenure_months',
  'orders',
  'spend',
  'margin',
  'cost_to_serve',
  'share_of_wallet',
  'brands_used',
  'products_held',
] as const

interface Variable {
  readonly variable: string
  readonly kind: 'column' | 'construct'
  readonly values: ArrayLike<number>
}

/**
 * Numbers of customers and scores compared between the classes, but for those that the classes are made of. A class that may
 * not be described takes no part in the tests either: from their statistics and the other classes its mean could be had.
 */
export function groupComparisons(
  {
    survey,
    scores,
    deciding,
  }: {readonly survey: Survey; readonly scores: Scores; readonly deciding: ReadonlySet<string>},
  groups: ClassGroups,
  disclosure: Disclosure,
): readonly GroupComparison[] {
  const analysed = [...groups.of.keys()].filter((index) => survey.respondents[index]!.excluded === null)
  const numbers = columns.flatMap((id): Variable[] => {
    if (deciding.has(id)) return []
    const values = numericColumn(survey, id)
    return values === null ? [] : [{variable: id, kind: 'column', values}]
  })
  const constructs = Object.entries(scores)
    .filter(([id]) => !deciding.has(id))
    .map(([id, construct]): Variable => ({variable: id, kind: 'construct', values: construct.scores}))
  const compared = [...numbers, ...constructs].flatMap((variable) => compare(variable, groups, {analysed, disclosure}))
  const adjusted = holmAdjustment(compared.map(({welch}) => welch.p ?? Number.NaN))
  return compared.map((one, index) => ({...one, adjusted: adjusted[index]!}))
}

function compare(
  {variable, kind, values}: Variable,
  {names, of}: ClassGroups,
  {analysed, disclosure}: {readonly analysed: readonly number[]; readonly disclosure: Disclosure},
): readonly Omit<GroupComparison, 'adjusted'>[] {
  const known = analysed.filter((index) => Number.isFinite(values[index]!))
  const members = names.map((_, group) => known.filter((index) => of[index] === group))
  // Of a score the mean of the whole sample is told; of a column, nothing but the classes.
  const whole = kind === 'construct' ? known : members.flat()
  const shown = disclosure.tellParts(variable, members, {whole, amountOf: (index) => values[index]!})
  const groups = members.map((inside) => inside.map((index) => values[index]!))
  const places = groups.flatMap((group, place) => (shown[place] && group.length >= 2 ? [place] : []))
  if (places.length < 2) return []
  const told = places.map((place) => groups[place]!)
  const ranks = dunnTest(told)
  const corrected = holmAdjustment(ranks.map(({p}) => p))
  const placed = <T extends {readonly a: number; readonly b: number}>(pair: T) => ({
    a: places[pair.a]!,
    b: places[pair.b]!,
  })
  const {f, degrees, p, rSquared: etaSquared} = analysisOfVariance(told)
  const welch = welchAnova(told)
  return [
    {
      variable,
      kind,
      n: told.reduce((sum, {length}) => sum + length, 0),
      groups: groups.map((group, place) => described(group, {shown: shown[place]!, least: disclosure.minCell})),
      anova: {f, degrees: [...degrees], p, etaSquared},
      welch: {...welch, degrees: [...welch.degrees]},
      gamesHowell: gamesHowell(told).map((pair) => ({...placed(pair), statistic: pair.t, p: pair.p})),
      kruskalWallis: kruskalWallis(told),
      dunn: ranks.map((pair, index) => ({...placed(pair), statistic: pair.z, p: corrected[index]!})),
    },
  ]
}

function described(
  values: readonly number[],
  {shown, least}: {readonly shown: boolean; readonly least: number},
): GroupComparison['groups'][number] {
  const none = Number.NaN
  return {
    n: values.length,
    mean: shown ? mean(values) : none,
    sd: shown ? standardDeviation(values) : none,
    middle: shown ? middleMean(values, least) : none,
  }
}
