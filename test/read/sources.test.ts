import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import {matchColumns} from '../../src/questionnaire/index.ts'
import {openTable, type ReadOptions, sourceIds} from '../../src/read/index.ts'
import {sixItems} from '../clean/survey-of.ts'
import {answers, codes, type Dialect, dialects, ids} from './dialects.ts'
import {said} from './said.ts'
import {savBytes} from './sav-writer.ts'

const all = await dialects()

async function surveyOf({bytes, file, missing}: Dialect, options?: ReadOptions) {
  const table = await openTable(bytes, file, options)
  return {table, survey: clean(table, matchColumns(table, sixItems), {missing})}
}

async function refusal(bytes: Uint8Array, file: string, options?: ReadOptions): Promise<unknown> {
  try {
    await openTable(bytes, file, options)
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('an export', () => {
  it.each(all.map((dialect) => [dialect.name, dialect] as const))(
    'of %s gives the same survey as any other',
    async (_, dialect) => {
      const {table, survey} = await surveyOf(dialect)
      expect(table.source).toBe(dialect.source)
      expect(table.headerRows).toBe(dialect.headerRows ?? 1)
      if (dialect.encoding !== undefined) expect(table.encoding).toBe(dialect.encoding)
      const kept = survey.respondents.flatMap(({excluded}, index) => (excluded === null ? [index] : []))
      expect(kept.map((index) => survey.respondents[index]!.id)).toEqual(ids)
      for (const [item, code] of codes.entries())
        expect(kept.map((index) => survey.answers[code]![index])).toEqual(answers.map((row) => row[item] ?? Number.NaN))
      const {rows, analysed, excluded, cells} = survey.input
      expect(excluded).toEqual(dialect.excluded ?? [])
      expect(analysed).toBe(12)
      expect(rows).toBe(12 + excluded.reduce((sum, {count}) => sum + count, 0))
      expect(cells.valid + cells.missing + cells.rejected).toBe(rows * 6)
    },
  )

  it.each(all.filter(({source}) => source !== 'plain').map((dialect) => [dialect.name, dialect] as const))(
    'of %s is said to be one, and may be named',
    async (_, dialect) => {
      const {table} = await surveyOf(dialect)
      expect(table.notes.map(({code}) => code)).toContain('SOURCE_RECOGNISED')
      const named = await openTable(dialect.bytes, dialect.file, {source: dialect.source})
      expect(named.rows).toEqual(table.rows)
      expect(named.notes.map(({code}) => code)).not.toContain('SOURCE_RECOGNISED')
    },
  )

  it('keeps the lines of the file through header rows and line ends inside cells', async () => {
    const {table} = await surveyOf(all.find(({name}) => name === 'Qualtrics')!)
    expect(table.rows[0]?.line).toBe(10)
    expect(table.labels[7]).toBe('Do you agree? Answer all. - q1')
  })

  it('of Qualtrics without the import row is known by its columns', async () => {
    const {bytes} = all.find(({name}) => name === 'Qualtrics')!
    const two = new TextDecoder().decode(bytes).replace(/^"\{""ImportId.*\n/m, '')
    const table = await openTable(new TextEncoder().encode(two), 'q.csv')
    expect(table).toMatchObject({source: 'qualtrics', headerRows: 2})
    expect(table.rows).toHaveLength(14)
    expect((await openTable(new TextEncoder().encode(two), 'q.csv', {source: 'plain'})).rows).toHaveLength(15)
  })

  it('with ticked choices in one cell counts them where a number is asked', async () => {
    for (const name of ['Google Forms', 'Microsoft Forms']) {
      const {survey} = await surveyOf(all.find((dialect) => dialect.name === name)!)
      expect(survey.columns['brands_used']?.values[0]).toBe(3)
      expect(survey.warnings.map(({code}) => code)).toContain('CHOICES_COUNTED')
    }
  })

  it('of French Excel has its thousands, its dates and its accents', async () => {
    for (const dialect of all.filter(({name}) => name.startsWith('French Excel'))) {
      const {table, survey} = await surveyOf(dialect)
      expect(table.decimal).toBe(',')
      expect(survey.columns['spend']?.values.slice(0, 2)).toEqual(Float64Array.of(Number.NaN, 1234.5))
      expect(survey.columns['segment']?.values.slice(0, 2)).toEqual(['Privilégié', 'Général'])
      expect(survey.asOf).toBe('2026-01-12')
    }
  })

  it('asks what n.r. and #N/D mean where no codebook says it', async () => {
    const {bytes, file} = all.find(({name}) => name === 'French Excel, cp1252')!
    const table = await openTable(bytes, file)
    try {
      clean(table, matchColumns(table, sixItems))
      expect.unreachable()
    } catch (error) {
      expect(said(error, 'fr')).toContain('--missing "#N/D,N.R."')
    }
  })
})

describe('an SPSS file', () => {
  it('brings its texts, dates and missing values, codes or a range', async () => {
    for (const missing of ['code', 'range'] as const)
      for (const encoding of ['utf-8', 'windows-1252'] as const) {
        const bytes = savBytes({compression: 1, encoding, missing})
        const table = await openTable(bytes, 'p.sav')
        expect(table.labels[1]).toContain('êtes-vous')
        const survey = clean(table, matchColumns(table, sixItems))
        expect(survey.columns['segment']?.values.slice(0, 2)).toEqual(['Privilégié', 'Général'])
        expect(survey.input.cells).toEqual({valid: 71, missing: 1, rejected: 0})
        expect(table.rows[5]?.cells.at(-1)).toBe('')
        expect(table.rows[0]?.cells.at(-1)).toMatch(/^\d{4}-\d\d-\d\d/)
      }
  })

  it('cut anywhere is refused in words, and never read as shorter', async () => {
    const whole = savBytes({compression: 0})
    for (const length of [4, 30, 170, 400, 900, whole.length - 5])
      expect(said(await refusal(whole.subarray(0, length), 'p.sav'))).toContain('SPSS')
  })

  it('in an encoding nobody knows asks for another export', async () => {
    const bytes = Buffer.from(savBytes({compression: 1}))
    bytes.write('klin!', bytes.lastIndexOf('utf-8'))
    expect(said(await refusal(bytes, 'p.sav'))).toContain('encoding')
  })
})

describe('what the user says of a file', () => {
  const plainFile = all[0]!

  it('is obeyed or refused in words', async () => {
    expect(await refusal(plainFile.bytes, 'a.csv', {source: 'qualtrix'})).toMatchObject({
      code: 'SOURCE_UNKNOWN',
      values: {near: 'qualtrics'},
    })
    expect(await refusal(plainFile.bytes, 'a.csv', {sheet: '2'})).toMatchObject({code: 'SHEET_NEEDS_WORKBOOK'})
    const workbook = all.find(({name}) => name === 'Microsoft Forms')!
    expect(await refusal(workbook.bytes, 'm.xlsx', {sheet: 'Feuil9'})).toMatchObject({
      code: 'SHEET_UNKNOWN',
      values: {list: 'Enquête'},
    })
    expect((await openTable(workbook.bytes, 'm.xlsx', {sheet: '1'})).rows).toHaveLength(12)
  })

  it('is a wrong delimiter when another one cuts every line alike', async () => {
    const error = await refusal(plainFile.bytes, 'a.csv', {delimiter: ';'})
    expect(error).toMatchObject({code: 'DELIMITER_WRONG', values: {given: 'semicolon', seen: 'comma', columns: 7}})
  })

  it('keeps rows, columns and cells within the limits it gives', async () => {
    expect(await refusal(plainFile.bytes, 'a.csv', {limits: {maxRows: 5}})).toMatchObject({
      code: 'ROWS_TOO_MANY',
      values: {line: 7},
    })
    expect(await refusal(plainFile.bytes, 'a.csv', {limits: {maxColumns: 3}})).toMatchObject({code: 'COLUMNS_TOO_MANY'})
    expect(await refusal(plainFile.bytes, 'a.csv', {limits: {maxFieldBytes: 2}})).toMatchObject({
      code: 'FIELD_TOO_LARGE',
      values: {line: 2, column: 1},
    })
  })
})

describe('letters garbled before the file came here', () => {
  it('are said, with the line of the first', async () => {
    const table = await openTable(new TextEncoder().encode('id,q1\n1,3\n2,4\n3,rÃ©ponse\n'), 'a.csv')
    expect(table.notes).toContainEqual({code: 'TEXT_GARBLED', values: {line: 4}})
  })
})

describe('the page on sources', () => {
  it('names every source', () => {
    const page = readFileSync('docs/sources.md', 'utf8')
    for (const id of sourceIds) expect(page).toContain(`\`${id}\``)
  })
})
