/** Every field of relmark.config.json that says how a file is read does what its flag does, and the flag wins. */
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {sheetRows, workbookOf} from '../read/workbook.ts'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

const rows = minimumRows(20)
const survey = surveyText(minimumHeader, rows)
/** One column more, at the end. */
const withColumn = (name: string, cell: (row: number) => string, delimiter = ','): string =>
  surveyText(
    [...minimumHeader, name],
    rows.map((cells, row) => [...cells, cell(row)]),
    delimiter,
  )
const withAnswer = (answer: string): string =>
  surveyText(
    minimumHeader,
    rows.map((cells, row) => (row === 3 ? [...cells.slice(0, -1), answer] : cells)),
  )
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

interface Field {
  readonly config: object
  readonly flags: readonly string[]
  readonly file: Uint8Array
  readonly name?: string
  /** What the file is without the field: refused, or read otherwise. */
  readonly without: (ran: {code: number | null; result: Read}) => boolean
  readonly holds: (result: Read) => boolean
  /** The flag's value that contradicts the configuration, and the code it ends in. */
  readonly against?: readonly [flags: readonly string[], code: string]
}

interface Read {
  readonly code?: string
  readonly input?: {
    readonly rows: number
    readonly encoding: string
    readonly delimiter: string
    readonly decimal: string
    readonly source: string
    readonly cells: {readonly valid: number; readonly missing: number; readonly rejected: number}
  }
  readonly quality?: {readonly columns: readonly {readonly column: string}[]}
}

const refused = (code: string) => (ran: {result: Read}) => ran.result.code === code
const all = 20 * 21

const fields: Readonly<Record<string, Field>> = {
  encoding: {
    config: {encoding: 'windows-1250'},
    flags: ['--encoding', 'windows-1250'],
    // A long run of Czech letters that no western encoding explains.
    file: Buffer.concat([bytes(withColumn('segment', () => 'A').trimEnd()), Buffer.from([0x9d, 0x9d, 0x8d, 0x0a])]),
    without: ({result}) => result.code === 'ENCODING_UNSURE' || result.input?.encoding !== 'windows-1250',
    holds: ({input}) => input?.encoding === 'windows-1250',
    against: [['--encoding', 'klingon'], 'ENCODING_UNKNOWN'],
  },
  delimiter: {
    config: {delimiter: '~'},
    flags: ['--delimiter', '~'],
    file: bytes(survey.replaceAll(',', '~')),
    without: refused('QUESTIONNAIRE_NOT_RECOGNISED'),
    holds: ({input}) => input?.delimiter === '~' && input.rows === 20,
    against: [['--delimiter', ';;'], 'BAD_VALUE'],
  },
  decimal: {
    config: {decimal: ','},
    flags: ['--decimal', ','],
    file: bytes(withColumn('spend', (row) => `1.${String(100 + row)}`, ';')),
    without: ({result}) => result.input?.decimal === '.',
    holds: ({input}) => input?.decimal === ',',
    against: [['--decimal', 'x'], 'BAD_VALUE'],
  },
  sheet: {
    config: {sheet: 'Answers'},
    flags: ['--sheet', 'Answers'],
    name: 'survey.xlsx',
    file: workbookOf([
      {
        name: 'Notes',
        rows: sheetRows([
          ['about', 'this'],
          ['a', 'b'],
        ]),
      },
      {name: 'Answers', rows: sheetRows([minimumHeader, ...rows])},
    ]),
    without: refused('QUESTIONNAIRE_NOT_RECOGNISED'),
    holds: ({input}) => input?.rows === 20,
    against: [['--sheet', 'Answer'], 'SHEET_UNKNOWN'],
  },
  source: {
    config: {source: 'plain'},
    flags: ['--source', 'plain'],
    // Called as Qualtrics calls its columns, but a table of one's own in which 0 is no reason to leave a row out.
    file: bytes(
      surveyText(
        ['ResponseId', 'Finished', ...minimumHeader.slice(1)],
        rows.map(([id, ...answers]) => [id!, '0', ...answers]),
      ),
    ),
    without: ({code}) => code !== 0,
    holds: ({input}) => input?.source === 'plain',
    against: [['--source', 'qualtric'], 'SOURCE_UNKNOWN'],
  },
  missing: {
    config: {missing: [-99, 'NSP']},
    flags: ['--missing', '-99,NSP'],
    file: bytes(withAnswer('NSP')),
    without: refused('ANSWER_NOT_A_NUMBER'),
    holds: ({input}) => input?.cells.missing === 1 && input.cells.valid === all - 1,
    against: [['--missing', '-98'], 'ANSWER_NOT_A_NUMBER'],
  },
  badCells: {
    config: {badCells: 'reject'},
    flags: ['--bad-cells', 'reject'],
    file: bytes(withAnswer('many')),
    without: refused('ANSWER_NOT_A_NUMBER'),
    holds: ({input}) => input?.cells.rejected === 1 && input.cells.valid === all - 1,
    against: [['--bad-cells', 'stop'], 'ANSWER_NOT_A_NUMBER'],
  },
  columns: {
    config: {columns: {SAT1: 'pleased', weight: ''}},
    flags: ['--columns', 'SAT1=pleased', '--columns', 'weight='],
    file: bytes(withColumn('weight', () => 'heavy').replace('SAT1', 'pleased')),
    without: ({code}) => code !== 0,
    holds: ({input}) => input?.cells.valid === all,
    against: [['--columns', 'SAT1=pleasd'], 'COLUMN_NOT_FOUND'],
  },
  scales: {
    config: {scales: ['mood=m1..m3:1-7']},
    flags: ['--scale', 'mood=m1..m3:1-7'],
    file: bytes(
      surveyText(
        ['m1', 'm2', 'm3'],
        rows.map(([, a, b, c]) => [a!, b!, c!]),
      ),
    ),
    without: refused('QUESTIONNAIRE_NOT_RECOGNISED'),
    holds: ({input}) => input?.cells.valid === 60,
    against: [['--scale', 'mood=m1..m4:1-7'], 'ITEM_WITHOUT_COLUMN'],
  },
  questionnaire: {
    config: {questionnaire: 'relationship-minimum'},
    flags: ['--questionnaire', 'relationship-minimum'],
    file: bytes(survey.replaceAll(/CRE|INT|BEN/g, (stem) => `x${stem}`)),
    without: refused('QUESTIONNAIRE_NOT_RECOGNISED'),
    holds: ({input}) => input?.cells.valid === 20 * 9,
    against: [['--questionnaire', 'relationship-minimm'], 'QUESTIONNAIRE_UNKNOWN'],
  },
  maxRows: {
    config: {maxRows: 1_100_000},
    flags: ['--max-rows', '1100000'],
    file: bytes(survey),
    without: ({code}) => code === 0,
    holds: ({input}) => input?.rows === 20,
    against: [['--max-rows', '19'], 'ROWS_TOO_MANY'],
  },
  maxColumns: {
    config: {maxColumns: 20_000},
    flags: ['--max-columns', '20000'],
    file: bytes(
      surveyText(
        [...minimumHeader, ...Array.from({length: 17_000}, (_, index) => `x${index}`)],
        rows.map((cells) => [...cells, ...Array<string>(17_000).fill('')]),
      ),
    ),
    without: refused('COLUMNS_TOO_MANY'),
    holds: ({input}) => input?.rows === 20,
    against: [['--max-columns', '21'], 'COLUMNS_TOO_MANY'],
  },
  maxFieldBytes: {
    config: {maxFieldBytes: 3_000_000},
    flags: ['--max-field-bytes', '3000000'],
    file: bytes(withColumn('comment', (row) => (row === 3 ? 'é'.repeat(600_000) : ''))),
    without: refused('FIELD_TOO_LARGE'),
    holds: ({input}) => input?.rows === 20,
    against: [['--max-field-bytes', '1000'], 'FIELD_TOO_LARGE'],
  },
}

async function check(field: Field, {config, flags}: {config?: object; flags?: readonly string[]}) {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-reading-'))
  const name = field.name ?? 'survey.csv'
  writeFileSync(join(cwd, name), field.file)
  writeFileSync(join(cwd, 'relmark.config.json'), JSON.stringify({measurement: 'scales', ...config}))
  const {code, stdout} = await relmark(['check', name, '--json', ...(flags ?? [])], {cwd})
  return {code, result: JSON.parse(stdout) as Read}
}

describe.each(Object.entries(fields))('%s', (_, field) => {
  test('in the configuration reads what is not read without it', async () => {
    const without = await check(field, {})
    expect(field.without(without), JSON.stringify(without.result).slice(0, 400)).toBe(true)
    const {code, result} = await check(field, {config: field.config})
    expect(code, JSON.stringify(result).slice(0, 400)).toBe(0)
    expect(field.holds(result), JSON.stringify(result.input)).toBe(true)
  })

  test('as a flag gives the same result, and wins over the configuration', async () => {
    const [configured, typed] = [await check(field, {config: field.config}), await check(field, {flags: field.flags})]
    expect(JSON.stringify(typed.result)).toBe(JSON.stringify(configured.result))
    const [flags, code] = field.against!
    expect((await check(field, {config: field.config, flags})).result.code).toBe(code)
  })
})

test('one column for two items is a usage error, in the configuration as on the command line', async () => {
  const field = fields['columns']!
  const config = {columns: {SAT1: 'pleased', SAT2: 'pleased', weight: ''}}
  expect((await check(field, {config})).result.code).toBe('COLUMN_GIVEN_TWICE')
  expect((await check(field, {flags: ['--columns', 'SAT1=pleased', '--columns', 'SAT3=pleased']})).result.code).toBe(
    'COLUMN_GIVEN_TWICE',
  )
})

describe('a limit', () => {
  test.each<[config: object, code: string, file: string, said: RegExp]>([
    [{maxRows: 5}, 'ROWS_TOO_MANY', survey, /survey\.csv has more than 5 rows: line 7/],
    [{maxColumns: 10}, 'COLUMNS_TOO_MANY', survey, /Line 1 of survey\.csv has 22 columns; 10 are allowed/],
    [
      {maxFieldBytes: 8},
      'FIELD_TOO_LARGE',
      withColumn('comment', (row) => (row === 3 ? 'très long' : '')),
      /line 5, column 23 of survey\.csv is larger than 8 bytes/,
    ],
  ])('of the configuration, %j, is located and names its flag', async (config, code, file, said) => {
    const field = {...fields['maxRows']!, file: bytes(file)}
    const {result} = await check(field, {config})
    expect(result).toMatchObject({code, message: expect.stringMatching(said), try: expect.stringMatching(/--max-/)})
  })

  test.each([{maxRows: 0}, {maxColumns: 1.5}, {maxFieldBytes: 'all'}, {sheet: 0}, {decimal: ';'}, {badCells: 'keep'}])(
    'or another field that means nothing, %j, is a located usage error',
    async (config) => {
      const {code, result} = await check(fields['maxRows']!, {config})
      expect(code).toBe(2)
      expect(result.code).toBe('CONFIG_BAD_FIELD')
    },
  )
})
