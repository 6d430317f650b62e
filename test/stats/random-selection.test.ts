import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {randomSelection} from '../../src/stats/index.ts'

describe('a simple random sample', () => {
  it('takes as many units as wanted, each once, in order', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(), (count, wanted, seed) => {
        const taken = randomSelection(count, wanted, createRandom(seed))
        expect(taken).toHaveLength(Math.min(count, wanted))
        expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b))
        expect(taken.every((place) => place >= 0 && place < count)).toBe(true)
      }),
    )
  })

  it('takes every unit as often as any other', () => {
    const random = createRandom(3)
    const times = new Float64Array(10)
    for (let sample = 0; sample < 5000; sample++) for (const place of randomSelection(10, 4, random)) times[place]! += 1
    // 2,000 expected, standard deviation 35.
    for (const count of times) expect(Math.abs(count - 2000)).toBeLessThan(140)
  })
})
