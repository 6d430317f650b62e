import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {normalCumulative, normalQuantile, orthantProbability} from '../../src/stats/index.ts'

const correlations = [-0.9, -0.5, 0, 0.3, 0.5, 0.8, 0.95]
const pair = (r: number) => [
  [1, r],
  [r, 1],
]
const triple = (a: number, b: number, c: number) => [
  [1, a, b],
  [a, 1, c],
  [b, c, 1],
]

describe('orthantProbability', () => {
  it.each(correlations)('gives Sheppard’s quadrant probability for two variables correlated %f', (r) => {
    const exact = 0.25 + Math.asin(r) / (2 * Math.PI)
    const zero = Float64Array.of(0, 0)
    expect(Math.abs(orthantProbability(pair(r))(zero) - exact)).toBeLessThan(0.0005)
    expect(Math.abs(orthantProbability(pair(r), 24)(zero) - exact)).toBeLessThan(0.00005)
  })

  it.each([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.9, 0.8, 0.7],
    [-0.3, 0.2, 0.4],
  ])('gives the octant probability of three variables correlated %f, %f, %f', (a, b, c) => {
    const exact = 0.125 + (Math.asin(a) + Math.asin(b) + Math.asin(c)) / (4 * Math.PI)
    const zero = Float64Array.of(0, 0, 0)
    expect(Math.abs(orthantProbability(triple(a, b, c))(zero) - exact)).toBeLessThan(0.0005)
    expect(Math.abs(orthantProbability(triple(a, b, c), 24)(zero) - exact)).toBeLessThan(0.00005)
  })

  it('is the product of the probabilities of independent variables, at any distance', () => {
    const distance = fc.double({min: -4, max: 4, noNaN: true})
    const independent = orthantProbability([
      [1, 0, 0],
      [0, 4, 0],
      [0, 0, 9],
    ])
    fc.assert(
      fc.property(distance, distance, distance, (a, b, c) => {
        const exact = normalCumulative(a) * normalCumulative(b / 2) * normalCumulative(c / 3)
        expect(independent(Float64Array.of(a, b, c))).toBeCloseTo(exact, 12)
      }),
    )
  })

  it('agrees with a large seeded simulation where the cut-offs are off centre', () => {
    const covariance = triple(0.7, 0.5, 0.6)
    const distances = Float64Array.of(0.4, -0.3, 0.8)
    const random = createRandom(7)
    const normal = () => normalQuantile(random.next() || 0.5)
    const draws = 200_000
    let inside = 0
    for (let draw = 0; draw < draws; draw++) {
      const [first, second, third] = [normal(), normal(), normal()]
      const y = 0.7 * first + Math.sqrt(0.51) * second
      const loading = (0.6 - 0.35) / Math.sqrt(0.51)
      const z = 0.5 * first + loading * second + Math.sqrt(1 - 0.25 - loading * loading) * third
      if (first >= -0.4 && y >= 0.3 && z >= -0.8) inside++
    }
    expect(Math.abs(orthantProbability(covariance)(distances) - inside / draws)).toBeLessThan(0.004)
  })

  it('gives complementary regions that sum to 1', () => {
    const all = orthantProbability(triple(0.6, 0.5, 0.4), 24)
    const signs = [1, -1]
    let total = 0
    for (const a of signs)
      for (const b of signs)
        for (const c of signs) {
          const flipped = orthantProbability(triple(0.6 * a * b, 0.5 * a * c, 0.4 * b * c), 24)
          total += flipped(Float64Array.of(0.3 * a, -0.7 * b, 0.2 * c))
        }
    expect(total).toBeCloseTo(1, 3)
    expect(all(Float64Array.of(40, 40, 40))).toBeCloseTo(1, 12)
  })

  it('works in four dimensions and in one', () => {
    const one = orthantProbability([[4]])
    expect(one(Float64Array.of(2))).toBeCloseTo(normalCumulative(1), 14)
    const half = Array.from({length: 4}, (_, i) => Array.from({length: 4}, (_, j) => (i === j ? 1 : 0.5)))
    expect(orthantProbability(half)(Float64Array.of(0, 0, 0, 0))).toBeCloseTo(0.2, 3)
  })

  it('counts a variable without error as in exactly when it reaches its cut-off', () => {
    const certain = orthantProbability([
      [0, 0],
      [0, 0],
    ])
    expect(certain(Float64Array.of(0, 0))).toBe(1)
    expect(certain(Float64Array.of(5, -1e-9))).toBe(0)
    const mixed = orthantProbability([
      [0, 0],
      [0, 1],
    ])
    expect(mixed(Float64Array.of(0, 0))).toBeCloseTo(0.5, 14)
  })

  it('is exact for variables that are copies or opposites of one another', () => {
    expect(orthantProbability(pair(1))(Float64Array.of(0.5, -1))).toBeCloseTo(normalCumulative(-1), 14)
    const opposites = normalCumulative(0.5) - normalCumulative(-1)
    expect(orthantProbability(pair(-1))(Float64Array.of(0.5, 1))).toBeCloseTo(opposites, 14)
    expect(orthantProbability(pair(-1))(Float64Array.of(-0.5, -1))).toBe(0)
  })

  it('answers NaN for a missing distance and refuses a matrix that is not square', () => {
    expect(orthantProbability(pair(0))(Float64Array.of(0, Number.NaN))).toBeNaN()
    expect(() => orthantProbability([[1, 0]])).toThrow(RangeError)
    expect(() => orthantProbability(pair(0), 0)).toThrow(RangeError)
  })

  it('does not depend on the order in which the variables are named', () => {
    const one = orthantProbability(triple(0.7, 0.5, 0.6))(Float64Array.of(0.4, -0.3, 0.8))
    const other = orthantProbability(triple(0.6, 0.5, 0.7))(Float64Array.of(0.8, -0.3, 0.4))
    expect(other).toBeCloseTo(one, 14)
  })

  it('does not fall, but for its own error, when a distance grows', () => {
    const distance = fc.double({min: -3, max: 3, noNaN: true})
    const correlation = fc.double({min: 0, max: 0.9, noNaN: true})
    fc.assert(
      fc.property(distance, distance, distance, correlation, (a, b, c, r) => {
        const probability = orthantProbability(triple(r, r, r))
        const raised = probability(Float64Array.of(a + 0.2, b, c))
        expect(raised).toBeGreaterThan(probability(Float64Array.of(a, b, c)) - 0.001)
      }),
    )
  })

  it('never leaves [0, 1], however far or singular', () => {
    const number = fc.double({min: -1, max: 1, noNaN: true})
    fc.assert(
      fc.property(
        fc.array(number, {minLength: 9, maxLength: 9}),
        fc.array(number, {minLength: 3, maxLength: 3}),
        (m, d) => {
          const row = (i: number) => m.slice(3 * i, 3 * i + 3)
          const covariance = [0, 1, 2].map((i) =>
            [0, 1, 2].map((j) => row(i).reduce((s, x, k) => s + x * row(j)[k]!, 0)),
          )
          const probability = orthantProbability(covariance)(Float64Array.from(d, (x) => 10 * x))
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1 + 1e-12)
        },
      ),
    )
  })
})
