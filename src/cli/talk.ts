import {printable} from '../kernel/index.ts'
import {asTyped} from './command-name.ts'
import {fitted} from './fitted.ts'
import type {Session} from './session.ts'

/** What is said beside the result goes to standard error, so that the result can be piped. */
export function tell(text: string, session: Session): void {
  if (!session.quiet && !session.json)
    process.stderr.write(`${fitted(asTyped(text, session.environment), process.stderr)}\n`)
}

/** The files written: one a line, never broken, so that a name can be copied. */
export function tellPaths(paths: readonly string[], session: Session): void {
  if (!session.quiet && !session.json && paths.length > 0) process.stderr.write(`${pathList(paths)}\n`)
}

/** The result itself. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Names of files, one a line, without the signs that a terminal obeys rather than shows. */
export function pathList(paths: readonly string[]): string {
  return paths.map((path) => printable(path, Number.POSITIVE_INFINITY)).join('\n')
}
