import {fQuantile} from './f-quantile.ts'

export interface AlphaSample {
  readonly n: number
  /** Number of items. */
  readonly items: number
}

/**
 * Feldt's confidence interval of Cronbach's alpha: (1 − α)/(1 − estimate) follows an F distribution with
 * n − 1 and (n − 1)(k − 1) degrees of freedom.
 * @param alpha       the estimate.
 * @param sample      respondents and items.
 * @param confidence  (0, 1), .95 unless told otherwise.
 * @returns  [low, high], at most 1; NaN below two respondents or two items.
 * @see Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11(1). Agrees with R psych 2.2.9.
 * @example feldtInterval(0.8, {n: 100, items: 5}) // => [0.7306, 0.8559] to four digits
 */
export function feldtInterval(alpha: number, sample: AlphaSample, confidence = 0.95): readonly [number, number] {
  const degrees = [sample.n - 1, (sample.n - 1) * (sample.items - 1)] as const
  const outside = (1 - confidence) / 2
  return [1 - (1 - alpha) * fQuantile(1 - outside, degrees), 1 - (1 - alpha) * fQuantile(outside, degrees)]
}
