import type {Random} from '../kernel/index.ts'

/** Draws from the distributions a case is made of; all of them consume one stream of uniforms. */
export interface Draw {
  chance(probability: number): boolean
  normal(mean: number, sd: number): number
  /** Positive and skewed to the right: `spread` is the standard deviation of its logarithm. */
  logNormal(median: number, spread: number): number
  logistic(scale: number): number
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number
  pick<T extends {readonly weight: number}>(options: readonly T[]): T
}

/**
 * Normals by Marsaglia's polar method (Marsaglia & Bray 1964, SIAM Review 6), which needs only a square root and a
 * logarithm and so gives the same digits on every machine.
 */
export function createDraw(random: Random): Draw {
  const standardNormal = (): number => {
    for (;;) {
      const x = 2 * random.next() - 1
      const y = 2 * random.next() - 1
      const squared = x * x + y * y
      if (squared > 0 && squared < 1) return x * Math.sqrt((-2 * Math.log(squared)) / squared)
    }
  }
  const normal = (mean: number, sd: number): number => mean + sd * standardNormal()
  return {
    chance: (probability) => random.next() < probability,
    normal,
    logNormal: (median, spread) => median * Math.exp(normal(0, spread)),
    logistic: (scale) => {
      const uniform = random.next() || Number.EPSILON
      return scale * Math.log(uniform / (1 - uniform))
    },
    whole: (low, high) => low + random.below(high - low + 1),
    pick: (options) => {
      let left = random.next() * options.reduce((sum, option) => sum + option.weight, 0)
      for (const option of options) {
        left -= option.weight
        if (left < 0) return option
      }
      return options.at(-1)!
    },
  }
}
