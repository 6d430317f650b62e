import {printable, UserError} from '../kernel/index.ts'
import type {Mapping} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {effectiveSampleSize, raking} from '../stats/index.ts'
import {cleanErrors} from './errors.ts'
import type {QualityResult, Survey} from './schema.ts'
import {surveyWeights} from './survey-weights.ts'

/** Column of the file (or known column) → level → its share of the customer base. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * The survey with weights that give its analysed respondents the known margins of the customer base, from the weights that it
 * had. A cell left empty is no level: that respondent keeps the weight given by the other margins.
 * @throws {UserError} a column or a level that cannot be found, or margins that no weights fit.
 * @see Kish 1965 for the effective sample size; raking.ts for the weights.
 */
export function postStratified(
  survey: Survey,
  table: Table,
  {mapping, margins}: {mapping: Mapping; margins: Margins},
): Survey {
  const base = surveyWeights(survey)
  const columns = Object.keys(margins)
  const {weights, converged, iterations} = raking(
    base,
    columns.map((column) => marginOf(column, margins[column]!, {survey, table, mapping})),
  )
  if (!converged) throw new UserError(cleanErrors.MARGINS_DO_NOT_FIT, {columns: columns.join(', ')})
  // Weights must not depend on the order of the rows, not even in their last digits.
  const values = weights.map((weight) => Number(weight.toPrecision(12)))
  const quality = {...survey.quality, weights: weightsResult(values, {columns, iterations})}
  return {...survey, columns: {...survey.columns, weight: {type: 'number', values}}, quality}
}

/** What is told of the weights; null where all weigh the same. */
export function weightsResult(
  weights: Float64Array,
  {columns, iterations}: {columns: readonly string[]; iterations: number | null},
): QualityResult['weights'] {
  const used = weights.filter((weight) => weight > 0)
  if (used.every((weight) => weight === used[0])) return null
  const least = used.reduce((low, weight) => Math.min(low, weight))
  const most = used.reduce((high, weight) => Math.max(high, weight))
  return {columns: [...columns], n: used.length, effective: effectiveSampleSize(used), range: most / least, iterations}
}

function marginOf(
  column: string,
  shares: Readonly<Record<string, number>>,
  {survey, table, mapping}: {survey: Survey; table: Table; mapping: Mapping},
): {levels: number[]; shares: number[]} {
  const index = mapping.known[column] ?? table.header.findIndex((header) => header.trim() === column)
  if (index < 0) throw new UserError(cleanErrors.MARGIN_COLUMN_UNKNOWN, {column: printable(column)})
  const names = Object.keys(shares)
  const levels = table.rows.map(({cells}, row) => {
    const cell = (cells[index] ?? '').trim()
    return survey.respondents[row]!.excluded !== null || cell === '' ? -1 : names.indexOf(cell)
  })
  const unnamed = levels.filter(
    (level, row) =>
      level < 0 && survey.respondents[row]!.excluded === null && (table.rows[row]!.cells[index] ?? '').trim() !== '',
  ).length
  const levelsKnown = names.map((name) => printable(name)).join(', ')
  if (unnamed > 0)
    throw new UserError(cleanErrors.MARGIN_LEVEL_MISSING, {
      column: printable(column),
      count: unnamed,
      levels: levelsKnown,
    })
  const empty = names.find((_, level) => !levels.includes(level))
  if (empty !== undefined)
    throw new UserError(cleanErrors.MARGIN_LEVEL_EMPTY, {column: printable(column), level: printable(empty)})
  return {levels, shares: names.map((name) => shares[name]!)}
}
