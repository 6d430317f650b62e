import {judged, type Part, skipped} from './part.ts'
import {run} from './shell.ts'

/** The tests again in the clone, with the properties and the simulations on many more seeds (RELMARK_SEEDS). */
export const manySeeds: Part = {
  title: 'Tests and many-seed properties',
  run: ({clone, seeds}) => {
    if (seeds === 0) return skipped('left out with --seeds 0')
    const environment = {RELMARK_SEEDS: String(seeds), NO_COLOR: '1'}
    const {status, stdout, stderr} = run('npx', ['vitest', 'run', '--testTimeout', '600000'], {cwd: clone, environment})
    const closing = stdout.split('\n').filter((line) => /^\s*(Test Files|Tests)\s/.test(line))
    const failures = stdout.split('\n').filter((line) => /^\s*FAIL\s/.test(line))
    const problems = status === 0 ? [] : [...failures, ...closing, stderr.slice(-300)]
    return judged(problems, ...closing.map((line) => line.trim().replace(/\s+/g, ' ')), `RELMARK_SEEDS=${seeds}`)
  },
}
