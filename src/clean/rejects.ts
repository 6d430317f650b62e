import {texts} from '../kernel/index.ts'
import type {Table} from '../read/index.ts'
import {type BadCell, columnName, fileOf, inReadingOrder, problemOf} from './bad-cells.ts'
import type {ExclusionReason, Respondent} from './schema.ts'

/** Why one cell was set aside, as short as a column of reasons wants it; what the cell held is never said. */
export const rejectTexts = texts(
  {
    ANSWER_NOT_A_NUMBER: 'the answer is not a number from {low, number} to {high, number}',
    ANSWER_OUT_OF_RANGE: 'the answer is outside the scale, {low, number} to {high, number}',
    LABEL_UNKNOWN: 'the answer is none of the labels of the scale of these items',
    LABELS_OF_ANOTHER_LENGTH: 'the answer is a label of a scale with another number of points',
    LABELS_AMBIGUOUS: 'the answer is a label that two scales number differently',
    VALUE_UNREADABLE: '{type, select, date {not a date} boolean {neither yes nor no} other {not a number}}',
    VALUE_OUT_OF_RANGE: 'the number is outside what this column may hold',
  },
  {
    ANSWER_NOT_A_NUMBER: 'la réponse n’est pas un nombre de {low, number} à {high, number}',
    ANSWER_OUT_OF_RANGE: 'la réponse sort de l’échelle, de {low, number} à {high, number}',
    LABEL_UNKNOWN: 'la réponse n’est aucun des libellés de l’échelle de ces items',
    LABELS_OF_ANOTHER_LENGTH: 'la réponse est un libellé d’une échelle qui a un autre nombre de points',
    LABELS_AMBIGUOUS: 'la réponse est un libellé que deux échelles numérotent autrement',
    VALUE_UNREADABLE:
      '{type, select, date {ce n’est pas une date} boolean {ni oui ni non} other {ce n’est pas un nombre}}',
    VALUE_OUT_OF_RANGE: 'le nombre sort de ce que cette colonne peut contenir',
  },
)
export type RejectedCellCode = keyof (typeof rejectTexts)['en']

/** One cell that could not be used, or one whole row (`column` empty). Holds places and reasons, no answer and no id. */
export type Reject = {readonly row: number; readonly file: string; readonly line: number; readonly column: string} & (
  | {readonly what: 'cell'; readonly code: RejectedCellCode; readonly values: {low: number; high: number; type: string}}
  | {readonly what: 'row'; readonly code: ExclusionReason}
)

/** In the order in which the file is read, the cells of a row before the row itself. */
export function rejects(
  table: Table,
  {bad, respondents}: {bad: readonly BadCell[]; respondents: readonly Respondent[]},
): readonly Reject[] {
  const cells = inReadingOrder(bad).map((cell): Reject => {
    const {row, line, low, high, expected: type} = cell
    const code = problemOf(cell).code as RejectedCellCode
    return {
      row,
      file: fileOf(row, table),
      line,
      column: columnName(cell, table),
      what: 'cell',
      code,
      values: {low, high, type},
    }
  })
  const rows = respondents.flatMap(({line, excluded}, row): Reject[] =>
    excluded === null ? [] : [{row, file: fileOf(row, table), line, column: '', what: 'row', code: excluded}],
  )
  return [...cells, ...rows].sort((a, b) => a.row - b.row)
}
