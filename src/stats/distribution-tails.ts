/** Both tails of a distribution on the positive half-line at one point, each to full relative accuracy. */
export interface Tails {
  readonly lower: number
  readonly upper: number
  /** Derivative of `lower` by the logarithm of the point. */
  readonly slope: number
}
