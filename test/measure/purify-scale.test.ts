import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {type PurifiedItems, purificationSchema, purifyScale} from '../../src/measure/index.ts'
import {covarianceMatrix, normalQuantile} from '../../src/stats/index.ts'

const random = createRandom(11)
const normal = () => normalQuantile(random.next() || 0.5)
const size = 400
const notion = () => Array.from({length: size}, normal)
const item = (of: readonly number[], weight: number, also: readonly number[] = of, other = 0) =>
  of.map(
    (t, i) => weight * t + other * also[i]! + Math.sqrt(Math.max(0, 1 - weight * weight - other * other)) * normal(),
  )
const trust = notion()
const other = notion()
const good = [item(trust, 0.8), item(trust, 0.85), item(trust, 0.75), item(trust, 0.8)]
const asItems = (columns: readonly (readonly number[])[], more: Partial<PurifiedItems> = {}): PurifiedItems => ({
  codes: columns.map((_, i) => `q${i + 1}`),
  covariance: covarianceMatrix(columns),
  n: size,
  ...more,
})

describe('purifying a scale', () => {
  it('leaves a good scale alone', () => {
    const found = purifyScale(asItems(good))
    expect(found.steps).toEqual([])
    expect(found.kept).toEqual([])
    expect(found.end).toEqual(found.start)
    expect(purificationSchema.safeParse(found).success).toBe(true)
  })

  it('takes out the item that measures nothing of it, says why, and gives α, KMO and variance before and after', () => {
    const found = purifyScale(asItems([...good, notion()]))
    expect(found.steps.map(({item, reason}) => [item, reason])).toEqual([['q5', 'low-loading']])
    const [step] = found.steps
    expect(step!.found).toBeLessThan(0.5)
    expect(step!.threshold).toBe(0.5)
    expect(step!.after.alpha!).toBeGreaterThan(step!.before.alpha!)
    expect(step!.after.explained!).toBeGreaterThan(step!.before.explained!)
    expect(step!.before.alpha).toBe(found.start.alpha)
    expect(step!.after).toEqual({alpha: found.end.alpha, kmo: found.end.kmo, explained: found.end.explained})
    expect(found.end.items).toEqual(['q1', 'q2', 'q3', 'q4'])
  })

  it('takes items out one at a time, the worst first', () => {
    const found = purifyScale(asItems([...good, item(trust, 0.3), item(trust, 0.05)]))
    expect(found.steps.map(({item}) => item)).toEqual(['q6', 'q5'])
    expect(found.steps[1]!.before).toEqual(found.steps[0]!.after)
  })

  it('keeps an item of low communality without which α would fall', () => {
    const weak = [item(trust, 0.6), item(trust, 0.6), item(trust, 0.6), item(trust, 0.6)]
    const found = purifyScale(asItems(weak))
    expect(found.steps).toEqual([])
    expect(new Set(found.kept.map(({reason, because}) => `${reason}: ${because}`))).toEqual(
      new Set(['low-communality: alpha-falls']),
    )
  })

  it('takes out an item that belongs to two dimensions', () => {
    const second = [item(other, 0.8), item(other, 0.85), item(other, 0.8)]
    const both = item(trust, 0.6, other, 0.6)
    const found = purifyScale(asItems([...good, ...second, both], {components: 2}))
    expect(found.steps.map(({item, reason}) => [item, reason])).toEqual([['q8', 'cross-loading']])
    expect(found.end.items).toHaveLength(7)
  })

  it('would turn an item that runs against the others, not drop it', () => {
    const found = purifyScale(asItems([...good, item(trust, 0.8).map((x) => -x)]))
    expect(found.steps).toEqual([])
    expect(found.kept).toEqual([{item: 'q5', reason: 'alpha-rises', because: 'runs-against'}])
  })

  it('goes below three items only for one that does not load', () => {
    const foreign = purifyScale(asItems([good[0]!, good[1]!, notion()]))
    expect(foreign.end.items).toEqual(['q1', 'q2'])
    const loose = purifyScale(asItems([item(trust, 0.9), item(trust, 0.9), item(trust, 0.4)]))
    expect(loose.end.items).toHaveLength(3)
    expect(loose.kept).toEqual([{item: 'q3', reason: expect.any(String), because: 'fewest-items'}])
  })

  it('gives the same answer in any unit of the answers', () => {
    const columns = [...good, notion()]
    const stretched = columns.map((column) => column.map((x) => 40 + 10 * x))
    const [one, two] = [purifyScale(asItems(columns)), purifyScale(asItems(stretched))]
    expect(two.steps.map(({item}) => item)).toEqual(one.steps.map(({item}) => item))
    expect(two.end.alpha).toBeCloseTo(one.end.alpha!, 10)
  })

  it('has nothing to say of two items, one or none', () => {
    for (const count of [0, 1, 2]) {
      const found = purifyScale(asItems(good.slice(0, count)))
      expect(found.steps).toEqual([])
      expect(found.start.items).toHaveLength(count)
    }
    expect(() => purifyScale({codes: ['a'], covariance: [], n: 10})).toThrow(RangeError)
  })
})
