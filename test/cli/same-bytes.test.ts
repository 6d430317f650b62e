import {mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

const survey = resolve('examples/ski-lift/ski-lift.csv')

async function outputs(env: Record<string, string>): Promise<ReadonlyMap<string, string>> {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-bytes-'))
  const ran = await relmark(['diagnose', survey, '--lang', 'fr', '--format', 'pdf,md,json,csv', '--quiet'], {cwd, env})
  expect(ran.code).toBe(0)
  return new Map(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name)).toString('base64')]))
}

/** More places and languages of the machine, and other versions of Node, are tried by `npm run verify`. */
test('the same survey gives the same bytes in Tokyo in French and in New York in Turkish', async () => {
  const [tokyo, newYork] = await Promise.all([
    outputs({TZ: 'Asia/Tokyo', LC_ALL: 'fr_FR.UTF-8'}),
    outputs({TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8'}),
  ])
  expect([...tokyo.keys()].sort()).toEqual([
    'ski-lift-customers.csv',
    'ski-lift-diagnosis.json',
    'ski-lift-diagnosis.md',
    'ski-lift-diagnosis.pdf',
  ])
  for (const [name, bytes] of tokyo) expect(newYork.get(name) === bytes, `${name} differs`).toBe(true)
}, 60_000)

test('a report from the JSON alone is, byte for byte, the one diagnose wrote', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-again-'))
  const first = ['diagnose', survey, '--lang', 'en', '--format', 'pdf,md,json', '--quiet']
  expect((await relmark(first, {cwd})).code).toBe(0)
  const again = ['report', 'ski-lift-diagnosis.json', '--lang', 'en', '--format', 'pdf,md', '--output-dir', 'again']
  expect((await relmark(again, {cwd})).code).toBe(0)
  for (const name of ['ski-lift-diagnosis.pdf', 'ski-lift-diagnosis.md']) {
    const [written, rendered] = [join(cwd, name), join(cwd, 'again', name)].map((path) => readFileSync(path))
    expect(written!.equals(rendered!), `${name} differs`).toBe(true)
  }
}, 60_000)
