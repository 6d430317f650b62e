import {mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {buildOnce, relmark, spawned} from './relmark.ts'

const survey = resolve('examples/ski-lift/ski-lift.csv')
/** Few draws: their number changes no code that is run. The models of all scales are compared with committed outputs. */
const draws = ['--set', 'draws=60', '--set', 'measurement=scales']

async function diagnosed(env: Record<string, string>): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-bytes-'))
  const formats = ['--format', 'pdf,md,json,csv']
  const ran = await spawned(['diagnose', survey, '--lang', 'fr', ...formats, ...draws, '--quiet'], {cwd, env})
  expect(ran.code).toBe(0)
  return cwd
}

let tokyo: Promise<string>

beforeAll(async () => {
  await buildOnce()
  tokyo = diagnosed({TZ: 'Asia/Tokyo', LC_ALL: 'fr_FR.UTF-8'})
}, 180_000)

/** More places and languages of the machine, and other versions of Node, are tried by `npm run verify`. */
test('the same survey gives the same bytes in Tokyo in French and in New York in Turkish', async () => {
  const here = await tokyo
  const there = await diagnosed({TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8'})
  const names = readdirSync(here).sort()
  expect(names).toEqual([
    'ski-lift-customers.csv',
    'ski-lift-diagnosis.json',
    'ski-lift-diagnosis.md',
    'ski-lift-diagnosis.pdf',
  ])
  for (const name of names) sameBytes(join(here, name), join(there, name))
}, 180_000)

test('a report from the JSON alone is, byte for byte, the one diagnose wrote', async () => {
  const cwd = await tokyo
  const again = ['report', 'ski-lift-diagnosis.json', '--lang', 'fr', '--format', 'pdf,md', '--output-dir', 'again']
  expect((await relmark(again, {cwd})).code).toBe(0)
  for (const name of ['ski-lift-diagnosis.pdf', 'ski-lift-diagnosis.md'])
    sameBytes(join(cwd, name), join(cwd, 'again', name))
}, 180_000)

function sameBytes(one: string, other: string): void {
  expect(readFileSync(one).equals(readFileSync(other)), `${one} differs from ${other}`).toBe(true)
}
