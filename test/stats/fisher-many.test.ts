import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {chiSquareIndependence, fisherExact} from '../../src/stats/index.ts'

describe('fisherExact of very many people', () => {
  it('agrees with χ² where that holds, to the error of its draws', () => {
    const table = [
      [30_000, 31_000, 30_500],
      [20_000, 20_300, 20_200],
      [9000, 9100, 9400],
    ]
    const {p, draws} = fisherExact(table, {random: createRandom(5), draws: 2000})
    expect(draws).toBe(2000)
    expect(Math.abs(p - chiSquareIndependence(table).p)).toBeLessThan(0.045)
  })

  it('comes by drawing to what counting every table gives, rare labels included', () => {
    const rare = [
      [21_000, 9000],
      [3, 4],
      [2, 0],
    ]
    const counted = fisherExact(rare, {random: createRandom(1)})
    const drawn = fisherExact(rare, {random: createRandom(2), draws: 4000, mostSteps: 1})
    expect([counted.draws, drawn.draws]).toEqual([null, 4000])
    // Four standard errors of 4000 draws.
    expect(Math.abs(drawn.p - counted.p)).toBeLessThan(0.032)
  })
})
