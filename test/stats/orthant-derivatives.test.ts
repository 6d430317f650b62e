import {describe, expect, it} from 'vitest'
import {orthantDerivatives, orthantProbability} from '../../src/stats/index.ts'

const correlation = [
  [1, 0.5, 0.3],
  [0.5, 1, -0.2],
  [0.3, -0.2, 1],
]
const step = 1e-3
const points = 24

function moved(distances: readonly number[], moves: Readonly<Record<number, number>>): Float64Array {
  return Float64Array.from(distances, (distance, index) => distance + (moves[index] ?? 0))
}

describe('derivatives of an orthant probability', () => {
  const at = [
    [0.4, -0.3, 1.1],
    [-1.2, 0.2, 0.1],
    [2.5, 1.5, -0.8],
  ]
  it.each(at)('are those of its own differences at %f %f %f', (...distances) => {
    const probability = orthantProbability(correlation, points)
    const {value, gradient, hessian} = orthantDerivatives(correlation, points)(Float64Array.from(distances))
    expect(value).toBeCloseTo(probability(Float64Array.from(distances)), 12)
    for (const one of [0, 1, 2]) {
      const [up, down] = [step, -step].map((by) => probability(moved(distances, {[one]: by})))
      expect(gradient[one]).toBeCloseTo((up! - down!) / (2 * step), 3)
    }
    for (const one of [0, 1, 2])
      for (const two of [0, 1, 2]) {
        const slope = (by: number): number =>
          orthantDerivatives(correlation, points)(moved(distances, {[two]: by})).gradient[one]!
        expect(hessian[one * 3 + two]).toBeCloseTo((slope(step) - slope(-step)) / (2 * step), 3)
      }
  })

  it('have the mixed second derivative for slope by a correlation (Plackett 1954)', () => {
    const distances = Float64Array.of(0.5, -0.2)
    const of = (r: number) =>
      orthantProbability(
        [
          [1, r],
          [r, 1],
        ],
        40,
      )(distances)
    const {hessian} = orthantDerivatives([
      [1, 0.4],
      [0.4, 1],
    ])(distances)
    expect(hessian[1]).toBeCloseTo((of(0.4 + step) - of(0.4 - step)) / (2 * step), 5)
  })

  it('are the density and its slope in one dimension', () => {
    const {value, gradient, hessian} = orthantDerivatives([[1]])(Float64Array.of(1))
    expect(value).toBeCloseTo(0.841344746068543, 12)
    expect(gradient[0]).toBeCloseTo(0.241970724519143, 12)
    expect(hessian[0]).toBeCloseTo(-0.241970724519143, 12)
  })
})
