import {warn} from '../../kernel/index.ts'
import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'
import type {TableRow} from '../table.ts'
import {readWarnings} from '../warnings.ts'

/** One header row, then respondents: what spreadsheets, statistical programs and people write. */
export const plain: Source = {
  id: 'plain',
  name: 'a plain table',
  source: 'RFC 4180, Common format for CSV files, 2005',
  recognises: () => true,
  tidy: (records, {format}) => {
    const [header, second] = records
    const titles = titleLines(records)
    const named = records[titles]
    if (titles > 0 && named !== undefined)
      return {
        names: named.cells.map(plainLabel),
        headerLine: named.line,
        headerRows: titles + 1,
        rows: records.slice(titles + 1),
        notes: [warn(readWarnings.HEADER_ROWS_SKIPPED, {count: titles})],
      }
    if (format !== 'xlsx' || !isMergedAbove(header, second))
      return {names: header?.cells ?? [], headerRows: 1, rows: records.slice(1)}
    let group = ''
    const groups = header!.cells.map((cell) => {
      group = plainLabel(cell) || group
      return group
    })
    return {
      names: second!.cells.map(plainLabel),
      labels: second!.cells.map((cell, index) => `${groups[index] ?? ''} - ${plainLabel(cell)}`),
      headerRows: 2,
      rows: records.slice(2),
      notes: [warn(readWarnings.HEADER_ROWS_SKIPPED, {count: 1})],
    }
  },
}

const mostTitles = 5

/** Records of a single cell above the names, such as the title of the study: none where no line of names follows. */
function titleLines(records: readonly TableRow[]): number {
  const filled = (record: TableRow) => record.cells.filter((cell) => cell.trim() !== '')
  const first = records.slice(0, mostTitles + 1).findIndex((record) => filled(record).length > 1)
  const names = first > 0 ? filled(records[first]!) : []
  const isHeader = names.every((cell) => /\p{L}/u.test(cell.slice(0, 200))) && new Set(names).size === names.length
  return names.length > 2 && isHeader ? first : 0
}

/** A title or merged cells above the names: gaps in the first row of a sheet, none in the second, which holds no number. */
function isMergedAbove(first: TableRow | undefined, second: TableRow | undefined): boolean {
  if (first === undefined || second === undefined) return false
  const width = second.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const names = second.cells.slice(0, width)
  const gaps = first.cells.slice(0, width).filter((cell) => cell.trim() === '').length
  return (
    gaps > 0 && width > 1 && names.every((cell) => /\p{L}/u.test(cell.slice(0, 200))) && new Set(names).size === width
  )
}
