import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

const few = ['--set', 'draws=50', '--set', 'measurement=scales']
const lyon = surveyText(minimumHeader, minimumRows(30, 3))
/** The same columns from the last to the first, other respondents. */
const nantes = surveyText(
  minimumHeader.toReversed(),
  minimumRows(25, 5).map(([id, ...answers]) => [`n${id}`, ...answers].toReversed()),
)

function folder(files: Readonly<Record<string, string>> = {'lyon.csv': lyon, 'nantes.csv': nantes}): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-several-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), {recursive: true})
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}

describe('several files as groups', () => {
  test('are one survey, broken down by the names of the files', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'lyon.csv', 'nantes.csv', '--as', 'groups', '--format', 'json', ...few], {
      cwd,
    })
    expect(ran).toMatchObject({code: 0, stdout: 'lyon-nantes-diagnosis.json\n'})
    const result = JSON.parse(readFileSync(join(cwd, 'lyon-nantes-diagnosis.json'), 'utf8'))
    expect(result.input).toMatchObject({files: ['lyon.csv', 'nantes.csv'], rows: 55, analysed: 55})
    const [segments] = result.breakdowns
    expect(segments.column).toBe('segment')
    expect(segments.groups.map(({group, count}: {group: string; count: number}) => [group, count])).toEqual([
      ['lyon', 30],
      ['nantes', 25],
    ])
  })

  test('give every respondent the answers of their own columns, whatever the order of these', async () => {
    const cwd = folder()
    const one = (await relmark(['score', 'nantes.csv', '--format', 'ndjson', ...few], {cwd})).stdout
    const all = (
      await relmark(['score', 'lyon.csv', 'nantes.csv', '--as', 'groups', '--format', 'ndjson', ...few], {cwd})
    ).stdout
    const scores = (text: string, id: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .find((row) => row.id === id).scores
    for (const id of ['nc1', 'nc25']) expect(scores(all, id)).toEqual(scores(one, id))
    expect(all.trim().split('\n')).toHaveLength(55)
  })

  test.each([
    ['a column more', 'id,extra', /nantes\.csv, line 1.*“extra”.*lyon\.csv/],
    ['a column less', 'id', /nantes\.csv, line 1.*“CRE1” of lyon\.csv/],
  ])('are refused where one has %s, naming file and column', async (_, header, said) => {
    const cwd = folder({'lyon.csv': lyon, 'nantes.csv': `${header}\n${header.replace(/\w+/g, '1')}\n`})
    const ran = await relmark(['check', 'lyon.csv', 'nantes.csv', '--as', 'groups'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toMatch(said)
    expect(ran.stderr).toContain('FILES_DIFFER')
  })

  test('hold nobody twice: both places are named, and the way out', async () => {
    const cwd = folder({'lyon.csv': lyon, 'nantes.csv': lyon})
    const ran = await relmark(['check', 'lyon.csv', 'nantes.csv', '--as', 'groups'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('lyon.csv, line 2, and nantes.csv, line 2,')
    expect(ran.stderr).toContain('--as waves')
  })

  test('name the file of a bad answer, in the message and in the list of rejects', async () => {
    const cwd = folder({'lyon.csv': lyon, 'nantes.csv': nantes.replace('\n', '\n9').replace(/,nc1\n/, ',nc1\n')})
    const ran = await relmark(['check', 'lyon.csv', 'nantes.csv', '--as', 'groups', '--rejects', 'r.csv'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toMatch(/nantes\.csv, line 2, column "ATT5"/)
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toMatch(/\nnantes\.csv,2,ATT5,ANSWER_OUT_OF_RANGE,/)
  })
})

describe('several files as waves', () => {
  test('may hold the same respondents; the key is (id, wave)', async () => {
    const cwd = folder({'2024.csv': lyon, '2025.csv': lyon})
    const ran = await relmark(['diagnose', '2024.csv', '2025.csv', '--as', 'waves', '--json', ...few], {cwd})
    expect(ran.code, ran.stdout).toBe(0)
    const {input, breakdowns} = JSON.parse(ran.stdout)
    expect(input.rows).toBe(60)
    expect(breakdowns[0]).toMatchObject({column: 'wave', groups: [{group: '2024'}, {group: '2025'}]})
    expect(readdirSync(cwd)).toEqual(['2024.csv', '2025.csv'])
  })

  test('with a respondent twice in one wave are refused', async () => {
    const cwd = folder({'2024.csv': `${lyon}${lyon.split('\n')[4]}\n`, '2025.csv': lyon})
    const ran = await relmark(['check', '2024.csv', '2025.csv', '--as', 'waves'], {cwd})
    expect(ran.stderr).toContain('2024.csv: lines 5 and 32 are the same respondent (column "id") in the same wave')
  })
})

describe('several files, each by itself', () => {
  test('give one diagnosis per file, and one JSON document with --json', async () => {
    const cwd = folder()
    const files = ['lyon.csv', 'nantes.csv', '--as', 'each', ...few]
    const written = await relmark(['diagnose', ...files, '--format', 'md,csv'], {cwd})
    expect(written.stdout.trim().split('\n')).toEqual([
      'lyon-diagnosis.md',
      'lyon-customers.csv',
      'nantes-diagnosis.md',
      'nantes-customers.csv',
    ])
    const {kind, results} = JSON.parse((await relmark(['diagnose', ...files, '--json'], {cwd})).stdout)
    expect(kind).toBe('diagnoses')
    expect(results.map(({input}: {input: {rows: number}}) => input.rows)).toEqual([30, 25])
    const checks = await relmark(['check', 'lyon.csv', 'nantes.csv', '--as', 'each'], {cwd})
    expect(checks.stdout).toMatch(/== lyon\.csv\n(.|\n)+== nantes\.csv\n/)
  })

  test('that are called alike would take each other’s place, and are refused before any work', async () => {
    const cwd = folder({'a/x.csv': lyon, 'b/x.csv': nantes})
    const ran = await relmark(['diagnose', 'a/x.csv', 'b/x.csv', '--as', 'each'], {cwd})
    expect(ran.code).toBe(6)
    expect(ran.stderr).toContain('OUTPUT_TWICE')
    const together = await relmark(['check', 'a/x.csv', 'b/x.csv', '--as', 'groups', '--json'], {cwd})
    expect(JSON.parse(together.stdout).input.files).toEqual(['a/x.csv', 'b/x.csv'])
  })

  test('are all judged, and any that fails is exit 4', async () => {
    const assertion = ['--assert', 'input.rows >= 30']
    const ran = await relmark(['check', 'lyon.csv', 'nantes.csv', '--as', 'each', ...assertion], {cwd: folder()})
    expect(ran.code).toBe(4)
    expect(ran.stderr.match(/Assertion failed/g)).toHaveLength(1)
  })
})
