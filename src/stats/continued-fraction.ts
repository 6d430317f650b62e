const tiny = 1e-300

/**
 * Value of the continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method.
 * @param first  b₀.
 * @param term   gives [aₙ, bₙ] for n = 1, 2, …
 * @returns  the value, after at most 100,000 terms.
 * @see Lentz 1976, Applied Optics 15(3); Thompson & Barnett 1986, J. Computational Physics 64.
 * @example continuedFraction(1, () => [1, 1]) // => 1.618033988749895
 */
export function continuedFraction(first: number, term: (n: number) => readonly [number, number]): number {
  let value = first === 0 ? tiny : first
  let above = value
  let below = 0
  for (let n = 1; n <= 100_000; n++) {
    const [a, b] = term(n)
    below = b + a * below
    above = b + a / above
    if (below === 0) below = tiny
    if (above === 0) above = tiny
    below = 1 / below
    const factor = above * below
    value *= factor
    if (Math.abs(factor - 1) < 1e-16) return value
  }
  return value
}
