import type {Random} from '../kernel/index.ts'

/**
 * A simple random sample: which of so many units are taken when `wanted` are drawn without replacement.
 * @param count   number of units.
 * @param wanted  how many to take; all of them where there are no more.
 * @param random  the seeded stream the draw is taken from; untouched where all are taken.
 * @returns  places in 0 … count − 1, ascending.
 * @see Knuth 1997, The Art of Computer Programming 2, 3.4.2, algorithm S.
 * @example randomSelection(3, 5, createRandom(1)) // => [0, 1, 2]
 */
export function randomSelection(count: number, wanted: number, random: Random): number[] {
  if (count <= wanted) return Array.from({length: count}, (_, place) => place)
  const taken: number[] = []
  for (let place = 0; place < count; place++)
    if (random.next() * (count - place) < wanted - taken.length) taken.push(place)
  return taken
}
