/** Every step of writing every kind of output fails once, with the very files that a run writes. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {UserError} from '../../src/kernel/index.ts'
import {type OutputFile, writeOutputs} from '../../src/render/write.ts'
import {failing} from '../render/failing-disk.ts'
import {minimumSurvey} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

/** By name, what the run writes: the report in five formats, the customers, the rejects, two figures, a configuration. */
async function written(): Promise<Map<string, Uint8Array>> {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-faults-'))
  writeFileSync(join(cwd, 's.csv'), minimumSurvey(40))
  const few = ['--set', 'draws=50', '--set', 'measurement=scales']
  const formats = ['--format', 'pdf,html,docx,md,json,csv', '--figures', '.', '--rejects', 'rejects.csv']
  const ran = await relmark(['diagnose', 's.csv', ...few, ...formats], {cwd})
  expect(ran.code, ran.stderr).toBe(0)
  expect((await relmark(['init', 's.csv', '--yes'], {cwd})).code).toBe(0)
  const figures = readdirSync(cwd).filter((name) => name.endsWith('.svg'))
  const kept = readdirSync(cwd).filter((name) => name !== 's.csv' && !figures.slice(2).includes(name))
  return new Map(kept.map((name) => [name, readFileSync(join(cwd, name))]))
}

test('whichever step fails, for whichever file, is exit 6: the old files stay, and no other', {
  timeout: 120_000,
}, async () => {
  const contents = await written()
  const endings = new Set([...contents.keys()].map((name) => name.split('.').at(-1)))
  expect([...endings].sort()).toEqual(['csv', 'docx', 'html', 'json', 'md', 'pdf', 'png', 'svg'])
  const folder = mkdtempSync(join(tmpdir(), 'relmark-faults-'))
  const files = [...contents].map(([name, bytes]): OutputFile => ({path: join(folder, name), bytes, personal: true}))
  // Half of the files are there already.
  const old = files.filter((_, index) => index % 2 === 0).map(({path}) => path)
  const input = {files: [], sha256: '0'.repeat(64)}
  for (let nth = 1; ; nth++) {
    rmSync(folder, {recursive: true})
    mkdirSync(folder)
    for (const path of old) writeFileSync(path, `old ${path}`)
    const {disk, failed} = failing(nth, 'ENOSPC')
    const error: unknown = await writeOutputs(files, {force: true, input, disk}).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!failed()) {
      // Opened, written, flushed and moved; the old ones are kept aside first.
      expect(nth).toBeGreaterThan(files.length * 4 + old.length)
      break
    }
    const isWhole = error === undefined
    if (!isWhole) expect(error instanceof UserError && error.definition.exit).toBe(6)
    const now = readdirSync(folder).map((name) => join(folder, name))
    expect(now.sort()).toEqual((isWhole ? files.map(({path}) => path) : old).toSorted())
    for (const path of isWhole ? [] : old) expect(readFileSync(path, 'utf8')).toBe(`old ${path}`)
  }
})
