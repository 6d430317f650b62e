import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

/** How long the command takes to answer, beside a bare Node that does nothing: medians of seven runs, taken in turn. */
export async function bench(): Promise<void> {
  const commands = {
    'node -e 0': ['-e', '0'],
    'relmark --version': ['bin/run.cjs', '--version'],
    'relmark --help': ['bin/run.cjs', '--help'],
    'relmark explain alpha': ['bin/run.cjs', 'explain', 'alpha'],
  }
  const rounds = Array.from({length: 7}, () => Object.values(commands).map(timed))
  const medians = Object.keys(commands).map(
    (name, index) => [name, median(rounds.map((round) => round[index]!))] as const,
  )
  const bare = medians[0]![1]
  for (const [name, time] of medians)
    process.stdout.write(
      `${name.padEnd(24)} ${time.toFixed(0).padStart(6)} ms ${(time / bare).toFixed(1).padStart(6)} ×\n`,
    )
}

function timed(words: readonly string[]): number {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const start = performance.now()
  spawnSync(process.execPath, words, {env, stdio: 'ignore'})
  return performance.now() - start
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
