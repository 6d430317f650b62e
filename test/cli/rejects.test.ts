import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

/** Forty respondents: one word, one 9, one unreadable amount, one row with nothing but an id, one blank line. */
const header = [...minimumHeader, 'spend']
const rows = minimumRows(40).map((row) => [...row, '10'])
rows[4] = rows[4]!.with(header.indexOf('SAT1'), 'CANARYANSWER')
rows[9] = rows[9]!.with(header.indexOf('CRE2'), '9').with(header.indexOf('spend'), 'CANARYAMOUNT')
rows[20] = ['CANARYID', ...header.slice(1).map(() => '')]
const text = `${surveyText(header, rows)}${','.repeat(header.length - 1)}\n`

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-rejects-'))
  writeFileSync(join(cwd, 'survey.csv'), text)
  return cwd
}
const expected = [
  'file,line,column,code,reason',
  'survey.csv,6,SAT1,ANSWER_NOT_A_NUMBER,the answer is not a number from 1 to 7',
  'survey.csv,11,CRE2,ANSWER_OUT_OF_RANGE,"the answer is outside the scale, 1 to 7"',
  'survey.csv,11,spend,VALUE_UNREADABLE,not a number',
  expect.stringMatching(/^survey\.csv,22,,too-few-answers,/),
]

describe('the list of what is set aside', () => {
  test.each(['check', 'diagnose', 'score'])(
    'of %s holds every cell and row, where and why, and no answer',
    async (verb) => {
      const cwd = folder()
      const more =
        verb === 'check'
          ? []
          : ['--set', 'draws=50', '--set', 'measurement=scales', ...(verb === 'diagnose' ? ['--format', 'md'] : [])]
      const ran = await relmark([verb, 'survey.csv', '--bad-cells', 'reject', '--rejects', 'r.csv', ...more], {cwd})
      expect(ran.code, ran.stderr).toBe(0)
      const lines = readFileSync(join(cwd, 'r.csv'), 'utf8').trimEnd().split('\n')
      expect(lines).toEqual(expected)
      expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).not.toContain('CANARY')
      expect(statSync(join(cwd, 'r.csv')).mode & 0o777).toBe(0o600)
      expect(ran.stderr).toContain('r.csv: 3 cells and 1 row set aside.')
    },
  )

  test('is written although the survey is refused, and in the language asked', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'survey.csv', '--rejects', 'r.csv', '--lang', 'fr'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('ANSWER_NOT_A_NUMBER')
    expect(readdirSync(cwd).sort()).toEqual(['r.csv', 'survey.csv'])
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toContain('la réponse n’est pas un nombre de 1 à 7')
  })

  test('replaces its earlier version, never another file nor the survey', async () => {
    const cwd = folder()
    const run = (file: string, ...more: string[]) =>
      relmark(['check', 'survey.csv', '--bad-cells', 'reject', '--rejects', file, ...more], {cwd})
    expect((await run('r.csv')).code).toBe(0)
    expect((await run('r.csv', '--lang', 'fr')).code).toBe(0)
    writeFileSync(join(cwd, 'mine.csv'), 'file,line,column,code,reason\nother.csv,1,a,b,c\n')
    expect((await run('mine.csv')).code).toBe(6)
    expect((await run('mine.csv', '--force')).code).toBe(0)
    expect((await run('survey.csv', '--force')).code).toBe(6)
    expect(readFileSync(join(cwd, 'survey.csv'), 'utf8')).toBe(text)
  })
})

describe('the ledger', () => {
  const count = (pattern: RegExp, said: string) => [...pattern.exec(said)!].slice(1).map(Number)

  test.each([
    ['check', 'stdout'],
    ['diagnose', 'stderr'],
    ['score', 'stderr'],
  ] as const)('is said by %s, and adds up', async (verb, stream) => {
    const more =
      verb === 'check'
        ? []
        : ['--set', 'draws=50', '--set', 'measurement=scales', ...(verb === 'diagnose' ? ['--format', 'json'] : [])]
    const cwd = folder()
    const said = (await relmark([verb, 'survey.csv', '--bad-cells', 'reject', ...more], {cwd}))[stream]
    const [read, analysed, excluded, blank] = count(/(\d+) respondents read = (\d+) \D+ (\d+) excluded; (\d+)/, said)
    expect(read).toBe(analysed! + excluded!)
    expect({excluded, blank}).toEqual({excluded: 1, blank: 1})
    const [all, valid, missing, rejected] = count(/Answers: (\d+) = (\d+) valid \+ (\d+) missing \(.+\) \+ (\d+)/, said)
    expect({all, rejected}).toEqual({all: 40 * 21, rejected: 2})
    expect(all).toBe(valid! + missing! + rejected!)
    if (verb !== 'diagnose') return
    const {input} = JSON.parse(readFileSync(join(cwd, 'survey-diagnosis.json'), 'utf8'))
    expect(input).toMatchObject({rows: read, analysed, blankRows: blank, cells: {valid, missing, rejected}})
  })
})
