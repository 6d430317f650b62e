/** Nodes and weights of a quadrature rule over [0, 1]. */
export interface Quadrature {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/**
 * Gauss–Legendre quadrature over [0, 1]: exact for polynomials up to degree 2·points − 1.
 * @param points  number of nodes, at least 1.
 * @returns  ascending nodes in (0, 1) and positive weights that sum to 1.
 * @throws {RangeError} points not a whole number above 0.
 * @see Abramowitz & Stegun 1964, 25.4.29.
 * @example gaussLegendre(1) // => {nodes: [0.5], weights: [1]}
 */
export function gaussLegendre(points: number): Quadrature {
  if (!Number.isInteger(points) || points < 1) throw new RangeError('points must be a whole number above 0')
  const nodes = new Float64Array(points)
  const weights = new Float64Array(points)
  for (let index = 0; index < points; index++) {
    const {root, slope} = legendreRoot(points, Math.cos((Math.PI * (points - index - 0.25)) / (points + 0.5)))
    nodes[index] = (1 + root) / 2
    weights[index] = 1 / ((1 - root * root) * slope * slope)
  }
  return {nodes, weights}
}

function legendreRoot(degree: number, start: number): {root: number; slope: number} {
  let root = start
  let slope = 0
  for (let step = 0; step < 50; step++) {
    const legendre = legendrePolynomial(degree, root)
    slope = legendre.slope
    const change = legendre.value / slope
    root -= change
    if (Math.abs(change) < 1e-15) break
  }
  return {root, slope: legendrePolynomial(degree, root).slope}
}

function legendrePolynomial(degree: number, x: number): {value: number; slope: number} {
  let previous = 1
  let value = x
  for (let order = 2; order <= degree; order++) {
    const next = ((2 * order - 1) * x * value - (order - 1) * previous) / order
    previous = value
    value = next
  }
  return {value, slope: (degree * (previous - x * value)) / (1 - x * x)}
}
