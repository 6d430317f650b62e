import type {Random} from '../../kernel/random.ts'
import type {Dense} from './dense.ts'
import type {GroupSample, MissingPattern, Sample} from './sample-statistics.ts'

/**
 * Sufficient statistics of samples drawn with replacement within every group, by counting how often each respondent
 * is drawn; survey weights are multiplied by the counts.
 * @returns  a function that draws one sample.
 */
export function resampler(sample: Sample): (random: Random) => GroupSample[] {
  const groups = sample.groups.map((group) => {
    const rows = group.patterns.flatMap((pattern) => pattern.rows)
    const answers = group.patterns.map((pattern) => centredRows(sample, pattern))
    return {group, count: rows.length, answers}
  })
  return (random) =>
    groups.map(({group, count, answers}) => {
      const counts = new Float64Array(count)
      for (let k = 0; k < count; k++) counts[random.below(count)]! += 1
      let from = 0
      const patterns = group.patterns.flatMap((pattern, k) => {
        const own = counts.subarray(from, from + pattern.rows.length)
        from += pattern.rows.length
        if (sample.weights)
          pattern.rows.forEach((row, index) => {
            own[index]! *= sample.weights![row]!
          })
        const drawn = drawnPattern(pattern, answers[k]!, own)
        return drawn ? [drawn] : []
      })
      return {size: group.size, weight: patterns.reduce((sum, pattern) => sum + pattern.weight, 0), patterns}
    })
}

/** A pattern's answers row after row, as distances from its means; 0 where missing. */
function centredRows(sample: Sample, {rows, missing, mean}: MissingPattern): Dense {
  const size = mean.length
  const answers = new Float64Array(rows.length * size)
  rows.forEach((row, index) => {
    for (let k = 0; k < size; k++)
      if (!missing.includes(k)) answers[index * size + k] = sample.columns[k]![row]! - mean[k]!
  })
  return answers
}

function drawnPattern(pattern: MissingPattern, answers: Dense, counts: Dense): MissingPattern | null {
  const size = pattern.mean.length
  const sums = new Float64Array(size)
  const products = new Float64Array(size * size)
  const drawn: number[] = []
  let weight = 0
  for (let row = 0; row < counts.length; row++) {
    if (counts[row] === 0) continue
    drawn.push(row)
    weight += counts[row]!
  }
  if (weight === 0) return null
  // Two rows at a time, so that products are read and written half as often; a row without a fellow goes with itself, 0 times.
  for (let k = 0; k < drawn.length; k += 2) {
    const [first, second] = [drawn[k]!, drawn[k + 1] ?? drawn[k]!]
    const [once, again] = [counts[first]!, k + 1 < drawn.length ? counts[second]! : 0]
    const [from, other] = [first * size, second * size]
    for (let i = 0; i < size; i++) {
      const [value, more] = [once * answers[from + i]!, again * answers[other + i]!]
      sums[i]! += value + more
      const line = i * size
      for (let j = 0; j <= i; j++) products[line + j]! += value * answers[from + j]! + more * answers[other + j]!
    }
  }
  const mean = pattern.mean.map((value, k) => value + sums[k]! / weight)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value = products[i * size + j]! / weight - (sums[i]! / weight) * (sums[j]! / weight)
      products[i * size + j] = value
      products[j * size + i] = value
    }
  }
  return {...pattern, weight, mean, covariance: products}
}
