import type {Random} from '../kernel/random.ts'

/**
 * Places of a simple random sample without replacement, by one pass over all places.
 * @param size    of the population, from which places 0 to size − 1 are drawn.
 * @param count   how many to draw; all of them where there are no more.
 * @param random  the seeded stream the draw is taken from, one number a place; untouched where all are taken.
 * @returns  ascending places, each at most once; every set of `count` is as likely as any other.
 * @see Knuth 1997, The Art of Computer Programming 2, 3.4.2, algorithm S.
 * @example sampleWithoutReplacement(3, 5, createRandom(1)) // => Int32Array [0, 1, 2]
 */
export function sampleWithoutReplacement(size: number, count: number, random: Random): Int32Array {
  if (size <= count) return Int32Array.from({length: size}, (_, place) => place)
  const places = new Int32Array(count)
  let chosen = 0
  for (let place = 0; place < size; place++)
    if (random.next() * (size - place) < count - chosen) places[chosen++] = place
  return places
}
