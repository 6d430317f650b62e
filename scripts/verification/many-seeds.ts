import {judged, type Part, skipped} from './part.ts'
import {run} from './shell.ts'

/**
 * The tests again in the clone: simulations on many more seeds (RELMARK_SEEDS), properties on examples that the check
 * has never drawn (RELMARK_PROPERTY_SEED): other ones for every commit, the same ones for the same.
 */
export const manySeeds: Part = {
  title: 'Tests and many-seed properties',
  run: ({clone, seeds}) => {
    if (seeds === 0) return skipped('left out with --seeds 0')
    const commit = run('git', ['rev-parse', '--short=7', 'HEAD'], {cwd: clone}).stdout.trim()
    const propertySeed = Number.parseInt(commit, 16)
    const environment = {
      RELMARK_SEEDS: String(seeds),
      RELMARK_PROPERTY_SEED: String(propertySeed),
      NO_COLOR: '1',
    }
    const {status, stdout, stderr} = run('npx', ['vitest', 'run', '--testTimeout', '600000'], {cwd: clone, environment})
    const closing = stdout.split('\n').filter((line) => /^\s*(Test Files|Tests)\s/.test(line))
    const failures = stdout.split('\n').filter((line) => /^\s*FAIL\s/.test(line))
    const problems = status === 0 ? [] : [...failures, ...closing, stderr.slice(-300)]
    return judged(
      problems,
      ...closing.map((line) => line.trim().replace(/\s+/g, ' ')),
      `RELMARK_SEEDS=${seeds} RELMARK_PROPERTY_SEED=${propertySeed}`,
    )
  },
}
