import {type Doubled, twoSum} from './doubled.ts'

const splitter = 134217729

/**
 * Σ x·y of numbers, as if reckoned to 32 digits and rounded at the end: what every product and every sum loses is added
 * up beside. Written out, since it is done for every respondent.
 * @param x  n numbers below 1e290 in size.
 * @param y  n numbers.
 * @see Ogita, Rump & Oishi 2005, SIAM J. Scientific Computing 26(6), algorithm Dot2. Its error is n²·1e-32 of Σ|x·y|.
 * @example doubledDot(Float64Array.of(1e8, 1, -1e8), Float64Array.of(1e8, 1, 1e8)) // => [1, 0]
 */
export function doubledDot(x: Float64Array, y: Float64Array): Doubled {
  let sum = 0
  let lost = 0
  for (let row = 0; row < x.length; row++) {
    const a = x[row]!
    const b = y[row]!
    const product = a * b
    const wideA = splitter * a
    const wideB = splitter * b
    const highA = wideA - (wideA - a)
    const highB = wideB - (wideB - b)
    const lowA = a - highA
    const lowB = b - highB
    const next = sum + product
    const part = next - sum
    lost += highA * highB - product + highA * lowB + lowA * highB + lowA * lowB
    lost += sum - (next - part) + (product - part)
    sum = next
  }
  return twoSum(sum, lost)
}
