import {printable} from '../kernel/index.ts'
import {asTyped} from './command-name.ts'
import type {Session} from './session.ts'

/** What is said beside the result goes to standard error, so that the result can be piped. */
export function tell(text: string, session: Session): void {
  if (!session.quiet && !session.json) process.stderr.write(`${asTyped(text, session.environment)}\n`)
}

/** The result itself. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Names of files, one a line, without the signs that a terminal obeys rather than shows. */
export function pathList(paths: readonly string[]): string {
  return paths.map((path) => printable(path, Number.POSITIVE_INFINITY)).join('\n')
}
