import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

interface BadInput {
  readonly name: string
  /** Null for a file that is not there. */
  readonly text: string | null
  readonly code: string
  readonly exit: number
  /** What the message must hold in any language: where, and the way out. */
  readonly holds: readonly string[]
}

const header = minimumHeader
const rows = minimumRows(40)
/** An answer or a value no message may show. */
const secret = 'CANARY-7f3a'

function withCell(row: number, column: string, value: string): string {
  const changed = rows.map((cells, index) =>
    index === row ? cells.map((cell, place) => (header[place] === column ? value : cell)) : cells,
  )
  return surveyText(header, changed)
}

const cases: readonly BadInput[] = [
  {name: 'a file that is not there', text: null, code: 'FILE_NOT_FOUND', exit: 3, holds: ['bad.csv']},
  {name: 'an empty file', text: '', code: 'FILE_EMPTY', exit: 3, holds: ['bad.csv']},
  {name: 'blank lines only', text: '\n \n\n', code: 'FILE_EMPTY', exit: 3, holds: ['bad.csv']},
  {name: 'a header only', text: surveyText(header, []), code: 'NO_ROWS', exit: 3, holds: ['bad.csv', '1']},
  {
    name: 'columns of no questionnaire',
    text: surveyText(
      ['id', 'CRE1', 'CRE2', 'foo'],
      rows.slice(0, 20).map((cells) => cells.slice(0, 4)),
    ),
    code: 'QUESTIONNAIRE_NOT_RECOGNISED',
    exit: 3,
    holds: [
      'relationship-minimum',
      'CRE3, CRE4, INT1..INT4',
      'SAT1..SAT4',
      '--columns CRE3=',
      '--questionnaire',
      '--scale',
    ],
  },
  {
    name: 'an answer outside its scale',
    text: withCell(11, 'SAT2', '9'),
    code: 'ANSWER_OUT_OF_RANGE',
    exit: 3,
    holds: ['bad.csv', '13', 'SAT2', '1', '7', '--bad-cells reject'],
  },
  {
    name: 'words where a number should be',
    text: withCell(4, 'ATT5', secret),
    code: 'ANSWER_NOT_A_NUMBER',
    exit: 3,
    holds: ['bad.csv', '6', 'ATT5', '1', '7', '--bad-cells reject'],
  },
  {
    name: 'words in a column of amounts',
    text: surveyText(
      [...header, 'spend'],
      rows.map((cells, index) => [...cells, index === 7 ? secret : '12']),
    ),
    code: 'VALUE_UNREADABLE',
    exit: 3,
    holds: ['bad.csv', '9', 'spend', '--columns "spend="'],
  },
  {
    name: 'one respondent twice',
    text: withCell(20, 'id', 'c4'),
    code: 'DUPLICATE_KEY',
    exit: 3,
    holds: ['bad.csv', '5', '22', 'id', '--columns wave='],
  },
  {
    name: 'nine usable respondents',
    text: surveyText(header, rows.slice(0, 9)),
    code: 'TOO_FEW_RESPONDENTS',
    exit: 5,
    holds: ['bad.csv', '9'],
  },
  {
    name: 'a row cut short',
    text: `${surveyText(header, rows)}c99,1,2\n`,
    code: 'ROW_LENGTH',
    exit: 3,
    holds: ['bad.csv', '42', '3', '22'],
  },
  {
    name: 'the same header twice',
    text: surveyText(
      [...header, 'CRE1'],
      rows.map((cells) => [...cells, '4']),
    ),
    code: 'HEADER_DUPLICATE',
    exit: 3,
    holds: ['bad.csv', 'CRE1', '2', '23'],
  },
]

/** In words and as JSON, in both languages, by two commands that read by the same code. */
const ways = [
  {verb: 'diagnose', language: 'en', json: false},
  {verb: 'diagnose', language: 'fr', json: true},
  {verb: 'check', language: 'fr', json: false},
  {verb: 'check', language: 'en', json: true},
] as const

function folderOf({text}: BadInput): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-bad-'))
  if (text !== null) writeFileSync(join(cwd, 'bad.csv'), text)
  return cwd
}

describe('the command line', () => {
  test.each(cases.map((bad) => [bad.name, bad] as const))('refuses %s in one located sentence', async (_, bad) => {
    await Promise.all(ways.map((way) => refuses(bad, way)))
  })
})

async function refuses(bad: BadInput, {verb, language, json}: (typeof ways)[number]): Promise<void> {
  const cwd = folderOf(bad)
  const before = readdirSync(cwd)
  const ran = await relmark([verb, 'bad.csv', '--lang', language, ...(json ? ['--json'] : [])], {cwd})
  expect(ran.code).toBe(bad.exit)
  expect(readdirSync(cwd)).toEqual(before)
  expect(ran.stdout + ran.stderr).not.toMatch(/CANARY|\n\s+at |node:|undefined|\[object/)
  const said = json ? sentencesOf(ran.stdout, bad) : ran.stderr
  for (const part of bad.holds) expect(said).toContain(part)
  if (json) expect(ran.stderr).toBe('')
  else {
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toMatch(language === 'fr' ? /^Erreur\u00a0: /m : /^Error: /m)
    expect(ran.stderr).toContain(`relmark explain ${bad.code}`)
  }
}

function sentencesOf(stdout: string, {code, exit}: BadInput): string {
  const error = JSON.parse(stdout)
  expect(error).toMatchObject({kind: 'error', schemaVersion: 1, code, exit})
  return `${error.message} ${error.try}`
}
