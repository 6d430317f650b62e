/** One construct's scores, aligned to the survey's respondents. */
export interface ConstructScores {
  /** POMP: 0 = lowest possible answer, 100 = highest; NaN when fewer than half of the items were answered. */
  readonly scores: Float64Array
  /** Standard error of measurement of each score, in POMP points; NaN where the score is missing. */
  readonly standardErrors: Float64Array
  /** ρ of the full scale, 0 to 1. */
  readonly reliability: number
  readonly reliabilityAssumed: boolean
  /** Mean and standard deviation (n − 1) over analysed respondents, weighted where weights are given. */
  readonly mean: number
  readonly sd: number
  /** For a higher-order construct, what it is the mean of. */
  readonly dimensions: readonly string[]
}

/** By construct id, in the questionnaire's order. */
export type Scores = Readonly<Record<string, ConstructScores>>
