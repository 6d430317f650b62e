import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {leastSquares} from '../../src/stats/index.ts'
import type {Doubled} from '../../src/stats/least-squares/doubled.ts'
import {divideDoubled, multiplyDoubled, subtractDoubled} from '../../src/stats/least-squares/doubled.ts'
import {doubledDot} from '../../src/stats/least-squares/doubled-dot.ts'
import {doubledNormalEquations} from '../../src/stats/least-squares/doubled-normal-equations.ts'

const values = (size: number) =>
  fc.array(fc.double({min: -50, max: 150, noNaN: true}), {minLength: size, maxLength: size})

describe('least squares by normal equations to 32 digits', () => {
  it('says to the last digits what the refinement says', () => {
    const asDoubled = (column: readonly number[]): Doubled[] => column.map((value) => [value, 0])
    fc.assert(
      fc.property(values(12), values(12), values(12), (y, x, z) => {
        const quick = leastSquares(y, [x, z])
        const refined = leastSquares(y, [asDoubled(x), asDoubled(z)])
        fc.pre(quick.iterations === 0 && refined.converged)
        for (const field of ['coefficients', 'standardErrors'] as const)
          quick[field].forEach((value, place) => {
            expect(Math.abs(value / refined[field][place]! - 1)).toBeLessThan(5e-16)
          })
        expect(Math.abs(quick.rSquared - refined.rSquared)).toBeLessThan(5e-16)
        expect(Math.abs(quick.f / refined.f - 1)).toBeLessThan(1e-14)
      }),
    )
  })

  it('leaves nearly collinear columns and a perfect fit to the refinement', () => {
    const x = Float64Array.of(1, 2, 3, 4)
    const near = Float64Array.of(1, 2, 3, 4.0001)
    expect(doubledNormalEquations([x, near], Float64Array.of(1, 0, 2, 5))).toBeNull()
    expect(doubledNormalEquations([x], Float64Array.of(2, 4, 6, 8))).toBeNull()
    expect(leastSquares([2, 4, 6, 8], [x]).coefficients[1]).toBe(2)
  })

  it('keeps what 16 digits would lose', () => {
    expect(doubledDot(Float64Array.of(1e9, 1, -1e9), Float64Array.of(1e9, 1e-3, 1e9))).toEqual([1e-3, 0])
    const third = divideDoubled([1, 0], [3, 0])
    expect(Math.abs(subtractDoubled([1, 0], multiplyDoubled(third, [3, 0]))[0])).toBeLessThan(1e-31)
  })

  it('takes 200 000 respondents', () => {
    const x = Float64Array.from({length: 200_000}, (_, row) => row % 7)
    const y = x.map((value, row) => 2 * value + (row % 2))
    expect(leastSquares(y, [x]).coefficients[1]).toBeCloseTo(2, 4)
  })
})
