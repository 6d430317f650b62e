import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  betaTails,
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareUpper,
  fCumulative,
  fQuantile,
  inverseRegularizedBeta,
  logGamma,
  normalCumulative,
  normalDensity,
  normalQuantile,
  regularizedBeta,
  studentCumulative,
  studentQuantile,
} from '../../src/stats/index.ts'

const near = (found: number, exact: number, tolerance = 1e-13): void => {
  expect(Math.abs(found / exact - 1)).toBeLessThan(tolerance)
}
const probability = fc.double({min: 1e-12, max: 1 - 1e-9, noNaN: true})
const degrees = fc.double({min: 0.5, max: 3000, noNaN: true})

describe('the normal distribution', () => {
  it('has the tabled values, far into the tail', () => {
    near(normalCumulative(1.959963984540054), 0.975)
    near(normalCumulative(-10), 7.619853024160525e-24)
    near(normalCumulative(-38), 2.885428e-316, 1e-4)
    near(normalDensity(1), 0.24197072451914337)
  })

  it('turns a probability into a quantile and back', () => {
    fc.assert(fc.property(probability, (p) => near(normalCumulative(normalQuantile(p)), p, 1e-12)))
  })

  it('is unbounded at probability 0 and 1 and undefined outside', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(1.1)]).toEqual([-Infinity, Infinity, Number.NaN])
    expect([normalCumulative(-Infinity), normalCumulative(Infinity)]).toEqual([0, 1])
  })
})

describe('gamma and beta functions', () => {
  it('log Γ is the logarithm of a factorial', () => {
    near(logGamma(6), Math.log(120))
    near(logGamma(171), 706.5730622457874)
    near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)))
    expect(logGamma(0)).toBeNaN()
  })

  it('the incomplete beta function is symmetric and has its polynomial form for whole shapes', () => {
    near(regularizedBeta(0.3, 2, 3), 0.3483)
    near(1 - regularizedBeta(0.7, 3, 2), 0.3483)
    expect(betaTails(1, -1, 2).lower).toBeNaN()
  })

  it('its inverse undoes it', () => {
    const shape = fc.double({min: 0.3, max: 200, noNaN: true})
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = inverseRegularizedBeta(p, a, b)
        if (x > 1e-300 && x < 1 - 1e-6) near(regularizedBeta(x, a, b), p, 1e-8)
      }),
    )
  })
})

describe('χ², F and t distributions', () => {
  it('have the tabled 5 % points', () => {
    near(chiSquareQuantile(0.95, 10), 18.307038053275146)
    near(fQuantile(0.95, [3, 20]), 3.0984, 1e-5)
    near(studentQuantile(0.975, 10), 2.2281388519649, 1e-11)
    near(fQuantile(0.5, [7, 7]), 1)
  })

  it('turn a probability into a quantile and back', () => {
    fc.assert(
      fc.property(probability, degrees, degrees, (p, first, second) => {
        const f = fQuantile(p, [first, second])
        if (f > 1e-290 && f < 1e290) near(fCumulative(f, [first, second]), p, 1e-9)
        const x = chiSquareQuantile(p, first)
        if (x > 1e-290) near(chiSquareCumulative(x, first), p, 1e-9)
        near(studentCumulative(studentQuantile(p, first), first), p, 1e-9)
      }),
    )
  })

  it('have tails that sum to 1', () => {
    fc.assert(
      fc.property(fc.double({min: 0.001, max: 5000, noNaN: true}), degrees, (x, first) => {
        expect(chiSquareCumulative(x, first) + chiSquareUpper(x, first)).toBeCloseTo(1, 13)
      }),
    )
  })

  it('are undefined without degrees of freedom', () => {
    expect(chiSquareCumulative(1, 0)).toBeNaN()
    expect(fQuantile(0.5, [0, 1])).toBeNaN()
    expect(studentQuantile(0.5, -1)).toBeNaN()
  })
})
