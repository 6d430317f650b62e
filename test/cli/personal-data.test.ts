import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {minimumHeader, minimumRows} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

const header = [...minimumHeader, 'name', 'email', 'comment', 'account', 'spend', 'response_date']
const rows = minimumRows(60).map(([, ...answers], index) => [
  `CANARYID${index}`,
  ...answers,
  `CANARYNAME${index}`,
  `canary${index}@CANARYMAIL.example`,
  `CANARYTEXT ${index} is not happy`,
  `CANARYACCOUNT${Math.floor(index / 3)}`,
  `${73_000 + index}.37`,
  `2025-03-${10 + (index % 20)}`,
])
const text = (lines: readonly (readonly string[])[]) =>
  [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('')
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined

function folder(lines: readonly (readonly string[])[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-canary-'))
  writeFileSync(join(cwd, 'survey.csv'), text(lines))
  return cwd
}

/** Few draws: their number changes nothing that is said. */
const draws = ['--set', 'draws=50', '--set', 'measurement=scales']

describe('ids, names, comments, accounts and single amounts', () => {
  test('reach the file of customers at most, never what is shared or said', async () => {
    const cwd = folder(rows)
    const ran = await relmark(['diagnose', 'survey.csv', '--format', 'pdf,md,json,csv', ...draws], {cwd})
    expect(ran.code).toBe(0)
    const shared = ['survey-diagnosis.md', 'survey-diagnosis.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))
    if (hasPdftotext)
      shared.push(execFileSync('pdftotext', [join(cwd, 'survey-diagnosis.pdf'), '-'], {encoding: 'utf8'}))
    for (const said of [ran.stdout, ran.stderr, ...shared]) {
      expect(said).not.toMatch(/CANARY/i)
      expect(said).not.toMatch(/73[ ,.\u00a0]?0\d\d[.,]37/)
    }
    const customers = readFileSync(join(cwd, 'survey-customers.csv'), 'utf8')
    expect(customers).toContain('CANARYID0,')
    expect(customers).not.toMatch(/CANARY(NAME|MAIL|TEXT|ACCOUNT)/)
  })

  test('are not in what a refusal says, nor in the places of what was set aside', async () => {
    const broken = rows.map((cells, index) => (index === 4 ? cells.with(3, 'CANARYANSWER') : cells))
    const cwd = folder(broken)
    for (const flags of [
      [],
      ['--json'],
      ['--bad-cells', 'reject', '--json'],
      ['--missing', 'CANARYANSWER', '--json'],
    ]) {
      const ran = await relmark(['diagnose', 'survey.csv', '--format', 'md', ...draws, ...flags], {cwd})
      expect(ran.stdout + ran.stderr).not.toMatch(/CANARY/)
    }
    const twice = folder([...rows, rows[7]!])
    const ran = await relmark(['diagnose', 'survey.csv'], {cwd: twice})
    expect(ran.stderr).toContain('DUPLICATE_KEY')
    expect(ran.stderr).not.toMatch(/CANARY/)
  })
})
