import {type PolychoricMoments, polychoricMoments} from '../polychoric-moments.ts'
import {correlationPairs, pairValues} from './correlation-pairs.ts'
import {correlationStructure, isResidualVariance} from './correlation-structure.ts'
import {type Dense, denseOf, dot} from './dense.ts'
import {type ImpliedMoments, impliedMoments, momentJacobian} from './implied-moments.ts'
import {minimizeByScoring} from './minimize-by-scoring.ts'
import {type ModelMatrices, modelMatrices} from './model-matrices.ts'
import type {ModelStatements} from './model-statement.ts'
import {type ParameterTable, parameterTable, type TableOptions} from './parameter-table.ts'
import {parseModel} from './parse-model.ts'
import {startingValues} from './starting-values.ts'
import {rowProduct, symmetricInverse} from './symmetric-inverse.ts'

export interface OrdinalFitOptions extends Pick<TableOptions, 'standardizeLatent' | 'orthogonal'> {
  /** No latent variance below 0. */
  readonly bounded?: boolean
  readonly start?: ArrayLike<number>
}

/** Cut points between an observed variable's categories, in standard deviations of the variable behind it. */
export interface Thresholds {
  readonly name: string
  readonly values: readonly number[]
  readonly standardErrors: readonly number[]
}

export interface OrdinalFit {
  /** Residual variances of observed variables stand in it as fixed: what their factors leave of 1. */
  readonly table: ParameterTable
  readonly matrices: ModelMatrices
  readonly theta: Dense
  /** Of the variables behind the answers; variances of observed ones are 1. */
  readonly implied: readonly ImpliedMoments[]
  /** Respondents who answered everything. */
  readonly size: number
  readonly moments: PolychoricMoments
  readonly thresholds: readonly Thresholds[]
  /** Observed polychoric correlations, pairs down the columns below the diagonal. */
  readonly observed: Dense
  /** Observed less implied. */
  readonly residuals: Dense
  /** Reciprocal asymptotic variances. */
  readonly weights: Dense
  /** Slopes of the implied correlations by θ, a row per pair. */
  readonly jacobian: readonly Dense[]
  /** Asymptotic covariances of the correlations, times n. */
  readonly asymptotic: readonly Dense[]
  /** (JᵀWJ)⁻¹; null where the model is not identified. */
  readonly bread: readonly Dense[] | null
  /** Sampling covariances of θ, robust (sandwich); null where the model is not identified. */
  readonly covariance: readonly Dense[] | null
  /** ½ Σ w·residual². */
  readonly discrepancy: number
  readonly converged: boolean
  readonly iterations: number
  readonly slope: number
  /** Observed variables whose factors explain more than there is (Heywood). */
  readonly improper: readonly string[]
}

/**
 * Fits a latent-variable model to ordered answers by diagonally weighted least squares over their polychoric
 * correlations, in the delta parametrisation, with robust standard errors (lavaan's estimator = "WLSMV"). Thresholds
 * are free, hence those of the sample. One group, complete rows, no survey weights.
 * Difference from lavaan 0.6-14: polychoric correlations are brought to rest, so that the sixth digit may differ.
 * @param model    in lavaan's syntax, or parsed; observed variables are indicators only.
 * @param columns  answers by variable, whole categories, NaN = missing.
 * @throws {RangeError} a variable that is not in the data, a path to or from an observed variable; never for a fit that
 *   fails, which is a result.
 * @see Muthén, du Toit & Spisic 1997 (unpublished); Rosseel 2012, JSS 48(2). Checked against lavaan 0.6-14
 *   (test/fixtures/r/polychoric.R).
 */
export function fitOrdinalModel(
  model: string | ModelStatements,
  columns: Readonly<Record<string, ArrayLike<number>>>,
  options: OrdinalFitOptions = {},
): OrdinalFit {
  const statements = typeof model === 'string' ? parseModel(model) : model
  const table = correlationStructure(parameterTable(statements, {...options, groups: 1}))
  const answers = table.observed.map((name) => {
    const column = columns[name]
    if (column === undefined) throw new RangeError(`no column named ${name}`)
    return column
  })
  return fitOrdinalTable(table, polychoricMoments(answers), options)
}

/** Fits a table made by `correlationStructure` to the polychoric moments of its observed variables. */
export function fitOrdinalTable(
  table: ParameterTable,
  moments: PolychoricMoments,
  options: OrdinalFitOptions = {},
): OrdinalFit {
  const matrices = modelMatrices(table)
  const size = table.observed.length
  const sample = denseOf(moments.correlations)
  const {observed, weights, asymptotic} = correlationMoments(moments, size)
  const evaluate = (theta: Dense): {value: number; gradient: Dense; residuals: Dense; jacobian: Dense[]} | null => {
    const implied = impliedMoments(matrices.groups[0]!, matrices, theta)
    if (implied === null) return null
    const at = pairValues(implied.covariance, size)
    const residuals = observed.map((r, pair) => r - at[pair]!)
    const jacobian = correlationJacobian(matrices, implied)
    const weighted = residuals.map((residual, pair) => residual * weights[pair]!)
    const gradient = new Float64Array(theta.length)
    for (const [pair, row] of jacobian.entries())
      for (let k = 0; k < row.length; k++) gradient[k]! -= row[k]! * weighted[pair]!
    return {value: dot(residuals, weighted) / 2, gradient, residuals, jacobian}
  }
  const mean = new Float64Array(size)
  const found = minimizeByScoring({
    evaluate,
    curvature: (theta) => {
      const at = evaluate(theta)
      return at && weightedProducts(at.jacobian, weights)
    },
    start: Float64Array.from(options.start ?? startingValues(table, [{mean, covariance: sample}])),
    ...(options.bounded ? {lower: latentVariancesFromZero(table)} : {}),
  })
  const {theta} = found
  const {residuals, jacobian} = evaluate(theta) ?? {residuals: observed.map(() => Number.NaN), jacobian: []}
  const bread = jacobian.length > 0 ? symmetricInverse(weightedProducts(jacobian, weights)) : null
  const whole = withResiduals(table, theta)
  return {
    ...whole,
    theta,
    size: moments.n,
    moments,
    thresholds: thresholdsOf(table, moments),
    observed,
    residuals,
    weights,
    jacobian,
    asymptotic,
    bread,
    covariance: bread && sandwich({bread, jacobian, weights, asymptotic, size: moments.n - 1}),
    discrepancy: found.value,
    converged: found.converged && moments.converged,
    iterations: found.iterations,
    slope: found.slope,
  }
}

/** The part of the moments that is about correlations. */
function correlationMoments(
  {statistics, covariance, thresholds}: PolychoricMoments,
  size: number,
): {observed: Dense; weights: Dense; asymptotic: Dense[]} {
  const count = (size * (size - 1)) / 2
  if (covariance.length === 0) {
    const nothing = new Float64Array(count).fill(Number.NaN)
    return {observed: nothing, weights: nothing, asymptotic: []}
  }
  const from = thresholds.flat().length
  const asymptotic = covariance.slice(from).map((row) => row.slice(from))
  return {
    observed: statistics.slice(from),
    weights: Float64Array.from(asymptotic, (row, pair) => 1 / row[pair]!),
    asymptotic,
  }
}

/** Slopes of the implied correlations; `momentJacobian` goes row by row, its diagonal included. */
export function correlationJacobian(matrices: ModelMatrices, implied: ImpliedMoments): Dense[] {
  const rows = momentJacobian(matrices.groups[0]!, matrices, implied)
  return correlationPairs(matrices.observed).map(([i, j]) => rows[(i * (i + 1)) / 2 + j]!)
}

/** JᵀWJ. */
function weightedProducts(jacobian: readonly Dense[], weights: Dense): Dense[] {
  const size = jacobian[0]?.length ?? 0
  const products = Array.from({length: size}, () => new Float64Array(size))
  for (const [pair, row] of jacobian.entries())
    for (let a = 0; a < size; a++) {
      const value = row[a]! * weights[pair]!
      if (value !== 0) for (let b = 0; b < size; b++) products[a]![b]! += value * row[b]!
    }
  return products
}

interface Sandwich {
  readonly bread: readonly Dense[]
  readonly jacobian: readonly Dense[]
  readonly weights: Dense
  readonly asymptotic: readonly Dense[]
  readonly size: number
}

/** (JᵀWJ)⁻¹·JᵀW·Γ·WJ·(JᵀWJ)⁻¹/(n − 1); lavaan counts n − 1 wherever it does not maximise a likelihood. */
function sandwich({bread, jacobian, weights, asymptotic, size}: Sandwich): Dense[] {
  const weighted = jacobian.map((row, pair) => row.map((slope) => slope * weights[pair]!))
  const half = rowProduct(asymptotic, weighted)
  const parameters = bread.length
  const middle = bread.map(() => new Float64Array(parameters))
  for (const [pair, row] of weighted.entries())
    for (let a = 0; a < parameters; a++)
      if (row[a] !== 0) for (let b = 0; b < parameters; b++) middle[a]![b]! += row[a]! * half[pair]![b]!
  return rowProduct(rowProduct(bread, middle), bread).map((row) => row.map((value) => value / size))
}

function latentVariancesFromZero(table: ParameterTable): Dense {
  const lower = new Float64Array(table.size).fill(Number.NEGATIVE_INFINITY)
  for (const row of table.rows) if (row.free >= 0 && row.op === '~~' && row.lhs === row.rhs) lower[row.free] = 0
  return lower
}

/** What the factors leave of each observed variable, put where it belongs. */
function withResiduals(
  table: ParameterTable,
  theta: Dense,
): Pick<OrdinalFit, 'table' | 'matrices' | 'implied' | 'improper'> {
  const matrices = modelMatrices(table)
  const explained = impliedMoments(matrices.groups[0]!, matrices, theta)?.covariance
  const size = table.observed.length
  const left = table.observed.map((name, k) => [name, explained ? 1 - explained[k * size + k]! : Number.NaN] as const)
  const residuals = new Map(left)
  const rows = table.rows.map((row) =>
    isResidualVariance(row, table) ? {...row, fixed: residuals.get(row.lhs)!} : row,
  )
  const full = modelMatrices({...table, rows})
  const implied = impliedMoments(full.groups[0]!, full, theta)
  return {
    table: {...table, rows},
    matrices: full,
    implied: implied ? [implied] : [],
    improper: left.filter(([, rest]) => rest < 0).map(([name]) => name),
  }
}

/** Standard error of a threshold: √(F(1 − F)/(n − 1))/φ(τ), from the diagonal of Γ. */
function thresholdsOf(table: ParameterTable, {thresholds, covariance, n}: PolychoricMoments): Thresholds[] {
  let place = 0
  return table.observed.map((name, item) => {
    const values = thresholds[item]!
    const standardErrors = values.map(() => {
      const variance = covariance[place]?.[place++] ?? Number.NaN
      return Math.sqrt(variance / (n - 1))
    })
    return {name, values, standardErrors}
  })
}
