/** A χ² to compare; `factor` is the scaling its excess over the degrees of freedom is measured by, 1 for none. */
export interface Compared {
  readonly chiSquare: number
  readonly degrees: number
  readonly factor: number
}

/**
 * Bentler's comparative fit index and Tucker and Lewis's, of a model against the baseline one.
 *   CFI = 1 − max(χ² − c·df, 0)/max(χ₀² − c₀·df₀, χ² − c·df, 0),  TLI = 1 − (χ² − c·df)·df₀/((χ₀² − c₀·df₀)·df)
 * @returns  TLI 1 for a model without degrees of freedom, as lavaan; NaN when a χ² is.
 * @see Bentler 1990, Psychological Bulletin 107(2); Tucker & Lewis 1973, Psychometrika 38(1).
 */
export function comparison(model: Compared, baseline: Compared): {cfi: number; tli: number} {
  const excess = model.chiSquare - (model.degrees > 0 ? model.factor : 1) * model.degrees
  const excessOfNone = baseline.chiSquare - (model.degrees > 0 ? baseline.factor : 1) * baseline.degrees
  const largest = Math.max(excess, excessOfNone, 0)
  const tli = 1 - (excess * baseline.degrees) / (excessOfNone * model.degrees)
  return {
    cfi: Number.isNaN(excess + excessOfNone) ? Number.NaN : largest === 0 ? 1 : 1 - Math.max(excess, 0) / largest,
    tli: model.degrees > 0 ? tli : Number.isNaN(excess) ? Number.NaN : 1,
  }
}
