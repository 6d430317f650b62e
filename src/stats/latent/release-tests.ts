import type {Dense} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {impliedMoments} from './implied-moments.ts'
import {modelLikelihood} from './model-likelihood.ts'
import {type Entry, entryOf, type ModelMatrices} from './model-matrices.ts'
import {momentInformation} from './moment-information.ts'
import {type MomentSlopes, momentSlopes} from './moment-slopes.ts'
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
  const {sample, table} = fit
  const theta = Float64Array.from([...fit.theta, ...rows.map((row) => parameterValue(fit, row))])
  const larger = withEntries(fit, rows)
  const at = modelLikelihood(larger, sample, theta)
  const information = releaseInformation(larger, fit, theta)
  const inverse = information && symmetricInverse(information.model)
  if (!at || !information || !inverse) return rows.map(() => ({statistic: Number.NaN, change: Number.NaN}))
  return rows.map((_, k) => {
    const left = information.own[k]! - quadraticForm(inverse, information.cross[k]!)
    // Slopes of the parameters in the model are 0, those held at a bound apart.
    const score = -at.gradient[table.size + k]!
    if (!(left > leastInformation)) return {statistic: Number.NaN, change: Number.NaN}
    return {statistic: (sample.size * score * score) / left, change: score / left}
  })
}

interface ReleaseInformation {
  /** Of the parameters in the model, q × q. */
  readonly model: readonly Dense[]
  /** Of every candidate with each of them. */
  readonly cross: readonly Dense[]
  /** Of every candidate alone. */
  readonly own: Dense
}

/** By the information of the moments, Δᵀ·I·Δ: candidates are many, and each moves few moments. */
function releaseInformation(
  larger: ModelMatrices,
  {sample, table}: LatentFit,
  theta: Dense,
): ReleaseInformation | null {
  const {size} = table
  const model = Array.from({length: size}, () => new Float64Array(size))
  const cross = Array.from({length: larger.size - size}, () => new Float64Array(size))
  const own = new Float64Array(larger.size - size)
  for (const [g, group] of larger.groups.entries()) {
    const moments = impliedMoments(group, larger, theta)
    const {meanStructure} = larger
    const information = moments && momentInformation(sample.groups[g]!, {moments, meanStructure, kind: 'expected'})
    if (!information) return null
    const width = Math.sqrt(information.length)
    const share = sample.groups[g]!.weight / sample.size
    const slopes = momentSlopes(group, larger, moments)
    const turned = slopes.slice(0, size).map(({places, values}) => {
      const line = new Float64Array(width)
      places.forEach((place, n) => {
        const [from, value] = [place * width, share * values[n]!]
        for (let k = 0; k < width; k++) line[k]! += value * information[from + k]!
      })
      return line
    })
    for (const [free, slope] of slopes.entries()) {
      const row = free < size ? model[free]! : cross[free - size]!
      for (let k = 0; k < size; k++) row[k]! += along(slope, turned[k]!)
      if (free < size) continue
      slope.places.forEach((place, n) => {
        const line = information.subarray(place * width, (place + 1) * width)
        own[free - size]! += share * slope.values[n]! * along(slope, line)
      })
    }
  }
  return {model, cross, own}
}

function along({places, values}: MomentSlopes, line: Dense): number {
  let sum = 0
  for (let n = 0; n < places.length; n++) sum += values[n]! * line[places[n]!]!
  return sum
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
