import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {adjustedRandIndex, effectiveSampleSize, gaussianMixture, kMeans, raking} from '../../src/stats/index.ts'

describe('raking', () => {
  it('gives the sample two known margins at once', () => {
    const random = createRandom(3)
    const rows = Array.from({length: 300}, () => [random.below(2), random.below(3)] as const)
    const margins = [
      {levels: rows.map(([a]) => a), shares: [0.7, 0.3]},
      {levels: rows.map(([, b]) => b), shares: [0.2, 0.2, 0.6]},
    ]
    const {weights, converged} = raking(new Float64Array(300).fill(1), margins)
    expect(converged).toBe(true)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(300, 9)
    for (const {levels, shares} of margins)
      for (const [level, share] of shares.entries()) {
        const held = weights.reduce((sum, weight, index) => sum + (levels[index] === level ? weight : 0), 0)
        expect(held / 300).toBeCloseTo(share, 9)
      }
  })

  it('gives the weights of R’s loglin() on a two-way table', () => {
    const counts = [40, 10, 20, 30]
    const cells = counts.flatMap((count, cell) => new Array<number>(count).fill(cell))
    const {weights} = raking(new Float64Array(100).fill(1), [
      {levels: cells.map((cell) => cell % 2), shares: [0.7, 0.3]},
      {levels: cells.map((cell) => Math.floor(cell / 2)), shares: [0.4, 0.6]},
    ])
    const expected = [0.889727941507363, 0.441088233970549, 1.720544116985273, 0.852970588676485]
    for (const [cell, weight] of expected.entries()) expect(weights[cells.indexOf(cell)]).toBeCloseTo(weight, 9)
  })

  it('leaves a sample that already has the margins as it is, and cases of unknown level alone', () => {
    const {weights, iterations} = raking([1, 1, 1, 1, 2], [{levels: [0, 0, 1, 1, -1], shares: [1, 1]}])
    expect([...weights]).toEqual([1, 1, 1, 1, 2])
    expect(iterations).toBe(1)
  })

  it('does not converge when a level of the population has nobody in the sample', () => {
    expect(raking([1, 1], [{levels: [0, 0], shares: [0.5, 0.5]}], 20).converged).toBe(false)
    expect(() => raking([1, 1], [{levels: [0, 2], shares: [0.5, 0.5]}])).toThrow(RangeError)
  })
})

describe('effectiveSampleSize', () => {
  it('is the number of cases when all weigh the same, and less otherwise', () => {
    expect(effectiveSampleSize([3, 3, 3])).toBeCloseTo(3, 12)
    expect(effectiveSampleSize([1, 1, 2])).toBeCloseTo(16 / 6, 12)
    expect(effectiveSampleSize([0, 0])).toBeNaN()
  })
})

describe('adjustedRandIndex', () => {
  it('is 1 for the same partition whatever the names, and R mclust’s value otherwise', () => {
    expect(adjustedRandIndex(['a', 'a', 'b', 'b', 'c'], [3, 3, 1, 1, 2])).toBe(1)
    // mclust::adjustedRandIndex(c(1,1,1,2,2,2), c(1,1,2,2,3,3))
    expect(adjustedRandIndex([1, 1, 1, 2, 2, 2], [1, 1, 2, 2, 3, 3])).toBeCloseTo(0.242424242424242, 12)
  })

  it('is near 0 for groups drawn at random, and symmetric', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e6}), (seed) => {
        const random = createRandom(seed)
        const one = Array.from({length: 600}, () => random.below(3))
        const other = Array.from({length: 600}, () => random.below(3))
        expect(Math.abs(adjustedRandIndex(one, other))).toBeLessThan(0.05)
        expect(adjustedRandIndex(one, other)).toBeCloseTo(adjustedRandIndex(other, one), 12)
      }),
      {numRuns: 20},
    )
  })
})

describe('clusters of points', () => {
  const random = createRandom(5)
  const blobs = Array.from({length: 90}, (_, index) => [
    10 * (index % 3) + random.next(),
    5 * (index % 3) + random.next(),
  ])
  const truth = blobs.map((_, index) => index % 3)

  it('k-means finds groups that stand apart, the same ones with the same seed', () => {
    const found = kMeans(blobs, {clusters: 3, random: createRandom(1)})
    expect(adjustedRandIndex(found.assignments, truth)).toBe(1)
    expect(kMeans(blobs, {clusters: 3, random: createRandom(1)})).toEqual(found)
    expect(() => kMeans(blobs.slice(0, 2), {clusters: 3, random: createRandom(1)})).toThrow(RangeError)
  })

  it('a mixture finds them too, is sure of each point, and prefers three components to two', () => {
    const mixtureOf = (components: number) => {
      const start = kMeans(blobs, {clusters: components, random: createRandom(1)}).assignments
      return gaussianMixture(blobs, {components, covariance: 'equal-diagonal', start})
    }
    expect(adjustedRandIndex(mixtureOf(3).assignments, truth)).toBe(1)
    expect(mixtureOf(3).entropy).toBeGreaterThan(0.99)
    expect(mixtureOf(3).bic).toBeLessThan(mixtureOf(2).bic)
  })

  it('says so when a component shrinks to a point', () => {
    const points = [[0], [0], [0], [5], [9], [7]]
    const {converged, bic} = gaussianMixture(points, {components: 2, covariance: 'full', start: [0, 0, 0, 1, 1, 1]})
    expect(converged).toBe(false)
    expect(bic).toBeNaN()
  })
})
