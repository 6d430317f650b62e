import {chiSquareUpper} from '../chi-square-upper.ts'
import {dot} from './dense.ts'
import {correlationJacobian, type OrdinalFit} from './fit-ordinal-model.ts'
import {entryOf} from './model-matrices.ts'
import {absentRows, type ModificationIndex} from './modification-indices.ts'
import {standardizedAs} from './standardized-solution.ts'
import {quadraticForm} from './symmetric-inverse.ts'

/** Information left below which a parameter counts as not identified (lavaan's). */
const leastInformation = 6.055454452393343e-6

/**
 * Modification indices of a model of ordered answers: the expected fall of its (unscaled) χ² were an absent loading or
 * covariance free, the largest first.
 *   index = n·s²/V,  change = s/V,  s = dᵀW·residuals·(n − 1)/n,  V = dᵀWd − dᵀWJ(JᵀWJ)⁻¹JᵀWd
 * The factor is lavaan's, which has n − 1 in its discrepancy and n in its information.
 * @see Sörbom 1989, Psychometrika 54(3). Checked against lavaan 0.6-14, modindices.
 */
export function ordinalModificationIndices(fit: OrdinalFit): ModificationIndex[] {
  const {bread, table, matrices, jacobian, weights, residuals} = fit
  const implied = fit.implied[0]
  if (bread === null || !implied) return []
  const places = new Map([...table.observed, ...table.latent].map((name, index) => [name, index]))
  return absentRows(fit, 0)
    .flatMap((parameter): ModificationIndex[] => {
      const entry = entryOf({...parameter, free: 0}, places)
      const alone = {...matrices, size: 1, groups: [{entries: [entry], freeEntries: [entry]}]}
      const slopes = correlationJacobian(alone, implied).map(([slope]) => slope!)
      const weighted = slopes.map((slope, pair) => slope * weights[pair]!)
      const cross = Float64Array.from(bread, (_, k) =>
        weighted.reduce((sum, slope, pair) => sum + slope * jacobian[pair]![k]!, 0),
      )
      const left = dot(weighted, slopes) - quadraticForm(bread, cross)
      if (!(left > leastInformation)) return []
      const score = (dot(weighted, residuals) * (fit.size - 1)) / fit.size
      const [index, change] = [(fit.size * score * score) / left, score / left]
      return [
        {
          parameter,
          index,
          p: chiSquareUpper(index, 1),
          change,
          changeLatent: standardizedAs(fit, {row: parameter, value: change}, 'latent'),
          changeAll: standardizedAs(fit, {row: parameter, value: change}, 'all'),
        },
      ]
    })
    .sort((a, b) => b.index - a.index)
}
