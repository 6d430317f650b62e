/** A number as an unevaluated sum of two, about 32 digits: the first is the sum rounded. */
export type Doubled = readonly [high: number, low: number]

const splitter = 134217729

/**
 * a + b exactly, as the rounded sum and what rounding lost.
 * @see Knuth 1997, The Art of Computer Programming 2, 4.2.2.
 * @example twoSum(1, 1e-20) // => [1, 1e-20]
 */
export function twoSum(a: number, b: number): Doubled {
  const sum = a + b
  const part = sum - a
  return [sum, a - (sum - part) + (b - part)]
}

/**
 * a·b exactly, as the rounded product and what rounding lost; a and b below 1e290 in size.
 * @see Dekker 1971, Numerische Mathematik 18.
 * @example twoProduct(3, 5) // => [15, 0]
 */
export function twoProduct(a: number, b: number): Doubled {
  const product = a * b
  const [ah, bh] = [splitter * a - (splitter * a - a), splitter * b - (splitter * b - b)]
  const [al, bl] = [a - ah, b - bh]
  return [product, ah * bh - product + ah * bl + al * bh + al * bl]
}

/**
 * Sum of two doubled numbers.
 * @example addDoubled([1, 0], [1e-20, 0]) // => [1, 1e-20]
 */
export function addDoubled([ah, al]: Doubled, [bh, bl]: Doubled): Doubled {
  const [sum, lost] = twoSum(ah, bh)
  const [low, lower] = twoSum(al, bl)
  const [high, rest] = twoSum(sum, lost + low)
  return twoSum(high, rest + lower)
}

/**
 * Product of two doubled numbers.
 * @example multiplyDoubled([3, 0], [5, 0]) // => [15, 0]
 */
export function multiplyDoubled([ah, al]: Doubled, [bh, bl]: Doubled): Doubled {
  const [high, low] = twoProduct(ah, bh)
  return twoSum(high, low + (ah * bl + al * bh))
}

/**
 * Quotient of two doubled numbers, by long division: three digits of 16 places each.
 * @example divideDoubled([1, 0], [4, 0]) // => [0.25, 0]
 */
export function divideDoubled(a: Doubled, b: Doubled): Doubled {
  const first = a[0] / b[0]
  const afterFirst = subtractDoubled(a, multiplyDoubled(b, [first, 0]))
  const second = afterFirst[0] / b[0]
  const third = subtractDoubled(afterFirst, multiplyDoubled(b, [second, 0]))[0] / b[0]
  return addDoubled(twoSum(first, second), [third, 0])
}

/**
 * Difference of two doubled numbers.
 * @example subtractDoubled([1, 0], [1, 0]) // => [0, 0]
 */
export function subtractDoubled(a: Doubled, [high, low]: Doubled): Doubled {
  return addDoubled(a, [-high, -low])
}
