import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {secretsOf, surveyWithSecrets} from '../disclosure/survey-with-secrets.ts'
import {minimumHeader, minimumRows} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

const header = [...minimumHeader, 'name', 'email', 'comment', 'account', 'spend', 'response_date']
/** Not evenly spaced, or a mean of several would be the amount of the one between them. */
const amounts = Array.from({length: 60}, (_, index) =>
  (73_000 + index + ((index * 7919 + 13) % 9973) / 9973).toFixed(6),
)
const rows = minimumRows(60).map(([, ...answers], index) => [
  `CANARYID${index}`,
  ...answers,
  `CANARYNAME${index}`,
  `canary${index}@CANARYMAIL.example`,
  `CANARYTEXT ${index} is not happy`,
  `CANARYACCOUNT${Math.floor(index / 3)}`,
  amounts[index]!,
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
    const formats = ['--format', 'pdf,html,docx,md,json,csv', '--figures', 'figures']
    const ran = await relmark(['diagnose', 'survey.csv', ...formats, ...draws], {cwd})
    expect(ran.code).toBe(0)
    const named = ['md', 'json', 'html'].map((format) => readFileSync(join(cwd, `survey-diagnosis.${format}`), 'utf8'))
    const word = Object.values(unzipSync(readFileSync(join(cwd, 'survey-diagnosis.docx')))).map((part) =>
      strFromU8(part, true),
    )
    const drawn = readdirSync(join(cwd, 'figures')).map((name) => readFileSync(join(cwd, 'figures', name), 'utf8'))
    expect(drawn.length).toBeGreaterThan(3)
    const shared = [...named, ...word, ...drawn]
    if (hasPdftotext)
      shared.push(execFileSync('pdftotext', [join(cwd, 'survey-diagnosis.pdf'), '-'], {encoding: 'utf8'}))
    for (const said of [ran.stdout, ran.stderr, ...shared]) {
      expect(said).not.toMatch(/CANARY/i)
      for (const amount of amounts) expect(said).not.toContain(amount.replace(/0+$/, ''))
    }
    const customers = readFileSync(join(cwd, 'survey-customers.csv'), 'utf8')
    expect(customers).toContain('CANARYID0,')
    expect(customers).not.toMatch(/CANARY(NAME|MAIL|TEXT|ACCOUNT)/)
  })

  test('comments are quoted with --verbatim alone, blotted, in files of their owner, and again only where asked again', async () => {
    const cwd = folder(rows)
    const asked = ['--format', 'md,json', '--no-customers', '--verbatim', '--template', 'study', '--lang', 'fr']
    expect((await relmark(['diagnose', 'survey.csv', ...asked, ...draws], {cwd})).code).toBe(0)
    const report = readFileSync(join(cwd, 'survey-diagnosis.md'), 'utf8')
    expect(report).toMatch(/CANARYTEXT \d+ is not happy/)
    expect(report).toContain('mot pour mot')
    expect(report).not.toMatch(/CANARY(NAME|MAIL|ACCOUNT|ID)/)
    for (const name of ['survey-diagnosis.md', 'survey-diagnosis.json'])
      expect(statSync(join(cwd, name)).mode & 0o077, name).toBe(0)
    const again = ['report', 'survey-diagnosis.json', '--format', 'md,json,html', '--output-dir', 'again']
    expect((await relmark(again, {cwd})).code).toBe(0)
    for (const name of readdirSync(join(cwd, 'again')))
      expect(readFileSync(join(cwd, 'again', name), 'utf8'), name).not.toMatch(/CANARY/)
    expect((await relmark([...again, '--verbatim', '--force'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, 'again', 'survey-diagnosis.html'), 'utf8')).toContain('CANARYTEXT')
  })

  test('are not in a study, a what-if, a comparison, a proposal of columns or the list of what was set aside', async () => {
    const lines = rows.map((cells, index) => (index === 4 ? cells.with(3, 'CANARYANSWER') : cells))
    const cwd = folder(lines)
    const reject = ['--bad-cells', 'reject']
    const runs = [
      ['diagnose', 'survey.csv', '--template', 'study', '--format', 'md', '--no-customers', ...reject, ...draws],
      ['simulate', 'survey.csv', '--raise', 'trust=+5', ...reject, '--json'],
      ['compare', 'survey.csv', 'survey.csv', ...reject, '--json'],
      ['check', 'survey.csv', ...reject, '--rejects', 'rejects.csv'],
      ['init', 'survey.csv', '--json'],
    ]
    for (const words of runs) {
      const ran = await relmark(words, {cwd})
      expect(ran.code, words.join(' ') + ran.stderr).toBe(0)
      expect(ran.stdout + ran.stderr, words[0]).not.toMatch(/CANARY/i)
    }
    for (const name of ['survey-diagnosis.md', 'rejects.csv'])
      expect(readFileSync(join(cwd, name), 'utf8'), name).not.toMatch(/CANARY(NAME|MAIL|TEXT|ACCOUNT|ANSWER)/i)
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

/** Whole parts of the numbers in a text, thousands with or without what separates them. */
function wholeNumbers(said: string): Set<string> {
  const found = said.matchAll(/(?<![\d.,])(?:\d{1,3}(?:[ \u00a0\u202f,.’]\d{3})+|\d+)/g)
  return new Set(Array.from(found, ([number]) => number.replace(/\D/g, '')))
}

describe.each([
  ['en', 'study', {seed: 11, size: 61}],
  ['fr', 'board', {seed: 12, size: 62, lapsed: 1, dominated: true}],
] as const)('amounts of seven digits, segments of 1 to 7 customers: %s, %s', (lang, template, given) => {
  test('are read in no file that is shared', async () => {
    const million = surveyWithSecrets({...given, scale: 10_000})
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-secrets-'))
    writeFileSync(join(cwd, 'survey.csv'), million)
    const formats = [
      '--format',
      'pdf,html,docx,md,json',
      '--figures',
      'figures',
      '--template',
      template,
      '--lang',
      lang,
    ]
    const ran = await relmark(['diagnose', 'survey.csv', ...formats, ...draws], {cwd})
    expect(ran.code, ran.stderr).toBe(0)
    const shared = ['md', 'json', 'html'].map((format) => readFileSync(join(cwd, `survey-diagnosis.${format}`), 'utf8'))
    const word = unzipSync(readFileSync(join(cwd, 'survey-diagnosis.docx')))
    shared.push(strFromU8(word['word/document.xml']!).replace(/<[^>]+>/g, ' '))
    const drawn = readdirSync(join(cwd, 'figures')).filter((name) => name.endsWith('.svg'))
    expect(drawn.length).toBeGreaterThan(5)
    for (const name of drawn) shared.push(readFileSync(join(cwd, 'figures', name), 'utf8'))
    if (hasPdftotext)
      shared.push(execFileSync('pdftotext', [join(cwd, 'survey-diagnosis.pdf'), '-'], {encoding: 'utf8'}))
    const amounts = ['spend', 'previous_spend'].flatMap((column) => secretsOf(million).get(column)!)
    expect(amounts.length).toBeGreaterThan(100)
    for (const said of [ran.stdout, ...shared]) {
      expect(said).not.toMatch(/CANARYLABEL|tiny [1-4]\b/)
      const read = wholeNumbers(said)
      for (const amount of amounts)
        for (const whole of [Math.floor(amount), Math.round(amount)])
          expect(read.has(String(whole)), `${whole}`).toBe(false)
    }
    expect(wholeNumbers('1\u202f234\u202f567,8 € and 7,654,321.9')).toEqual(new Set(['1234567', '7654321']))
    expect(shared.some((said) => said.includes('large A'))).toBe(true)
  })
})
