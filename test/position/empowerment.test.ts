import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {empowerment} from '../../src/position/empowerment.ts'
import {simpleMediation} from '../../src/stats/index.ts'
import {standingOf} from './case.ts'

describe('empowerment', () => {
  it('crosses who controls with whether cooperation is accepted', () => {
    const found = empowerment(
      standingOf({scores: {control: [20, 80, 20, 80, Number.NaN], cooperation: [80, 80, 20, 20, 90]}}),
    )
    expect(found.quadrants).toEqual(['neo-classical', 'collaborative', 'resistant', 'independent', null])
    expect(found.result!.n).toBe(4)
    expect(found.result!.mediation).toBeNull()
  })
  it('is not told where one of the two was not asked', () => {
    expect(empowerment(standingOf({scores: {control: [80]}})).result).toBeNull()
  })
  it('finds a mediation that is there, and none where ownership is noise', () => {
    const random = createRandom(3)
    const noise = () => Array.from({length: 300}, () => 10 * (random.next() + random.next() + random.next() - 1.5))
    const power = noise().map((value) => 50 + 2 * value)
    const [a, b] = [noise(), noise()]
    const owned = power.map((value, index) => 0.5 * value + a[index]!)
    const repurchase = owned.map((value, index) => 20 + 0.4 * value + b[index]!)
    const scores = {control: power, cooperation: power, ownership: owned, repurchase}
    const {mediation} = empowerment(standingOf({scores})).result!
    expect(mediation!.indirect.estimate).toBeCloseTo(0.2, 1)
    expect(mediation!.indirect.ci[0]).toBeGreaterThan(0.1)
    expect(mediation!.direct.ci[0]).toBeLessThan(0)
    expect(mediation!.direct.ci[1]).toBeGreaterThan(0)
    expect(mediation!.total.estimate).toBeCloseTo(mediation!.direct.estimate! + mediation!.indirect.estimate!, 10)
    const idle = empowerment(standingOf({scores: {...scores, ownership: noise().map((value) => 50 + value)}})).result!
    expect(idle.mediation!.indirect.ci[0]).toBeLessThan(0.02)
  })
})

describe('simple mediation', () => {
  it('gives the coefficients of the two regressions', () => {
    // m = 0.5x + e, y = 0.4m + 0.1x + u with unit variances of x, e and u.
    const covariance = [
      [1, 0.5, 0.3],
      [0.5, 1.25, 0.55],
      [0.3, 0.55, 1.25],
    ]
    const found = simpleMediation(covariance)
    expect(found.toMediator).toBeCloseTo(0.5, 12)
    expect(found.toOutcome).toBeCloseTo(0.4, 12)
    expect(found.direct).toBeCloseTo(0.1, 12)
    expect(found.total).toBeCloseTo(0.3, 12)
  })
  it('is undefined where the mediator is the cause itself', () => {
    expect(
      simpleMediation([
        [1, 1, 0.5],
        [1, 1, 0.5],
        [0.5, 0.5, 1],
      ]).indirect,
    ).toBeNaN()
    expect(() => simpleMediation([[1]])).toThrow(RangeError)
  })
})
