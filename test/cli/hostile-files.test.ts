import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {buildOnce, type Ran, relmark} from './relmark.ts'

const folder = resolve(process.cwd(), '../shared/data')
const manifest = resolve(folder, 'hostile/manifest.json')
const present = existsSync(manifest)

interface Hostile {
  readonly file: string
  readonly cls: string
  readonly expect: string
}

const files: readonly Hostile[] = present ? JSON.parse(readFileSync(manifest, 'utf8')) : []
const longestMilliseconds = 20_000

/** What some files must end in; the others may be read or refused, but in words. */
const exits: Readonly<Record<string, number>> = {'exit 0': 0, 'same as clean': 0, 'located error': 3, 'exit≠0': 3}

interface Outcome extends Ran, Hostile {
  readonly milliseconds: number
}

async function outcome(hostile: Hostile): Promise<Outcome> {
  const started = performance.now()
  const ran = await relmark(['check', resolve(folder, hostile.file), '--scale', 'q=q1..q6:1-7'])
  return {...hostile, ...ran, milliseconds: performance.now() - started}
}

async function allOutcomes(): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const hostile of files) outcomes.push(await outcome(hostile))
  return outcomes
}

beforeAll(buildOnce, 180_000)

describe.skipIf(!present)('files made to break a reader, through the built command line', () => {
  test('end in a result or in words: no stack trace, no hang, no control character, no personal value', async () => {
    const outcomes = await allOutcomes()
    const broken = outcomes.flatMap(({file, code, stdout, stderr, milliseconds, expect: expected}) => {
      const said = stdout + stderr
      const faults = [
        /\n\s+at |node:internal|INTERNAL/.test(said) && 'stack trace',
        milliseconds > longestMilliseconds && 'hang',
        ![0, 2, 3, 5].includes(code ?? -1) && `exit ${code}`,
        exits[expected] !== undefined && code !== exits[expected] && `exit ${code} instead of: ${expected}`,
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(said) && 'control character',
        /CANARY/.test(said) && 'personal value',
        code !== 0 && !stderr.includes('relmark explain ') && 'no way to learn more',
      ].filter(Boolean)
      return faults.length === 0 ? [] : [`${file}: ${faults.join(', ')}`]
    })
    const read = outcomes.filter(({code}) => code === 0).length
    process.stderr.write(`${outcomes.length} hostile files: ${read} read, ${outcomes.length - read} refused in words\n`)
    expect(broken).toEqual([])
    expect(outcomes.length).toBeGreaterThan(50)
  }, 120_000)
})
