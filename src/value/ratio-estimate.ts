import {studentQuantile} from '../stats/index.ts'

/** An estimate and the number of respondents behind it. */
export interface CountedEstimate {
  readonly estimate: number
  readonly ci: [number, number]
  readonly n: number
}

export interface RatioSample {
  readonly numerators: ArrayLike<number>
  /** All 1 (a mean) when left out. */
  readonly denominators?: ArrayLike<number>
  readonly weights: ArrayLike<number>
  /** Range the interval is kept in. */
  readonly bounds?: readonly [number, number]
}

/**
 * Ratio of two weighted totals, with its linearised 95 % interval; a weighted mean is the case of denominators all 1.
 *   r = Σwa / Σwb,  se² = n/(n−1) · Σ(w(a − rb))² / (Σwb)²,  r ± t(n−1)·se
 * Respondents with weight 0 or a missing number are left out.
 * @returns  in the unit of a/b; all NaN when Σwb is 0; the interval is NaN when n < 2.
 * @throws {RangeError} arrays of unequal length.
 * @see Cochran 1977, Sampling Techniques, 3rd ed., §6.4.
 * @example ratioEstimate({numerators: [1, 2, 3], weights: [1, 1, 1]}).estimate // => 2
 */
export function ratioEstimate(sample: RatioSample): CountedEstimate {
  const {numerators, denominators, weights, bounds = [-Infinity, Infinity]} = sample
  const length = numerators.length
  if (weights.length !== length || (denominators !== undefined && denominators.length !== length))
    throw new RangeError('numerators, denominators and weights must have the same length')
  const isUsed = (index: number): boolean =>
    weights[index]! > 0 && Number.isFinite(numerators[index]!) && Number.isFinite(denominators?.[index] ?? 1)
  let n = 0
  let above = 0
  let base = 0
  for (let index = 0; index < length; index++) {
    if (!isUsed(index)) continue
    n += 1
    above += weights[index]! * numerators[index]!
    base += weights[index]! * (denominators?.[index] ?? 1)
  }
  if (n === 0 || base === 0) return {estimate: Number.NaN, ci: [Number.NaN, Number.NaN], n}
  const estimate = above / base
  let squares = 0
  for (let index = 0; index < length; index++)
    if (isUsed(index))
      squares += (weights[index]! * (numerators[index]! - estimate * (denominators?.[index] ?? 1))) ** 2
  const half = (studentQuantile(0.975, n - 1) * Math.sqrt((squares * n) / (n - 1))) / Math.abs(base)
  if (n < 2) return {estimate, ci: [Number.NaN, Number.NaN], n}
  return {estimate, ci: [Math.max(bounds[0], estimate - half), Math.min(bounds[1], estimate + half)], n}
}
