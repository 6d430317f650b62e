import type {Work} from '../kernel/index.ts'
import type {Session} from './session.ts'

const patienceMilliseconds = 1000
const everyMilliseconds = 100

const stages: Readonly<Record<string, {readonly en: string; readonly fr: string}>> = {
  read: {en: 'Reading', fr: 'Lecture'},
  classify: {en: 'Classifying', fr: 'Classement'},
  bootstrap: {en: 'Computing intervals', fr: 'Calcul des intervalles'},
  render: {en: 'Writing the report', fr: 'Rédaction du rapport'},
}
const working = {en: 'Working', fr: 'Calcul'}

export interface ProgressLine extends Work {
  readonly onProgress: NonNullable<Work['onProgress']>
  /** Wipes the line before anything else is printed. */
  readonly clear: () => void
}

/**
 * One line on a terminal for work that lasts over a second, with the time left. The only place where time is measured;
 * it never reaches a result.
 */
export function progressLine(session: Session, now: () => number = () => performance.now()): ProgressLine {
  const shown = process.stderr.isTTY === true && !session.quiet && !session.json
  const start = now()
  let last = Number.NEGATIVE_INFINITY
  let dirty = false
  return {
    signal: session.signal,
    onProgress: ({stage, done, total}) => {
      const time = now()
      if (!shown || time - start < patienceMilliseconds || time - last < everyMilliseconds) return
      last = time
      dirty = true
      const label = (stages[stage] ?? working)[session.language]
      process.stderr.write(`\r\u001b[K${label} ${done}/${total}${timeLeft(done / total, time - start)}`)
    },
    clear: () => {
      if (dirty) process.stderr.write('\r\u001b[K')
      dirty = false
    },
  }
}

function timeLeft(share: number, elapsed: number): string {
  if (!(share > 0.05)) return ''
  return ` · ${Math.ceil((elapsed * (1 - share)) / share / 1000)} s`
}
