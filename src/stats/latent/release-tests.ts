import type {Dense} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {modelInformation, modelLikelihood} from './model-likelihood.ts'
import {type Entry, entryOf, type ModelMatrices} from './model-matrices.ts'
import {parameterValue} from './parameter-estimates.ts'
import type {Parameter} from './parameter-table.ts'
import {quadraticForm, symmetricInverse} from './symmetric-inverse.ts'

export interface ReleaseTest {
  /** χ² with one degree of freedom; NaN when the parameter could not be told from those already free. */
  readonly statistic: number
  /** Expected change of the parameter from where it is held. */
  readonly change: number
}

/** Information left below which a parameter counts as not identified (lavaan's). */
const leastInformation = 6.055454452393343e-6

/**
 * Lagrange multiplier tests, one at a time, of letting go entries of the model: absent or fixed ones, or a row out of
 * those it is held equal to; by the expected information.
 *   statistic = n·s²/V,  change = s/V,  V = I₁₁ − I₁₂·I₂₂⁻¹·I₂₁
 * @param rows  as they would stand in the table; their `fixed` value is where they are now (θ's when held equal).
 * @see Sörbom 1989, Psychometrika 54(3). Checked against lavaan's modindices and lavTestScore.
 */
export function releaseTests(fit: LatentFit, rows: readonly Parameter[]): ReleaseTest[] {
  const {matrices, sample, table} = fit
  const theta = Float64Array.from([...fit.theta, ...rows.map((row) => parameterValue(fit, row))])
  const larger = withEntries(fit, rows)
  const at = modelLikelihood(larger, sample, theta)
  const information = modelInformation(larger, sample, {theta, kind: 'expected', single: table.size})
  const inverse =
    information && symmetricInverse(information.slice(0, matrices.size).map((row) => row.slice(0, matrices.size)))
  if (!at || !information || !inverse) return rows.map(() => ({statistic: Number.NaN, change: Number.NaN}))
  return rows.map((_, k) => {
    const place = table.size + k
    const cross: Dense = information[place]!.slice(0, table.size)
    const left = information[place]![place]! - quadraticForm(inverse, cross)
    // Slopes of the parameters in the model are 0, those held at a bound apart.
    const score = -at.gradient[place]!
    if (!(left > leastInformation)) return {statistic: Number.NaN, change: Number.NaN}
    return {statistic: (sample.size * score * score) / left, change: score / left}
  })
}

/** The model with the rows' entries free at the end of θ; a row that is in the model already replaces its own entry. */
function withEntries({matrices, table}: LatentFit, rows: readonly Parameter[]): ModelMatrices {
  const places = new Map([...table.observed, ...table.latent].map((name, index) => [name, index]))
  const added = rows.map((row, k) => ({group: row.group, entry: entryOf({...row, free: table.size + k}, places)}))
  const groups = matrices.groups.map(({freeEntries, entries}, group) => {
    const more = added.filter((row) => row.group === group).map(({entry}) => entry)
    const same = (first: Entry, second: Entry): boolean =>
      first.kind === second.kind && first.row === second.row && first.column === second.column
    const kept = entries.filter((entry) => !(entry.free < 0 && more.some((other) => same(entry, other))))
    return {entries: [...kept, ...more], freeEntries: [...freeEntries, ...more]}
  })
  return {...matrices, groups, size: table.size + rows.length}
}
