import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {buildOnce, relmark, spawned} from './relmark.ts'

beforeAll(buildOnce, 180_000)

const scale = ['--scale', 'trust=q1..q4:1-7']

function survey(): string {
  const random = createRandom(7)
  const rows = Array.from({length: 60}, (_, row) => {
    const level = random.next()
    const answers = Array.from({length: 4}, () => 1 + Math.min(6, Math.floor(7 * (0.7 * level + 0.3 * random.next()))))
    return [`c${row + 1}`, ...answers].join(',')
  })
  return `id,q1,q2,q3,q4\n${rows.join('\n')}\n`
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-flow-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return cwd
}

describe('a dry run', () => {
  test('says what was recognised and what would be written, and writes nothing', async () => {
    const cwd = folderWith({'survey.csv': survey()})
    const ran = await relmark(['diagnose', 'survey.csv', '--dry-run', '--json', ...scale], {cwd})
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      kind: 'dry-run',
      rows: 60,
      delimiter: ',',
      items: {q1: 'q1', q4: 'q4'},
      columns: {id: 'id'},
      outputs: ['survey-diagnosis.pdf', 'survey-diagnosis.json', 'survey-customers.csv'],
    })
    expect(readdirSync(cwd)).toEqual(['survey.csv'])
  })

  test('of standard input is named survey', async () => {
    const cwd = folderWith({})
    const flags = ['--dry-run', '--json', '--format', 'md', '--output-dir', 'out', ...scale]
    const ran = await relmark(['diagnose', '-', ...flags], {cwd, stdin: survey()})
    expect(JSON.parse(ran.stdout)).toMatchObject({file: '-', outputs: [join('out', 'survey-diagnosis.md')]})
  })

  test('speaks the language of the configuration unless --lang says another', async () => {
    const cwd = folderWith({'survey.csv': survey(), 'relmark.config.json': '{"lang": "fr"}'})
    const french = await relmark(['diagnose', 'survey.csv', '--dry-run', ...scale], {cwd})
    expect(french.stdout).toContain('Seraient écrits')
    const english = await relmark(['diagnose', 'survey.csv', '--dry-run', '--lang', 'en', ...scale], {cwd})
    expect(english.stdout).toContain('Would be written')
  })
})

describe('a check', () => {
  test('is one JSON document with --json, its assertions inside', async () => {
    const cwd = folderWith({'survey.csv': survey()})
    const assertions = ['--assert', 'scales.trust.alpha.raw >= 0.5', '--assert', 'input.analysed == 60']
    const ran = await relmark(['check', 'survey.csv', '--json', ...scale, ...assertions], {cwd})
    expect(ran.code).toBe(0)
    const result = JSON.parse(ran.stdout)
    expect(result).toMatchObject({kind: 'check', schemaVersion: 1, input: {rows: 60}})
    expect(result.assertions).toMatchObject([{holds: true}, {holds: true, found: 60}])
    expect(readdirSync(cwd)).toEqual(['survey.csv'])
  })

  test('lists every assertion that fails, after the result, with exit 4', async () => {
    const cwd = folderWith({'survey.csv': survey()})
    const assertions = ['--assert', 'scales.trust.alpha.raw > 1', '--assert', 'scales.trust.sd > 100']
    const ran = await relmark(['check', 'survey.csv', '--json', ...scale, ...assertions], {cwd})
    expect(ran.code).toBe(4)
    expect(JSON.parse(ran.stdout).assertions).toHaveLength(2)
    expect(ran.stderr).toContain('scales.trust.alpha.raw > 1')
    expect(ran.stderr).toContain('scales.trust.sd > 100')
  })

  test('without a terminal asks nothing: columns of no known questionnaire are exit 3', async () => {
    const cwd = folderWith({'survey.csv': 'a,b,c\n1,2,3\n2,3,4\n'})
    const ran = await relmark(['check', 'survey.csv'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('QUESTIONNAIRE_NOT_RECOGNISED')
  })

  test('is the same bytes in every locale and time zone', async () => {
    const cwd = folderWith({'survey.csv': survey()})
    const run = (LC_ALL: string, TZ: string) =>
      spawned(['check', 'survey.csv', '--json', '--lang', 'en', ...scale], {cwd, env: {LC_ALL, TZ}})
    const [one, other] = await Promise.all([run('C', 'UTC'), run('fr_FR.UTF-8', 'Pacific/Kiritimati')])
    expect(one.stdout).toBe(other.stdout)
  })
})
