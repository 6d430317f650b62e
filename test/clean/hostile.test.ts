import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {clean, type Survey} from '../../src/clean/index.ts'
import {UserError} from '../../src/kernel/index.ts'
import {matchColumns} from '../../src/questionnaire/index.ts'
import {tableFromBytes} from '../../src/read/index.ts'
import {said} from '../read/said.ts'
import {csv, plainRows, sixHeaders, sixItems, surveyOf} from './survey-of.ts'

const folder = resolve(process.cwd(), '../shared/data/hostile')
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.csv')) : []

function outcome(file: string): Survey | UserError {
  try {
    const table = tableFromBytes(readFileSync(resolve(folder, file)), file)
    return clean(table, matchColumns(table.header, sixItems))
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

describe.skipIf(files.length === 0)('files made to break a reader', () => {
  it.each(files)('%s ends in a survey or in words, quickly, without control characters', (file) => {
    const started = performance.now()
    const result = outcome(file)
    expect(performance.now() - started).toBeLessThan(2000)
    if (result instanceof UserError) {
      for (const language of ['en', 'fr'] as const) expect(said(result, language)).not.toMatch(/[\p{Cc}\p{Cf}]|CANARY/u)
    } else {
      const {rows, cells} = result.input
      expect(cells.valid + cells.missing + cells.rejected).toBe(rows * 6)
      expect(JSON.stringify(result.columns)).not.toMatch(/\\u00[01]|[\u202a-\u202e\u2066-\u2069]/)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each(['crlf.csv', 'mixed-eol.csv', 'semicolon.csv', 'tab.csv'])('%s is read whole, without a flag', (file) => {
    expect(outcome(file)).toMatchObject({input: {rows: 60, analysed: 60, cells: {valid: 360, missing: 0, rejected: 0}}})
  })

  it.each([
    ['quote-midfield.csv', 'QUOTE_MISPLACED', {line: 11, column: 'email'}],
    ['ragged-long.csv', 'ROW_LENGTH', {line: 11, expected: 9, found: 10}],
    ['dup-header.csv', 'HEADER_DUPLICATE', {line: 1, first: 4, second: 5}],
    ['no-header.csv', 'HEADER_LOOKS_LIKE_DATA', {line: 1}],
    ['truncated-utf8.csv', 'FILE_TRUNCATED', {line: 61}],
    ['pii-canary-error.csv', 'ANSWER_NOT_A_NUMBER', {line: 5, column: 'q1'}],
    ['value-agree.csv', 'ANSWER_NOT_A_NUMBER', {line: 6, column: 'q2'}],
    ['empty.csv', 'FILE_EMPTY', {}],
    ['bom-only.csv', 'FILE_EMPTY', {}],
  ])('%s is refused where it is wrong (%s)', (file, code, values) => {
    const error = outcome(file)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({code, values})
  })
})

describe('a damaged file', () => {
  it('ends in a survey or in words, wherever the damage is', () => {
    const header = ['id', 'date', 'spend', 'share_of_wallet', 'complaint', 'event_move', ...sixHeaders]
    const rows = plainRows(14).map((row, i) => [
      `c${i}`,
      `0${(i % 9) + 1}/02/2026`,
      `${i},5`,
      '20 %',
      'oui',
      'non',
      ...row,
    ])
    const whole = Array.from(new TextEncoder().encode(csv(header, rows, ';')))
    const damage = fc.record({
      at: fc.nat({max: whole.length}),
      cut: fc.nat({max: 12}),
      bytes: fc.oneof(
        fc.array(fc.constantFrom(0x22, 0x3b, 0x2c, 0x0a, 0x0d, 0x2d, 0x39, 0xe9, 0x20, 0x25), {maxLength: 4}),
        fc.array(fc.nat({max: 255}), {maxLength: 3}),
      ),
    })
    fc.assert(
      fc.property(fc.array(damage, {maxLength: 3}), fc.constantFrom('stop', 'reject'), (damages, badCells) => {
        const bytes = [...whole]
        for (const {at, cut, bytes: put} of damages) bytes.splice(at, cut, ...put)
        try {
          const table = tableFromBytes(Uint8Array.from(bytes), 'a.csv')
          const {input} = clean(table, matchColumns(table.header, sixItems), {badCells})
          expect(input.cells.valid + input.cells.missing + input.cells.rejected).toBe(input.rows * 6)
        } catch (error) {
          for (const language of ['en', 'fr'] as const) expect(said(error, language)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        }
      }),
      {numRuns: 800},
    )
  })
})

describe('words that JavaScript knows', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'then'])(
    '%s is a plain header and a plain segment',
    (word) => {
      const rows = plainRows(12).map((row) => [...row, word])
      const renamed = surveyOf(csv([word, ...sixHeaders.slice(1), 'segment'], rows), {columns: {q1: word}})
      expect(renamed.answers).toEqual(surveyOf(csv([...sixHeaders, 'segment'], rows)).answers)
      expect(renamed.columns['segment']?.values[0]).toBe(word)
    },
  )
})
