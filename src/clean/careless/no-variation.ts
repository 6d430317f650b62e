import type {AnswerSheets, CarelessIndex} from './careless-index.ts'

const least = 0.05
const fewestAnswers = 10

/**
 * Hardly any variation within a person: the standard deviation of the answers as given, each as a share of its item's
 * scale, below 5 % of the scale. Ten answers are needed: on a short scale an honest opinion looks like that. The source
 * proposes sample percentiles; a fixed bound judges a sheet alike in any sample.
 */
export const noVariation: CarelessIndex = {
  id: 'no-variation',
  source: 'Dunn, Heggestad, Shanock & Theilgard 2018, Journal of Business and Psychology 33',
  flag: (sheets) => (sheets.items.length < fewestAnswers ? null : (row) => varianceOf(sheets, row) < least * least),
}

/** Of one person's answers as shares of their scales; NaN with too few. */
function varianceOf(sheets: AnswerSheets, row: number): number {
  let n = 0
  let sum = 0
  let squares = 0
  for (const {answers, low, high} of sheets.items) {
    const answer = answers[row]!
    if (Number.isNaN(answer)) continue
    const share = (answer - low) / (high - low)
    n++
    sum += share
    squares += share * share
  }
  return n < fewestAnswers ? Number.NaN : (squares - (sum * sum) / n) / (n - 1)
}
