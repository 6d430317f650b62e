import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {kMeans, wardClusters} from '../../src/stats/index.ts'

interface Fixture {
  readonly points: readonly (readonly number[])[]
  readonly heights: readonly number[]
  /** Into two to five groups, numbered from 1 in the order of the points. */
  readonly cuts: readonly (readonly number[])[]
}
const {points, heights, cuts} = JSON.parse(readFileSync('test/fixtures/r/ward.json', 'utf8')) as Fixture

describe('Ward’s hierarchical clusters', () => {
  it('have the heights of R’s hclust (ward.D2) to 1e-9', () => {
    const found = [...wardClusters(points).heights]
    expect(found).toHaveLength(heights.length)
    for (const [index, height] of found.entries()) expect(Math.abs(height - heights[index]!)).toBeLessThan(1e-9)
  })

  it('are cut into the groups of R’s cutree', () => {
    const {cut} = wardClusters(points)
    for (const [index, groups] of cuts.entries()) expect([...cut(index + 2)]).toEqual(groups.map((group) => group - 1))
  })

  it('have a top that joins the groups of R’s cutree at the heights of R’s hclust', () => {
    const tree = wardClusters(points)
    for (const [index, groups] of cuts.entries()) {
      const {sizes, mergers} = tree.top(index + 2)
      expect(sizes).toEqual(sizes.map((_, group) => groups.filter((one) => one === group + 1).length))
      expect(mergers).toHaveLength(sizes.length - 1)
      for (const [step, {height}] of mergers.entries())
        expect(Math.abs(height - heights.at(step - mergers.length)!)).toBeLessThan(1e-9)
      // The last but one merger leaves the two groups of the cut into two.
      const under = (node: number): number[] =>
        node < sizes.length ? [node] : mergers[node - sizes.length]!.parts.flatMap(under)
      const halves = mergers.at(-1)!.parts.map((part) => under(part).reduce((sum, leaf) => sum + sizes[leaf]!, 0))
      const ofR = [1, 2].map((group) => cuts[0]!.filter((one) => one === group).length)
      expect(halves.sort((a, b) => a - b)).toEqual(ofR.sort((a, b) => a - b))
    }
  })

  it('merge single points at their distance', () => {
    expect([
      ...wardClusters([
        [0, 0],
        [3, 4],
      ]).heights,
    ]).toEqual([5])
  })

  it('have as many groups as asked, heights that rise, and do not change when the points are shifted', () => {
    const grid = fc.array(fc.tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 0, max: 9})), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(grid, (drawn) => {
        const tree = wardClusters(drawn)
        expect([...tree.heights]).toEqual([...tree.heights].sort((a, b) => a - b))
        for (let groups = 1; groups <= drawn.length; groups++) expect(new Set(tree.cut(groups)).size).toBe(groups)
        const shifted = wardClusters(drawn.map(([x, y]) => [x + 5, y - 3]))
        expect([...shifted.heights]).toEqual([...tree.heights])
      }),
    )
  })

  it('ask for points of one length and for a cut that the tree has', () => {
    expect(() => wardClusters([])).toThrow(RangeError)
    expect(() => wardClusters([[1], [1, 2]])).toThrow(RangeError)
    expect(() => wardClusters([[1], [2]]).cut(3)).toThrow(RangeError)
    expect(() => wardClusters([[1], [2]]).top(0)).toThrow(RangeError)
  })

  it('are consolidated by k-means from their centres: squares within as low as the best of many random starts', () => {
    const random = createRandom(1)
    const consolidated = kMeans(points, {clusters: 3, random, start: wardClusters(points).cut(3)})
    const best = kMeans(points, {clusters: 3, random, restarts: 50})
    expect(consolidated.converged).toBe(true)
    expect(consolidated.withinSquares).toBeCloseTo(best.withinSquares, 6)
  })
})
