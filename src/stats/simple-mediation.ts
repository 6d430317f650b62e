export interface SimpleMediation {
  /** x → m. */
  readonly toMediator: number
  /** m → y given x. */
  readonly toOutcome: number
  /** x → y given m. */
  readonly direct: number
  /** Product of the first two. */
  readonly indirect: number
  /** x → y: direct + indirect. */
  readonly total: number
}

/**
 * Simple mediation x → m → y by least squares on observed variables.
 *   a = s_xm/s_xx,  b = (s_xx·s_my − s_xm·s_xy)/(s_xx·s_mm − s_xm²),  c' = (s_mm·s_xy − s_xm·s_my)/(…),  indirect = ab
 * @param covariance  3 × 3 of x, m, y.
 * @returns  unstandardised coefficients, in units of the dependent per unit of the predictor; NaN when x or m does not
 *   vary or they determine one another.
 * @throws {RangeError} a matrix that is not 3 × 3.
 * @see Baron & Kenny 1986, JPSP 51(6); MacKinnon 2008, Introduction to Statistical Mediation Analysis.
 *   In least squares total = direct + indirect exactly.
 * @example simpleMediation([[1, 0.5, 0.25], [0.5, 1, 0.5], [0.25, 0.5, 1]]).indirect // => 0.25
 */
export function simpleMediation(covariance: readonly (readonly number[])[]): SimpleMediation {
  if (covariance.length !== 3 || covariance.some((row) => row.length !== 3)) throw new RangeError('a 3 × 3 covariance')
  const [[xx, xm, xy], [, mm, my]] = covariance as [[number, number, number], [number, number, number]]
  const determinant = xx * mm - xm * xm
  const singular = !(xx > 0) || !(determinant > 1e-12 * xx * mm)
  const toMediator = singular ? Number.NaN : xm / xx
  const toOutcome = singular ? Number.NaN : (xx * my - xm * xy) / determinant
  const direct = singular ? Number.NaN : (mm * xy - xm * my) / determinant
  const indirect = toMediator * toOutcome
  return {toMediator, toOutcome, direct, indirect, total: direct + indirect}
}
