import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {judged, type Part, skipped} from './part.ts'
import {isThere, run} from './shell.ts'

/** How each shell takes in the function, then types a line with it. */
const shells = [
  {name: 'bash', flags: ['--norc', '-c'], takeIn: 'eval "$(relmark shell-init bash)"'},
  {name: 'zsh', flags: ['-f', '-c'], takeIn: 'eval "$(relmark shell-init zsh)"'},
  {name: 'fish', flags: ['--no-config', '-c'], takeIn: 'relmark shell-init fish | source'},
] as const

/** After shell-init, `rm diagnose` runs the tool and every other `rm` is the system's, options and all. */
export const realShells: Part = {
  title: '`rm diagnose` in real shells',
  run: ({scratch, clone, installed}) => {
    const present = shells.filter(({name}) => isThere(name))
    if (present.length === 0) return skipped('no bash, zsh or fish on this machine')
    const problems = present.flatMap(({name, flags, takeIn}) => {
      const folder = join(scratch, `shell-${name}`)
      mkdirSync(join(folder, 'away'), {recursive: true})
      for (const file of ['plain.txt', '-dashed', 'away/inner.txt']) writeFileSync(join(folder, file), 'x')
      const bin = join(installed, 'node_modules/.bin')
      const type = (line: string) =>
        run(name, [...flags, `${takeIn}; ${line}`], {
          cwd: folder,
          environment: {PATH: `${bin}:${process.env['PATH']}`},
        })
      const found: string[] = []
      const survey = join(clone, 'examples/bank/bank.csv')
      const {status, stderr} = type(`rm diagnose '${survey}' --no-input`)
      if (status !== 0) found.push(`rm diagnose ended with ${status}: ${stderr.slice(-200)}`)
      if (!existsSync(join(folder, 'bank-diagnosis.pdf'))) found.push('rm diagnose wrote no PDF')
      if (!existsSync(survey)) found.push('rm diagnose deleted the survey')
      type('rm plain.txt; rm -rf away; rm -- -dashed')
      for (const file of ['plain.txt', 'away', '-dashed'])
        if (existsSync(join(folder, file))) found.push(`rm left ${file} where it was`)
      writeFileSync(join(folder, 'diagnose'), 'x')
      if (type('rm diagnose').status !== 64) found.push('a file called diagnose is not protected')
      return found.map((problem) => `${name}: ${problem}`)
    })
    const absent = shells.filter((shell) => !present.includes(shell)).map(({name}) => name)
    const without = absent.length === 0 ? '' : `; not on this machine: ${absent.join(', ')}`
    return judged(
      problems,
      `${present.map(({name}) => name).join(', ')}: routed, passed through, refused with 64${without}`,
    )
  },
}
