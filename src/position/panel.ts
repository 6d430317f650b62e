import {createRandom} from '../kernel/index.ts'
import type {Standing} from './material.ts'
import type {PositionResult} from './schema.ts'
import {thresholds} from './thresholds.ts'

export interface Panel {
  readonly result: PositionResult['panel']
  /** Respondents seated this half-year. */
  readonly seated: ReadonlySet<number>
}

/** A stream of its own, so that other rooms' draws change nothing here. */
const stream = 29

/**
 * Customers for a panel of experts (D29): loyal advocates with voice (60 or more; advocates alone where voice was not asked).
 * They are put in an order drawn once from the seed, and thirty sit each half-year of the reference date, the next thirty
 * the half-year after: nobody sits again before all have been asked.
 * @see Von Hippel 1986, Management Science 32(7), lead users; Volle, on panels renewed every six months.
 */
export function panel(context: Standing): Panel {
  const {survey, classification, score, seed, analysed} = context
  const [voice] = context.playing('voice')
  const candidates = analysed.filter((index) => {
    const {class: is, flags} = classification.customers[index]!
    return (
      is === 'loyal' && flags.includes('advocate') && (voice === undefined || score(voice, index) >= thresholds.agrees)
    )
  })
  if (candidates.length === 0) return {result: null, seated: new Set()}
  const order = shuffled(candidates, seed)
  const period = halfYear(survey.asOf)
  const seats = Math.min(thresholds.panelSeats, order.length)
  const first = ((period?.number ?? 0) * seats) % order.length
  const seated = Array.from({length: seats}, (_, seat) => order[(first + seat) % order.length]!)
  return {
    seated: new Set(seated),
    result: {candidates: candidates.length, seated: seats, halfYear: period?.name ?? null, voice: voice !== undefined},
  }
}

function halfYear(asOf: string | null): {readonly name: string; readonly number: number} | null {
  if (asOf === null) return null
  const [year, month] = asOf.split('-').map(Number) as [number, number]
  const half = month <= 6 ? 1 : 2
  return {name: `${year}-${half}`, number: 2 * year + half}
}

/** Fisher–Yates from the seed (Knuth 1997, The Art of Computer Programming 2, 3.4.2). */
function shuffled(values: readonly number[], seed: number): number[] {
  const random = createRandom(seed).fork(stream)
  const order = [...values]
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const moved = order[last]!
    order[last] = order[other]!
    order[other] = moved
  }
  return order
}
