/** What the words after a flag mean. Each is refused with a UserError that names the flag and what it takes. */
import {UserError} from '../kernel/index.ts'
import type {ColumnOverrides} from '../questionnaire/index.ts'
import {cliErrors} from './errors.ts'

export function badValue(flag: string, value: string, expected: string): UserError {
  return new UserError(cliErrors.BAD_VALUE, {flag, value, expected})
}

export function conflict(first: string, second: string): UserError {
  return new UserError(cliErrors.FLAGS_CONFLICT, {first, second})
}

export function oneOf<T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw badValue(flag, value, allowed.join(', '))
  return found
}

export function whole(
  flag: string,
  value: string | undefined,
  {low, high}: {low: number; high: number},
): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < low || number > high) throw badValue(flag, value, `${low} … ${high}`)
  return number
}

export function delimiterSign(delimiter: string | undefined): string | undefined {
  const between = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter
  if (between !== undefined && [...between].length !== 1) throw badValue('--delimiter', between, '; , | tab')
  return between
}

export function decimalMark(mark: string | undefined): '.' | ',' | undefined {
  if (mark === undefined || mark === '.' || mark === ',') return mark
  throw badValue('--decimal', mark, '"." ","')
}

export function columnList(columns: readonly string[]): ColumnOverrides {
  return Object.fromEntries(
    columns.map((column) => {
      const equals = column.indexOf('=')
      if (equals < 1) throw badValue('--columns', column, 'item=header')
      return [column.slice(0, equals).trim(), column.slice(equals + 1).trim()]
    }),
  )
}

export function isoDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const date = new Date(`${value}T00:00:00Z`)
  const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
  if (!real) throw badValue('--as-of', value, 'YYYY-MM-DD')
  return value
}
