import {type Doubled, multiplyDoubled} from './doubled.ts'

/**
 * x, x², … up to x to the power `degree`, to about 32 digits: a polynomial's columns as they are, not as they round.
 * @param x       n numbers.
 * @param degree  whole number from 1.
 * @returns  one column of n for each power, the first being x.
 * @see Higham 2002, Accuracy and Stability of Numerical Algorithms, ch. 22, on why it matters.
 * @example doubledPowers([2], 3).map(([column]) => column) // => [[2, 0], [4, 0], [8, 0]]
 */
export function doubledPowers(x: ArrayLike<number>, degree: number): Doubled[][] {
  const first = Array.from(x, (value): Doubled => [value, 0])
  const powers = [first]
  while (powers.length < degree) powers.push(powers.at(-1)!.map((power, row) => multiplyDoubled(power, first[row]!)))
  return powers
}
