import {describe, expect, it} from 'vitest'
import {classContrasts} from '../../src/position/class-contrasts.ts'
import {expectationGaps} from '../../src/position/expectation-gap.ts'
import {livedProfile} from '../../src/position/lived-profile.ts'
import {panel} from '../../src/position/panel.ts'
import {inert, loyal, standingOf} from './case.ts'

const twenty = Array.from({length: 20}, (_, index) => index)
const norms = {norm_power: 'norm', norm_solidarity: 'norm'} as const

describe('the norms', () => {
  const commitment = twenty.map((index) => 30 + 2 * index)
  const scores = {
    commitment,
    norm_power: commitment.map((value, index) => value - 20 + (index % 2)),
    norm_solidarity: twenty.map((index) => (index % 2 === 0 ? 80 : 84)),
  }
  it('derive what matters from commitment where it was not asked, and say so', () => {
    const found = livedProfile(standingOf({scores, roles: norms}), 'norm')!
    expect(found).toMatchObject({importance: 'derived', anchor: 'commitment', weakest: 'norm_power'})
    const [power, solidarity] = found.constructs
    expect(power!.matters.estimate).toBeGreaterThan(0.9)
    expect(power!.priority).toBe(true)
    expect(solidarity!.priority).toBe(false)
    expect(power!.gap.estimate).toBeNaN()
  })
  it('take what matters as asked where it was, customer by customer', () => {
    const importance = {norm_power_importance: twenty.map(() => 90), norm_solidarity_importance: twenty.map(() => 80)}
    const found = livedProfile(standingOf({scores: {...scores, ...importance}, roles: norms}), 'norm')!
    expect(found.importance).toBe('asked')
    expect(found.constructs.map(({gap}) => gap.estimate)).toEqual([expect.closeTo(29.5 - 90, 9), expect.closeTo(2, 9)])
  })
  it('name no weakest where none is clearly below the others', () => {
    const same = {norm_power: commitment, norm_solidarity: commitment}
    expect(livedProfile(standingOf({scores: {commitment, ...same}, roles: norms}), 'norm')!.weakest).toBeNull()
  })
  it('are not told where fewer than two were asked', () => {
    expect(livedProfile(standingOf({scores: {commitment}}), 'norm')).toBeNull()
  })
})

describe('expectations', () => {
  it('are set against perceptions customer by customer', () => {
    const [found] = expectationGaps(
      standingOf({scores: {expectations: [80, 60, 50], quality: [60, 70, Number.NaN]}, minCell: 1}),
    )
    expect(found).toMatchObject({gap: {estimate: -5, n: 2}, disappointed: {estimate: 0.5, n: 2}})
  })
  it('are not set against them where it would give away the one who answered to one alone', () => {
    const [expectations, quality] = [twenty.map((index) => 4 * index), twenty.map((index) => index || Number.NaN)]
    const [found] = expectationGaps(standingOf({scores: {expectations, quality}}))
    expect(found!.expectation.n).toBe(20)
    expect(found!.gap.estimate).toBeNaN()
  })
  it('pair with any construct of the same name', () => {
    const found = expectationGaps(standingOf({scores: {expected_delivery: [50, 60], delivery: [40, 70]}}))
    expect(found.map(({perceived}) => perceived)).toEqual(['delivery'])
    expect(expectationGaps(standingOf({scores: {expectations: [50]}}))).toEqual([])
  })
})

describe('brakes and preference by class', () => {
  it('weigh each customer by the probability of the class', () => {
    const scores = {relative: twenty.map((index) => (index < 10 ? 100 : 0))}
    const customers = twenty.map((index) => (index < 10 ? loyal : inert))
    const context = standingOf({scores, customers, roles: {relative: 'relative-attitude'}, minCell: 3})
    const [found] = classContrasts(context)
    const of = (name: string) => found!.classes.find((one) => one.class === name)!.estimate
    expect(of('loyal')).toBeCloseTo(100 * (8 / 9), 9)
    expect(of('inert')).toBeCloseTo(100 * (1 / 8), 9)
    expect(of('retained')).toBeCloseTo(100 / 3, 9)
  })
  it('hide a class in which too few are expected', () => {
    const scores = {brakes: twenty.map((index) => 5 * index)}
    const customers = twenty.map((index) => (index < 4 ? inert : {...loyal, inert: 0, retained: 0, loyal: 1}))
    const [found] = classContrasts(standingOf({scores, customers}))
    expect(found!.item).toBe('brakes')
    expect(found!.classes.every(({estimate}) => Number.isNaN(estimate))).toBe(true)
    expect(classContrasts(standingOf({scores: {brakes: [10, 20, 30]}}))).toEqual([])
  })
})

describe('the panel of experts', () => {
  const hundred = Array.from({length: 100}, () => 80)
  const customers = hundred.map(() => ({...loyal, flags: ['advocate' as const]}))
  const seatedAt = (asOf: string, seed = 1) =>
    panel(standingOf({scores: {voice: hundred}, customers, asOf, seed})).seated
  it('seats thirty loyal advocates with voice', () => {
    const found = panel(
      standingOf({scores: {voice: hundred.map((_, i) => (i < 50 ? 80 : 20))}, customers, asOf: '2026-03-31'}),
    )
    expect(found.result).toEqual({candidates: 50, seated: 30, halfYear: '2026-1', voice: true})
    for (const index of found.seated) expect(index).toBeLessThan(50)
  })
  it('is the same all through a half-year, and changes entirely with the next', () => {
    expect(seatedAt('2026-01-01')).toEqual(seatedAt('2026-06-30'))
    const [first, second] = [seatedAt('2026-03-31'), seatedAt('2026-07-01')]
    expect([...first].filter((index) => second.has(index))).toEqual([])
    expect(seatedAt('2026-03-31', 2)).not.toEqual(first)
  })
  it('is empty where nobody qualifies', () => {
    expect(panel(standingOf({scores: {voice: [10]}, customers: [loyal]})).result).toBeNull()
  })
})
