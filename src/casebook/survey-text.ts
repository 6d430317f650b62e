import {isoDate} from './calendar-day.ts'
import type {Cell} from './definition.ts'
import type {GeneratedSurvey} from './generate-case.ts'

/** How a spreadsheet of some country writes a file. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t'
  readonly decimal: '.' | ','
  readonly dates: 'iso' | 'day-month-year'
  readonly yes: string
  readonly no: string
  /** Excel writes one before UTF-8. */
  readonly byteOrderMark: boolean
  readonly lineEnd: '\n' | '\r\n'
}

/** As French Excel saves "CSV UTF-8". */
export const frenchExcel: Dialect = {
  delimiter: ';',
  decimal: ',',
  dates: 'day-month-year',
  yes: 'oui',
  no: 'non',
  byteOrderMark: true,
  lineEnd: '\r\n',
}

export const plainEnglish: Dialect = {
  delimiter: ',',
  decimal: '.',
  dates: 'iso',
  yes: 'yes',
  no: 'no',
  byteOrderMark: false,
  lineEnd: '\n',
}

/** The survey as a delimited text (RFC 4180 quoting). */
export function surveyText(survey: GeneratedSurvey, dialect: Dialect): string {
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell) => quoted(written(cell, dialect), dialect)).join(dialect.delimiter) + dialect.lineEnd
  return (dialect.byteOrderMark ? '\uFEFF' : '') + [survey.header, ...survey.rows].map(line).join('')
}

function written(cell: Cell, dialect: Dialect): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell).replace('.', dialect.decimal)
  if (typeof cell === 'boolean') return cell ? dialect.yes : dialect.no
  const iso = isoDate(cell.day)
  return dialect.dates === 'iso' ? iso : iso.split('-').reverse().join('/')
}

function quoted(text: string, {delimiter}: Dialect): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
