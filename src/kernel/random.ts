/** A stream of uniform numbers in [0, 1); always passed in, never global. */
export interface Random {
  next(): number
  /** Whole number in [0, limit). */
  below(limit: number): number
  /** A new independent stream named by a number, so that work can be split without changing any draw. */
  fork(stream: number): Random
}

const golden = 0x9e3779b9

/** Murmur3's 32-bit finaliser: spreads nearby seeds over the whole state space. */
function scramble(value: number): number {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/**
 * Seeded generator sfc32 (Doty-Humphrey, PractRand; period about 2^127), the same on every platform.
 * @param seed whole number, 0 to 2^32 − 1.
 * @example createRandom(1).next() === createRandom(1).next() // => true
 */
export function createRandom(seed: number): Random {
  let a = scramble(seed)
  let b = scramble(seed + golden)
  let c = scramble(seed ^ 0x5bd1e995)
  let counter = 1
  const next32 = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next32()
  const next = (): number => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    fork: (stream) => createRandom(scramble(seed + Math.imul(stream + 1, golden))),
  }
}
