import type {Parameter, ParameterTable} from './parameter-table.ts'

/** The rows that say how much of an observed variable its factors leave. */
export const isResidualVariance = ({lhs, op, rhs}: Parameter, {observed}: Pick<ParameterTable, 'observed'>): boolean =>
  op === '~~' && lhs === rhs && observed.includes(lhs)

/**
 * A parameter table for correlations: the residual variances of observed variables are no parameters, since each is
 * what its factors leave of 1 (lavaan's delta parametrisation, with scales of 1).
 * @param table      one group, without means; every observed variable an indicator.
 * @param residuals  what the factors leave of each observed variable; 0 while it is not known.
 * @returns  the same rows in the same order, θ renumbered.
 * @throws {RangeError} several groups, means, or an observed variable on either side of a path.
 * @see Muthén & Asparouhov 2002, Mplus Web Notes 4.
 */
export function correlationStructure(table: ParameterTable, residuals?: ReadonlyMap<string, number>): ParameterTable {
  if (table.groups > 1 || table.meanStructure) throw new RangeError('correlations of one group have no means')
  const observed = new Set(table.observed)
  if (table.rows.some(({lhs, op, rhs}) => op === '~' && (observed.has(lhs) || observed.has(rhs))))
    throw new RangeError('paths between latent variables only')
  const places = new Map<number, number>()
  const rows = table.rows.map((row) => {
    if (isResidualVariance(row, table)) return {...row, free: -1, fixed: residuals?.get(row.lhs) ?? 0}
    if (row.free < 0) return row
    if (!places.has(row.free)) places.set(row.free, places.size)
    return {...row, free: places.get(row.free)!}
  })
  return {...table, rows, size: places.size}
}
