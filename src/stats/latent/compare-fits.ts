import {chiSquareUpper} from '../chi-square-upper.ts'
import {fitTable, type LatentFit} from './fit-latent-model.ts'
import {parameterName} from './parameter-table.ts'

/** Test of a model against a less constrained one. */
export interface FitComparison {
  /** Scaled when the fits are robust. */
  readonly chiSquare: number
  readonly degrees: number
  readonly p: number
  /** 1 for plain maximum likelihood; NaN when it cannot be had. */
  readonly scalingFactor: number
  /** How a robust difference was scaled; the 2010 method steps in where the 2001 factor is not above 0. */
  readonly method: 'likelihood-ratio' | 'satorra-bentler-2001' | 'satorra-bentler-2010'
}

/**
 * χ² difference test of two nested models on the same data. For robust fits Satorra and Bentler's scaled difference of
 * 2001 (lavTestLRT's default), T = (T₀ − T₁)/c with c = (df₀·c₀ − df₁·c₁)/(df₀ − df₁), or of 2010 where that c is
 * not above 0 (c₁ then from the larger model at the smaller one's estimates).
 * @param larger   fewer constraints.
 * @param smaller  more constraints; the other's parameters with some held equal or fixed.
 * @returns  NaN when the models have as many degrees of freedom as one another.
 * @see Satorra & Bentler 2001, Psychometrika 66(4); 2010, Psychometrika 75(2). Checked against lavaan's lavTestLRT.
 */
export function compareFits(larger: LatentFit, smaller: LatentFit): FitComparison {
  const degrees = smaller.test.degrees - larger.test.degrees
  const difference = smaller.test.chiSquare - larger.test.chiSquare
  const of = (scalingFactor: number, method: FitComparison['method']): FitComparison => {
    const chiSquare = degrees > 0 ? difference / scalingFactor : Number.NaN
    return {chiSquare, degrees, p: chiSquareUpper(Math.max(0, chiSquare), degrees), scalingFactor, method}
  }
  if (!smaller.robust || !larger.robust) return of(1, 'likelihood-ratio')
  const factor = (least: LatentFit): number => {
    const c = least.test.degrees === 0 ? 1 : least.test.scalingFactor
    return (smaller.test.degrees * smaller.test.scalingFactor - least.test.degrees * c) / degrees
  }
  const simple = factor(larger)
  if (simple > 0) return of(simple, 'satorra-bentler-2001')
  const strict = factor(atEstimatesOf(larger, smaller))
  return of(strict > 0 ? strict : Number.NaN, 'satorra-bentler-2010')
}

/** The larger model where the smaller one's estimates put it. */
function atEstimatesOf(larger: LatentFit, smaller: LatentFit): LatentFit {
  const start = larger.theta.slice()
  for (const row of larger.table.rows) {
    const same = smaller.table.rows.find(
      (other) => other.group === row.group && parameterName(other) === parameterName(row),
    )
    if (row.free >= 0 && same) start[row.free] = same.free < 0 ? same.fixed : smaller.theta[same.free]!
  }
  return fitTable(larger.table, larger.sample, {estimator: 'MLR', saturated: larger.saturated, start, search: false})
}
