/** A one-factor model's fit to a correlation matrix at one point: Σ = λλᵀ + diag(ψ). */
export interface OneFactorFit {
  /** log|Σ| + tr(RΣ⁻¹); smaller is better. */
  readonly discrepancy: number
  /** Derivatives by the loadings, then by the uniquenesses. */
  readonly gradient: Float64Array
  /** Second derivatives at this point, 2k × 2k. */
  readonly curvature: () => Float64Array[]
  /** Second derivatives expected if the model held: positive definite farther from the minimum. */
  readonly information: () => Float64Array[]
}

/** Only the discrepancy: what a line search needs. Infinite outside the model's range. */
export function oneFactorDiscrepancy(correlation: readonly (readonly number[])[], parameters: Float64Array): number {
  const size = correlation.length
  let logDeterminant = 0
  let signal = 0
  for (let item = 0; item < size; item++) {
    const uniqueness = parameters[size + item]!
    if (!(uniqueness > 0)) return Number.POSITIVE_INFINITY
    logDeterminant += Math.log(uniqueness)
    signal += (parameters[item]! * parameters[item]!) / uniqueness
  }
  let trace = 0
  let explained = 0
  for (let row = 0; row < size; row++) {
    const ratio = parameters[row]! / parameters[size + row]!
    trace += correlation[row]![row]! / parameters[size + row]!
    for (let column = 0; column < size; column++)
      explained += (ratio * correlation[row]![column]! * parameters[column]!) / parameters[size + column]!
  }
  return logDeterminant + Math.log1p(signal) + trace - explained / (1 + signal)
}

/**
 * Discrepancy with its gradient and second derivatives, Σ⁻¹ by Sherman and Morrison's formula.
 * With A = Σ⁻¹, B = ARA, u = Aλ, v = Bλ, c = λᵀu, d = λᵀv: ∂F/∂λ = 2(u − v), ∂F/∂ψᵢ = Aᵢᵢ − Bᵢᵢ; the expected second
 * derivatives are the observed ones with B = A.
 * @see Jöreskog 1967, Psychometrika 32(4); Lawley & Maxwell 1971.
 */
export function oneFactorFit(correlation: readonly (readonly number[])[], parameters: Float64Array): OneFactorFit {
  const size = correlation.length
  const inverse = inverseOf(parameters, size)
  const observed = product(product(inverse, correlation), inverse)
  const loadings = parameters.subarray(0, size)
  const a = {matrix: inverse, ...projection(inverse, loadings)}
  const b = {matrix: observed, ...projection(observed, loadings)}
  const gradient = new Float64Array(2 * size)
  for (let item = 0; item < size; item++) {
    gradient[item] = 2 * (a.vector[item]! - b.vector[item]!)
    gradient[size + item] = inverse[item]![item]! - observed[item]![item]!
  }
  return {
    discrepancy: oneFactorDiscrepancy(correlation, parameters),
    gradient,
    curvature: () => secondDerivatives(a, b),
    information: () => secondDerivatives(a, a),
  }
}

type Rows = readonly ArrayLike<number>[]

function product(left: Rows, right: Rows): Float64Array[] {
  return left.map((row) => {
    const line = new Float64Array(left.length)
    for (let k = 0; k < left.length; k++) for (let j = 0; j < left.length; j++) line[j]! += row[k]! * right[k]![j]!
    return line
  })
}

/** The matrix times the loadings, and the loadings times that. */
function projection(matrix: Rows, loadings: Float64Array): {vector: Float64Array; form: number} {
  const vector = new Float64Array(loadings.length)
  let form = 0
  for (let i = 0; i < loadings.length; i++) {
    for (let j = 0; j < loadings.length; j++) vector[i]! += matrix[i]![j]! * loadings[j]!
    form += loadings[i]! * vector[i]!
  }
  return {vector, form}
}

function inverseOf(parameters: Float64Array, size: number): Float64Array[] {
  const ratios = parameters.slice(0, size)
  let signal = 1
  for (let item = 0; item < size; item++) {
    ratios[item]! /= parameters[size + item]!
    signal += parameters[item]! * ratios[item]!
  }
  return Array.from(ratios, (ratio, row) => {
    const line = ratios.map((other) => (-ratio * other) / signal)
    line[row]! += 1 / parameters[size + row]!
    return line
  })
}

interface Projected {
  readonly matrix: Rows
  readonly vector: Float64Array
  readonly form: number
}

function secondDerivatives(a: Projected, b: Projected): Float64Array[] {
  const size = a.vector.length
  const u = a.vector
  const v = b.vector
  const derivatives = Array.from({length: 2 * size}, () => new Float64Array(2 * size))
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const inA = a.matrix[i]![j]!
      const inB = b.matrix[i]![j]!
      const crossed = u[j]! * v[i]! + u[i]! * v[j]! - u[i]! * u[j]!
      derivatives[i]![j] = 2 * (crossed + a.form * (inB - inA) + b.form * inA + inA - inB)
      derivatives[i]![size + j] = 2 * (inB * u[j]! + inA * (v[j]! - u[j]!))
      derivatives[size + j]![i] = derivatives[i]![size + j]!
      derivatives[size + i]![size + j] = inA * (2 * inB - inA)
    }
  }
  return derivatives
}
