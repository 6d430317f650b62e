/** Everything that must be green before a change is shared, one after the other, all of it even when one fails. */
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

/** The tests come last, so that the closing line is theirs. */
const steps: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['registries are fresh', 'tsx', 'scripts/gen.ts', '--check'],
  ['schemas are fresh', 'tsx', 'scripts/schemas.ts', '--check'],
  ['the map is fresh', 'tsx', 'scripts/map.ts', '--check'],
  ['format and lint', 'biome', 'check', '.'],
  ['types', 'tsc', '-p', 'test/tsconfig.json'],
  ['direction of imports', 'depcruise', 'src'],
  ['nothing unused', 'knip'],
  ['tests', 'vitest', 'run'],
]

const say = (line: string): boolean => process.stderr.write(`${line}\n`)

const failed = steps.filter(([name, command, ...words]) => {
  const start = performance.now()
  // npm puts node_modules/.bin on the path of its scripts.
  const {status} = spawnSync(command, words, {stdio: 'inherit', shell: process.platform === 'win32'})
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  return status !== 0
})

for (const [name, ...words] of failed) say(`FAILED: ${name}. Run again: npx ${words.join(' ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
