import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {withoutValue} from '../fixtures/diagnosis.ts'
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
