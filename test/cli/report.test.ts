import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {withoutValue} from '../fixtures/diagnosis.ts'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-report-'))
  writeFileSync(join(cwd, 'demo-diagnosis.json'), JSON.stringify({...withoutValue, recommendations: []}))
  return cwd
}
const result = 'demo-diagnosis.json'

describe('a report rendered again', () => {
  test('is named after the result, and its path printed where no terminal is', async () => {
    const cwd = folder()
    const ran = await relmark(['report', result, '--format', 'pdf,md'], {cwd})
    expect(ran).toEqual({code: 0, stdout: 'demo-diagnosis.pdf\ndemo-diagnosis.md\n', stderr: ''})
    expect(readdirSync(cwd).sort()).toEqual(['demo-diagnosis.json', 'demo-diagnosis.md', 'demo-diagnosis.pdf'])
  })

  test('replaces its own earlier version, in another language', async () => {
    const cwd = folder()
    await relmark(['report', result, '--format', 'md', '--lang', 'en'], {cwd})
    const english = readFileSync(join(cwd, 'demo-diagnosis.md'), 'utf8')
    expect((await relmark(['report', result, '--format', 'md', '--lang', 'fr'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, 'demo-diagnosis.md'), 'utf8')).not.toBe(english)
  })

  test('leaves a file of someone else alone unless forced', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'demo-diagnosis.md'), 'mine')
    const refused = await relmark(['report', result, '--format', 'pdf,md'], {cwd})
    expect(refused.code).toBe(6)
    expect(refused.stderr).toContain('OUTPUT_EXISTS')
    expect(readdirSync(cwd).sort()).toEqual(['demo-diagnosis.json', 'demo-diagnosis.md'])
    expect(readFileSync(join(cwd, 'demo-diagnosis.md'), 'utf8')).toBe('mine')
    expect((await relmark(['report', result, '--format', 'md', '--force'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, 'demo-diagnosis.md'), 'utf8')).not.toBe('mine')
  })

  test('never replaces the result it is made from', async () => {
    const cwd = folder()
    const before = readFileSync(join(cwd, result), 'utf8')
    const ran = await relmark(['report', result, '--format', 'json', '--force'], {cwd})
    expect(ran.code).toBe(6)
    expect(readFileSync(join(cwd, result), 'utf8')).toBe(before)
  })

  test('with --json prints the result and writes no file unless a format is asked', async () => {
    const cwd = folder()
    const ran = await relmark(['report', result, '--json'], {cwd})
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'diagnosis', schemaVersion: 1})
    expect(readdirSync(cwd)).toEqual([result])
  })
})

describe('a result of any kind rendered again', () => {
  const survey = surveyText(
    [...minimumHeader, 'segment'],
    minimumRows(240).map((row, index) => [...row, index % 2 === 0 ? 'North' : 'South']),
  )
  const made = (): string => {
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-kinds-'))
    writeFileSync(join(cwd, 'survey.csv'), survey)
    writeFileSync(join(cwd, 'demo-diagnosis.json'), JSON.stringify({...withoutValue, recommendations: []}))
    return cwd
  }

  test.each([
    ['check', ['check', 'survey.csv']],
    ['comparison', ['compare', 'survey.csv', '--group', 'segment']],
    ['simulation', ['simulate', result, '--raise', 'trust=+5']],
  ])(
    'a %s, without the data, in both languages and every format',
    async (kind, words) => {
      const cwd = made()
      const {stdout, code} = await relmark([...words, '--json'], {cwd})
      expect(code).toBe(0)
      writeFileSync(join(cwd, 'saved.json'), stdout)
      const titles = []
      for (const lang of ['en', 'fr']) {
        const ran = await relmark(['report', 'saved.json', '--format', 'pdf,html,docx,md', '--lang', lang], {cwd})
        expect(ran).toMatchObject({code: 0, stderr: ''})
        expect(ran.stdout.split('\n')[0]).toBe(`saved-${kind}.pdf`)
        titles.push(readFileSync(join(cwd, `saved-${kind}.md`), 'utf8').split('\n', 1)[0])
      }
      expect(titles[0]).not.toBe(titles[1])
      const study = await relmark(['report', 'saved.json', '--template', 'study'], {cwd})
      expect([study.code, study.stderr]).toEqual([3, expect.stringContaining('RESULT_OF_ANOTHER_KIND')])
    },
    60_000,
  )

  test.each([
    ['survey-check.md', ['check', 'survey.csv']],
    ['survey-comparison.md', ['compare', 'survey.csv', '--group', 'segment']],
    ['survey-other-comparison.md', ['compare', 'survey.csv', 'other.csv']],
    ['survey-simulation.md', ['simulate', 'survey.csv', '--raise', 'satisfaction=+5']],
    ['demo-simulation.md', ['simulate', result, '--raise', 'trust=+5']],
  ])('%s is written where a report is asked for, and nothing else', async (file, words) => {
    const cwd = made()
    writeFileSync(join(cwd, 'other.csv'), survey)
    const before = readdirSync(cwd)
    const looked = await relmark(words, {cwd})
    expect(looked.code).toBe(0)
    expect(readdirSync(cwd)).toEqual(before)
    const written = await relmark([...words, '--format', 'md', '--output-dir', 'out'], {cwd})
    expect(written).toMatchObject({code: 0, stdout: looked.stdout})
    expect(written.stderr).toContain(join('out', file))
    expect(readdirSync(join(cwd, 'out'))).toEqual([file])
    expect((await relmark([...words, '--format', 'csv'], {cwd})).code).toBe(2)
  })

  test('fields that this version does not know are said, and the rest is shown', async () => {
    const cwd = made()
    const known = JSON.parse(readFileSync(join(cwd, result), 'utf8'))
    writeFileSync(
      join(cwd, 'newer.json'),
      JSON.stringify({...known, shares: {...known.shares, weather: {estimate: 1}}}),
    )
    const ran = await relmark(['report', 'newer.json', '--format', 'md'], {cwd})
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('shares.weather')
  })
})
