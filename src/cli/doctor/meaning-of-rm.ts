import {execFile} from 'node:child_process'
import {basename} from 'node:path'

/** What the word `rm` runs in a shell: the function of `shell-init`, another function, an alias, or a program. */
export type MeaningOfRm = 'relmark' | 'function' | 'alias' | 'program' | 'unknown'

/** How each shell, started as for a person, says what a word means. */
const questions: Readonly<Record<string, string>> = {
  bash: 'type rm',
  zsh: 'whence -w rm; whence -f rm',
  fish: 'type rm',
}
const patienceMilliseconds = 5000

/** Asks the user's shell, with its own start-up files; what cannot be asked is unknown. */
export async function meaningOfRm(shellPath: string | undefined): Promise<MeaningOfRm> {
  const question = questions[basename(shellPath ?? '')]
  if (shellPath === undefined || question === undefined) return 'unknown'
  const said = await new Promise<string>((resolve) => {
    const options = {timeout: patienceMilliseconds, encoding: 'utf8'} as const
    const child = execFile(shellPath, ['-ic', question], options, (_, stdout) => resolve(stdout))
    child.stdin?.end()
  })
  return meaningOf(said)
}

/** @example meaningOf('rm is /usr/bin/rm') // => 'program' */
export function meaningOf(said: string): MeaningOfRm {
  if (/RELMARK_NAME=rm/.test(said)) return 'relmark'
  if (/\bfunction\b|^rm \(\)/m.test(said)) return 'function'
  if (/\balias/.test(said)) return 'alias'
  return /\/rm\b/.test(said) ? 'program' : 'unknown'
}
