import type {Parameter, ParameterTable} from './parameter-table.ts'

/** Which of the three matrices of the reticular action model an entry stands in. */
export type MatrixKind = 'path' | 'covariance' | 'mean'

/** One parameter's place in one group's matrices. */
export interface Entry {
  readonly kind: MatrixKind
  /** path: the variable explained; covariance: one of the pair; mean: the variable. */
  readonly row: number
  /** path: the variable that explains; covariance: the other of the pair; mean: 0. */
  readonly column: number
  /** Place in θ, −1 when fixed. */
  readonly free: number
  readonly fixed: number
}

/** One group's entries; variables are the observed ones, then the latent ones. */
export interface GroupEntries {
  readonly entries: readonly Entry[]
  readonly freeEntries: readonly Entry[]
}

export interface ModelMatrices {
  readonly groups: readonly GroupEntries[]
  /** Count of observed variables. */
  readonly observed: number
  /** Count of all variables. */
  readonly variables: number
  /** Length of θ. */
  readonly size: number
  readonly meanStructure: boolean
}

/**
 * A parameter table as places in the matrices of the reticular action model: v = A·v + m + u, cov(u) = S, where v holds
 * the observed and the latent variables. Thresholds (`|`) have no place here: they belong to who fits ordinal data.
 * @see McArdle & McDonald 1984, British Journal of Mathematical and Statistical Psychology 37(2).
 */
export function modelMatrices(table: ParameterTable): ModelMatrices {
  const names = [...table.observed, ...table.latent]
  const places = new Map(names.map((name, index) => [name, index]))
  const groups = Array.from({length: table.groups}, (_, group) => {
    const rows = table.rows.filter((row) => row.group === group && row.op !== '|')
    const entries = rows.map((row) => entryOf(row, places))
    return {entries, freeEntries: entries.filter((entry) => entry.free >= 0)}
  })
  const {size, meanStructure} = table
  return {groups, observed: table.observed.length, variables: names.length, size, meanStructure}
}

/** Where a row of the table stands. */
export function entryOf({lhs, op, rhs, free, fixed}: Parameter, places: ReadonlyMap<string, number>): Entry {
  const [left, right] = [places.get(lhs)!, places.get(rhs) ?? 0]
  if (op === '=~') return {kind: 'path', row: right, column: left, free, fixed}
  if (op === '~') return {kind: 'path', row: left, column: right, free, fixed}
  if (op === '~~') return {kind: 'covariance', row: left, column: right, free, fixed}
  return {kind: 'mean', row: left, column: 0, free, fixed}
}
