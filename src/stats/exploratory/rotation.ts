/** Factors after a rotation, in the order of what they explain. */
export interface Rotation {
  /** Item by item, one number a factor: regression weights of the items on the factors (the pattern). */
  readonly loadings: readonly (readonly number[])[]
  /** m × m, diagonal 1; the identity after an orthogonal rotation. */
  readonly factorCorrelations: readonly (readonly number[])[]
  /** Share of all the items' variance that each factor explains, 0 to 1. */
  readonly explained: readonly number[]
  readonly converged: boolean
  readonly iterations: number
}
