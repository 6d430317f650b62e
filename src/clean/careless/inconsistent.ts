import type {CarelessIndex} from './careless-index.ts'

const fewestReversed = 2
const most = 0.5

/**
 * Agreement with an item and with its opposite: over the scales worded both ways, the mean distance between the answers
 * to the direct items and the turned answers to the reversed ones exceeds half of the scale. Needs two reversed items
 * answered; the bound is ours, wide enough for honest ambivalence.
 */
export const inconsistent: CarelessIndex = {
  id: 'inconsistent',
  source: 'Weijters, Baumgartner & Schillewaert 2013, Psychological Methods 18',
  flag: (sheets) => {
    const scales = bothWays(sheets.items)
    if (scales.length === 0) return null
    return (row) => {
      let reversedAnswered = 0
      const distances: number[] = []
      for (const {direct, reversed} of scales) {
        const [first, second] = [meanShare(direct, row), meanShare(reversed, row)]
        if (Number.isNaN(first.mean) || Number.isNaN(second.mean)) continue
        reversedAnswered += second.n
        distances.push(Math.abs(first.mean - second.mean))
      }
      const total = distances.reduce((sum, distance) => sum + distance, 0)
      return reversedAnswered >= fewestReversed && total > most * distances.length
    }
  },
}

type Items = Parameters<CarelessIndex['flag']>[0]['items']

function bothWays(items: Items): {direct: Items; reversed: Items}[] {
  return [...new Set(items.map(({construct}) => construct.id))]
    .map((id) => items.filter(({construct}) => construct.id === id))
    .map((own) => ({direct: own.filter(({item}) => !item.reversed), reversed: own.filter(({item}) => item.reversed)}))
    .filter(({direct, reversed}) => direct.length > 0 && reversed.length > 0)
}

function meanShare(items: Items, row: number): {mean: number; n: number} {
  let n = 0
  let sum = 0
  for (const {keyed, low, high} of items) {
    if (Number.isNaN(keyed[row])) continue
    n++
    sum += (keyed[row]! - low) / (high - low)
  }
  return {mean: n === 0 ? Number.NaN : sum / n, n}
}
