import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {hostileAttacks} from '../test/cli/hostile-attacks.ts'
import {hostileSamples} from '../test/cli/hostile-samples.ts'

const slowestAllowed = 2000
const killed = 20_000

/** Every hostile file through the built command line: how they end, the slowest ones, and whether any takes over 2 s. */
export async function bench(words: readonly string[]): Promise<void> {
  const shared = resolve(words[0] ?? '../shared/data/hostile')
  const own = mkdtempSync(join(tmpdir(), 'relmark-bench-'))
  for (const {file, bytes} of [...hostileSamples(), ...hostileAttacks()]) writeFileSync(join(own, file), bytes)
  const files = [shared, own]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => !file.endsWith('manifest.json'))
  const runs = files.map(timed).sort((a, b) => b.milliseconds - a.milliseconds)
  const codes = [...new Set(runs.map(({code}) => code))].sort()
  const counts = codes.map((code) => `exit ${code}: ${runs.filter((run) => run.code === code).length}`)
  process.stdout.write(`${runs.length} files; ${counts.join(', ')}\n`)
  for (const {file, milliseconds} of runs.slice(0, 5))
    process.stdout.write(`${milliseconds.toFixed(0).padStart(6)} ms  ${file.split('/').at(-1)}\n`)
  const slow = runs.filter(({milliseconds}) => milliseconds > slowestAllowed).length
  const traces = runs.filter(({hasTrace}) => hasTrace).length
  process.stdout.write(
    `over 2 s: ${slow}; killed: ${runs.filter(({code}) => code === 'killed').length}; stack traces: ${traces}\n`,
  )
}

function timed(file: string) {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const start = performance.now()
  const ran = spawnSync(process.execPath, ['bin/run.cjs', 'check', file, '--scale', 'q=q1..q6:1-7'], {
    env,
    encoding: 'utf8',
    timeout: killed,
  })
  const code = ran.status === null ? 'killed' : String(ran.status)
  return {
    file,
    code,
    milliseconds: performance.now() - start,
    hasTrace: /\n\s+at |INTERNAL/.test(ran.stdout + ran.stderr),
  }
}
