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
