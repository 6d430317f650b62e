import type {Random} from '../kernel/random.ts'

/**
 * Cronbach's alpha of bootstrap samples: respondents drawn with replacement, as many as there are.
 *   α = k/(k−1)·(1 − Σ var(item)/var(total)), from sums of squares and means alone
 * Columns are first moved to their own first value, so that whole-number answers give exact sums.
 * @param items  k columns × n respondents, complete, keyed in one direction.
 * @param draws  how many samples.
 * @returns  one α per sample; NaN where k < 2, n < 2 or all totals of a sample are equal.
 * @throws {RangeError} columns of unequal length.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13. Mean and spread checked against R's boot.
 * @example bootstrapAlpha([[1, 2, 3], [1, 2, 3]], 2, createRandom(1)).length // => 2
 */
export function bootstrapAlpha(items: readonly ArrayLike<number>[], draws: number, random: Random): Float64Array {
  const count = items.length
  const size = items[0]?.length ?? 0
  if (items.some((column) => column.length !== size)) throw new RangeError('columns of unequal length')
  const {answers, squares, totals} = prepared(items, size)
  const alphas = new Float64Array(draws).fill(Number.NaN)
  if (count < 2 || size < 2) return alphas
  const weights = new Int32Array(size)
  const sums = new Float64Array(count)
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0)
    for (let k = 0; k < size; k++) weights[random.below(size)]! += 1
    sums.fill(0)
    let within = 0
    let between = 0
    for (let row = 0; row < size; row++) {
      const weight = weights[row]!
      if (weight === 0) continue
      within += weight * squares[row]!
      between += weight * totals[row]! * totals[row]!
      const from = row * count
      for (let item = 0; item < count; item++) sums[item]! += weight * answers[from + item]!
    }
    let total = 0
    for (let item = 0; item < count; item++) {
      total += sums[item]!
      within -= (sums[item]! * sums[item]!) / size
    }
    between -= (total * total) / size
    alphas[draw] = between > 0 ? (count / (count - 1)) * (1 - within / between) : Number.NaN
  }
  return alphas
}

/** Answers row after row, with every respondent's sum of squares and sum. */
function prepared(
  items: readonly ArrayLike<number>[],
  size: number,
): {answers: Float64Array; squares: Float64Array; totals: Float64Array} {
  const count = items.length
  const answers = new Float64Array(size * count)
  const squares = new Float64Array(size)
  const totals = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    for (let item = 0; item < count; item++) {
      const value = items[item]![row]! - items[item]![0]!
      answers[row * count + item] = value
      squares[row]! += value * value
      totals[row]! += value
    }
  }
  return {answers, squares, totals}
}
