import {type CarelessIndex, fewestAnswers} from './careless-index.ts'

const least = 0.05

/**
 * Hardly any variation within a person: the standard deviation of the answers as given, each as a share of its item's
 * scale, below 5 % of the scale. The source proposes sample percentiles; a fixed bound judges a sheet alike in any sample.
 */
export const noVariation: CarelessIndex = {
  id: 'no-variation',
  source: 'Dunn, Heggestad, Shanock & Theilgard 2018, Journal of Business and Psychology 33',
  flag: (sheets) => (row) => {
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
    return n >= fewestAnswers && (squares - (sum * sum) / n) / (n - 1) < least * least
  },
}
