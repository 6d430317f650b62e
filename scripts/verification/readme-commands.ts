import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {judged, type Part} from './part.ts'
import {mustRun, run} from './shell.ts'

/** The code fence after `<!-- command N -->`. @throws {Error} the README has no such command. */
function command(readme: string, number: number): string {
  const fence = new RegExp(`<!-- command ${number} -->\\s*\`\`\`[a-z]*\\n([\\s\\S]*?)\`\`\``).exec(readme)
  if (fence?.[1] === undefined) throw new Error(`README.md has no fence after <!-- command ${number} -->`)
  return fence[1].trim()
}

/** A stranger's first minutes: a clone of what is committed, then the README's commands as they are typed. */
export const readmeCommands: Part = {
  title: 'README commands in a fresh clone',
  run: ({clone}) => {
    mustRun('git', ['clone', '--quiet', '--no-local', '.', clone], {cwd: process.cwd()})
    const readme = readFileSync(join(clone, 'README.md'), 'utf8')
    const typed = [command(readme, 1), command(readme, 1), command(readme, 2)]
    const problems = typed.flatMap((text, index) => {
      const {status, stderr} = run('bash', ['-ec', text], {cwd: clone})
      return status === 0 ? [] : [`run ${index + 1} ended with ${status}: ${stderr.slice(-400)}`]
    })
    const dirty = mustRun('git', ['status', '--porcelain', '--untracked-files=no'], {cwd: clone}).stdout
    if (dirty !== '') problems.push(`the commands changed committed files: ${dirty}`)
    return judged(problems, `command 1, twice: \`${typed[0]}\``, `command 2: \`${typed[2]}\``)
  },
}
