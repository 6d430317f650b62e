import type {Dense} from './dense.ts'
import type {Parameter, ParameterTable} from './parameter-table.ts'

/** One group's means and covariances, which starting values are taken from. */
export interface StartMoments {
  readonly mean: Dense
  readonly covariance: Dense
}

/**
 * Where the search for θ starts: loadings by Spearman's centroid of each factor's own indicators, in the unit of the
 * factor's marker; residual variances what is left, at least a fifth; latent variances and covariances from the sums
 * of indicators; paths 0; means of observed variables their own. What the model's author wrote comes first.
 * @returns  θ, finite.
 * @see Spearman 1927, The Abilities of Man; Mulaik 2010, Foundations of Factor Analysis, ch. 8.
 */
export function startingValues(table: ParameterTable, moments: readonly StartMoments[]): Dense {
  const theta = new Float64Array(table.size)
  const counts = new Float64Array(table.size)
  const groups = moments.map((of) => groupStarts(table, of))
  for (const row of table.rows) {
    if (row.free < 0) continue
    const start = Number.isNaN(row.start)
      ? startOf(row, table, {start: groups[row.group]!, moments: moments[row.group]!})
      : row.start
    theta[row.free]! += start
    counts[row.free]! += 1
  }
  return theta.map((sum, place) => sum / counts[place]!)
}

/** Loading of every indicator on every factor and variance of every factor, in the table's own units. */
interface GroupStart {
  readonly loadings: ReadonlyMap<string, number>
  readonly variances: ReadonlyMap<string, number>
}

function groupStarts(table: ParameterTable, {covariance}: StartMoments): GroupStart {
  const loadings = new Map<string, number>()
  const variances = new Map<string, number>()
  for (const factor of table.latent) {
    const rows = table.rows.filter((row) => row.group === 0 && row.op === '=~' && row.lhs === factor)
    const own = rows.filter((row) => table.observed.includes(row.rhs))
    if (own.length < rows.length || own.length < 2) {
      rows.forEach((row) => {
        loadings.set(`${factor}=~${row.rhs}`, 1)
      })
      const single = own.length === 1 ? varianceOf(table, own[0]!.rhs, covariance) : 0.5
      variances.set(factor, single)
      continue
    }
    const standard = centroid(
      own.map((row) => table.observed.indexOf(row.rhs)),
      covariance,
    )
    const marker = own.findIndex((row) => row.free < 0 && row.fixed !== 0)
    const unit = marker >= 0 ? nonZero(standard[marker]!) / own[marker]!.fixed : 1
    own.forEach((row, index) => {
      loadings.set(`${factor}=~${row.rhs}`, standard[index]! / unit)
    })
    variances.set(factor, unit * unit)
  }
  return {loadings, variances}
}

const nonZero = (value: number): number => (Math.abs(value) < 0.05 ? 0.05 : value)

const varianceOf = (table: ParameterTable, name: string, covariance: Dense): number => {
  const place = table.observed.indexOf(name)
  return covariance[place * table.observed.length + place]!
}

/** Loadings on one factor of variance 1, with communalities put on the diagonal and brought to rest. */
function centroid(places: readonly number[], covariance: Dense): number[] {
  const size = Math.sqrt(covariance.length)
  const value = (i: number, j: number): number => covariance[places[i]! * size + places[j]!]!
  const scale = places.map((_, k) => Math.sqrt(value(k, k)))
  const correlation = places.map((_, i) => places.map((_, j) => value(i, j) / scale[i]! / scale[j]!))
  let loadings = correlation.map((row) => Math.sign(row.reduce((sum, r) => sum + r, 0)) * 0.7)
  for (let turn = 0; turn < 30; turn++) {
    const products = correlation.map((row, i) =>
      row.reduce((sum, r, j) => sum + (i === j ? loadings[i]! ** 2 : r) * loadings[j]!, 0),
    )
    const length = loadings.reduce((sum, loading) => sum + loading * loading, 0)
    loadings = products.map((product) => Math.max(-0.95, Math.min(0.95, product / (length || 1))))
  }
  return loadings.map((loading, k) => loading * scale[k]!)
}

interface StartContext {
  readonly start: GroupStart
  readonly moments: StartMoments
}

function startOf(row: Parameter, table: ParameterTable, {start, moments}: StartContext): number {
  const {lhs, op, rhs} = row
  const observed = table.observed.indexOf(lhs)
  if (op === '=~') return start.loadings.get(`${lhs}=~${rhs}`) ?? 1
  if (op === '~1') return observed >= 0 ? moments.mean[observed]! : 0
  if (op !== '~~') return 0
  if (lhs !== rhs) return 0
  if (observed < 0) return latentStart(lhs, table, start)
  return residualStart(lhs, table, {start, moments})
}

/** A latent variable that others explain keeps half its variance, or a second-order factor takes a share of it. */
function latentStart(name: string, table: ParameterTable, {variances}: GroupStart): number {
  const variance = variances.get(name) ?? 1
  const indicator = table.rows.some((row) => row.op === '=~' && row.rhs === name)
  const outcome = table.rows.some((row) => row.op === '~' && row.lhs === name)
  const higher = table.rows.find((row) => row.op === '=~' && row.lhs === name && table.latent.includes(row.rhs))
  if (higher) return 0.5 * (variances.get(higher.rhs) ?? 1)
  return indicator || outcome ? 0.6 * variance : variance
}

function residualStart(name: string, table: ParameterTable, {start, moments}: StartContext): number {
  const variance = varianceOf(table, name, moments.covariance)
  const explained = table.rows
    .filter((row) => row.group === 0 && row.op === '=~' && row.rhs === name)
    .reduce(
      (sum, row) => sum + (start.loadings.get(`${row.lhs}=~${name}`) ?? 0) ** 2 * (start.variances.get(row.lhs) ?? 1),
      0,
    )
  const outcome = table.rows.some((row) => row.op === '~' && row.lhs === name)
  return Math.max(0.2 * variance, variance - explained) * (outcome ? 0.8 : 1)
}
