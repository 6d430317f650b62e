import type {Survey} from '../clean/index.ts'
import type {Scores} from '../score/index.ts'
import {
  analysisOfVariance,
  dunnTest,
  gamesHowell,
  holmAdjustment,
  kruskalWallis,
  mean,
  quantile,
  standardDeviation,
  welchAnova,
} from '../stats/index.ts'
import {dominated, numericColumn} from '../value/index.ts'
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

/** Numbers of customers and scores compared between the classes, but for those that the classes are made of. */
export function groupComparisons(
  {
    survey,
    scores,
    deciding,
  }: {readonly survey: Survey; readonly scores: Scores; readonly deciding: ReadonlySet<string>},
  groups: ClassGroups,
  minCell: number,
): readonly GroupComparison[] {
  const numbers = columns.flatMap((id): Variable[] => {
    if (deciding.has(id)) return []
    const values = numericColumn(survey, id)
    return values === null ? [] : [{variable: id, kind: 'column', values}]
  })
  const constructs = Object.entries(scores)
    .filter(([id]) => !deciding.has(id))
    .map(([id, construct]): Variable => ({variable: id, kind: 'construct', values: construct.scores}))
  const compared = [...numbers, ...constructs].flatMap((variable) => compare(variable, groups, minCell))
  const adjusted = holmAdjustment(compared.map(({welch}) => welch.p ?? Number.NaN))
  return compared.map((one, index) => ({...one, adjusted: adjusted[index]!}))
}

function compare(
  {variable, kind, values}: Variable,
  {names, of}: ClassGroups,
  minCell: number,
): readonly Omit<GroupComparison, 'adjusted'>[] {
  const groups = names.map((_, group) =>
    of.flatMap((own, index) => (own === group && Number.isFinite(values[index]!) ? [values[index]!] : [])),
  )
  if (groups.filter(({length}) => length >= 2).length < 2 || groups.some(({length}) => length === 1)) return []
  const filled = groups.filter(({length}) => length > 0)
  const places = groups.flatMap(({length}, index) => (length > 0 ? [index] : []))
  const ranks = dunnTest(filled)
  const corrected = holmAdjustment(ranks.map(({p}) => p))
  const placed = <T extends {readonly a: number; readonly b: number}>(pair: T) => ({
    a: places[pair.a]!,
    b: places[pair.b]!,
  })
  const {f, degrees, p, rSquared: etaSquared} = analysisOfVariance(filled)
  const welch = welchAnova(filled)
  return [
    {
      variable,
      kind,
      n: filled.reduce((sum, {length}) => sum + length, 0),
      groups: groups.map((group) => described(group, minCell)),
      anova: {f, degrees: [...degrees], p, etaSquared},
      welch: {...welch, degrees: [...welch.degrees]},
      gamesHowell: gamesHowell(filled).map((pair) => ({...placed(pair), statistic: pair.t, p: pair.p})),
      kruskalWallis: kruskalWallis(filled),
      dunn: ranks.map((pair, index) => ({...placed(pair), statistic: pair.z, p: corrected[index]!})),
    },
  ]
}

function described(values: readonly number[], minCell: number): GroupComparison['groups'][number] {
  const hidden = values.length < minCell || dominated(values)
  const none = Number.NaN
  return {
    n: values.length,
    mean: hidden ? none : mean(values),
    sd: hidden ? none : standardDeviation(values),
    median: hidden ? none : quantile(values, 0.5),
  }
}
