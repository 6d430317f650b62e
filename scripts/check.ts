/** Everything that must be green before a change is shared, all of it even when one fails; what needs no other two at a time. */
import {spawn} from 'node:child_process'
import {performance} from 'node:perf_hooks'

type Step = readonly [name: string, command: string, ...words: string[]]

/** The longest first: the others fit beside it. */
const readings: readonly Step[] = [
  ['types', 'tsc', '-p', 'test/tsconfig.json'],
  ['schemas are fresh', 'tsx', 'scripts/schemas.ts', '--check'],
  ['direction of imports', 'depcruise', 'src'],
  ['nothing unused', 'knip'],
  ['format and lint', 'biome', 'check', '.'],
  ['the map is fresh', 'tsx', 'scripts/map.ts', '--check'],
  ['registries are fresh', 'tsx', 'scripts/gen.ts', '--check'],
]
/** Last and alone, so that the closing line is theirs and that they have the processors. */
const tests: Step = ['tests', 'vitest', 'run']

const say = (line: string): boolean => process.stderr.write(`${line}\n`)

/** Whether the step passed; what it prints is shown whole at its end, or at once where nothing runs beside it. */
function passes([name, command, ...words]: Step, shown: 'at once' | 'at its end'): Promise<boolean> {
  const start = performance.now()
  return new Promise((resolve) => {
    // npm puts node_modules/.bin on the path of its scripts.
    const child = spawn(command, words, {
      stdio: shown === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
    const end = (passed: boolean): void => {
      process.stderr.write(Buffer.concat(chunks))
      say(`${passed ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
      resolve(passed)
    }
    child.on('error', (error) => {
      say(String(error))
      end(false)
    })
    child.on('close', (status) => end(status === 0))
  })
}

const failed: Step[] = []
const waiting = [...readings]
async function next(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    if (!(await passes(step, 'at its end'))) failed.push(step)
}
await Promise.all([next(), next()])
if (!(await passes(tests, 'at once'))) failed.push(tests)

for (const [name, ...words] of failed) say(`FAILED: ${name}. Run again: npx ${words.join(' ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
