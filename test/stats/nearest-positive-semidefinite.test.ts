import {describe, expect, it} from 'vitest'
import {nearestPositiveSemidefinite, symmetricEigen} from '../../src/stats/index.ts'

describe('nearestPositiveSemidefinite', () => {
  it('leaves a positive semidefinite matrix alone, singular or not', () => {
    const singular = [
      [1, 1],
      [1, 1],
    ]
    expect(nearestPositiveSemidefinite(singular)).toEqual({matrix: singular, changed: false})
  })

  it('repairs three correlations that cannot hold together and says so', () => {
    const {matrix, changed} = nearestPositiveSemidefinite([
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ])
    expect(changed).toBe(true)
    expect(symmetricEigen(matrix).values.at(-1)).toBeGreaterThan(-1e-12)
    expect(matrix[0]![1]).toBe(matrix[1]![0])
  })

  it('clips one negative eigenvalue to 0', () => {
    const {matrix} = nearestPositiveSemidefinite([
      [1, 2],
      [2, 1],
    ])
    for (const entry of matrix.flat()) expect(entry).toBeCloseTo(1.5, 12)
  })

  it('passes a matrix with a missing entry through', () => {
    expect(nearestPositiveSemidefinite([[Number.NaN]])).toEqual({matrix: [[Number.NaN]], changed: false})
  })
})
