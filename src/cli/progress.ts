import type {Work} from '../kernel/index.ts'
import type {Session} from './session.ts'

const patienceMilliseconds = 1000
const everyMilliseconds = 100

const stages: Readonly<Record<string, {readonly en: string; readonly fr: string}>> = {
  read: {en: 'Reading', fr: 'Lecture'},
  clean: {en: 'Checking the answers', fr: 'Examen des réponses'},
  measure: {en: 'Checking the scales', fr: 'Examen des échelles'},
  classify: {en: 'Classifying', fr: 'Classement'},
  paths: {en: 'Links between the constructs', fr: 'Liens entre les construits'},
  drivers: {en: 'What drives loyalty', fr: 'Ce qui fait la fidélité'},
  moderation: {en: 'Links in each group', fr: 'Liens dans chaque groupe'},
  value: {en: 'Valuing the portfolio', fr: 'Valorisation du portefeuille'},
  recommend: {en: 'Looking for what to do', fr: 'Recherche des actions'},
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
  let current = {stage: '', began: start}
  let dirty = false
  return {
    signal: session.signal,
    onProgress: ({stage, done, total}) => {
      const time = now()
      if (stage !== current.stage) current = {stage, began: time}
      if (!shown || time - start < patienceMilliseconds || time - last < everyMilliseconds) return
      last = time
      dirty = true
      const label = (stages[stage] ?? working)[session.language]
      process.stderr.write(`\r\u001b[K${label}${howFar(done, total, time - current.began)}`)
    },
    clear: () => {
      if (dirty) process.stderr.write('\r\u001b[K')
      dirty = false
    },
  }
}

/** Work that cannot be counted has begun and is not over: all that can be said of it. */
function howFar(done: number, total: number, elapsed: number): string {
  return total > 1 ? ` ${done}/${total}${timeLeft(done / total, elapsed)}` : '…'
}

function timeLeft(share: number, elapsed: number): string {
  if (!(share > 0.05)) return ''
  return ` · ${Math.ceil((elapsed * (1 - share)) / share / 1000)} s`
}
