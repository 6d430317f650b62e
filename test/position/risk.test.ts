import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {concordance} from '../../src/position/concordance.ts'
import {baseline, priors} from '../../src/position/priors.ts'
import {risk, riskAt} from '../../src/position/risk.ts'
import {riskReasonTexts} from '../../src/position/risk-reasons.ts'
import {riskCauses, riskTerms} from '../../src/position/schema.ts'
import {days, type Given, inert, loyal, numbers, standingOf, unclassified, words, yesNo} from './case.ts'

const neutral = {attitude: 0, hold: 0, habit: 0, spending: 0, contract: 0, complaint: 0, event: 0}
const scoresOf = (satisfaction: readonly number[]): Given['scores'] => ({
  satisfaction,
  trust: satisfaction,
  commitment: satisfaction,
  habit: satisfaction.map(() => 50),
  alternatives: satisfaction.map(() => 50),
})
const judged = (satisfaction: readonly number[], more: Partial<Given> = {}) =>
  risk(standingOf({scores: scoresOf(satisfaction), asOf: '2026-03-31', ...more}))

describe('the risk of leaving', () => {
  it('is the assumed base rate where every term is neutral', () => {
    expect(riskAt(neutral)).toBeCloseTo(baseline, 12)
    expect(judged([60]).risks[0]).toBeCloseTo(baseline, 12)
  })
  it('has one sourced prior for each term', () => {
    expect(priors.map(({term}) => term)).toEqual([...riskTerms])
    for (const {source} of priors) expect(source).toMatch(/\b(19|20)\d{2}\b/)
  })
  it('stays in (0, 1) and is monotone in each term, in the direction of its weight', () => {
    const term = fc.double({min: -6, max: 6, noNaN: true})
    const all = fc.record(
      Object.fromEntries(riskTerms.map((id) => [id, term])) as Record<keyof typeof neutral, typeof term>,
    )
    fc.assert(
      fc.property(all, fc.constantFrom(...priors), fc.double({min: 0.1, max: 3, noNaN: true}), (terms, prior, step) => {
        const [before, after] = [riskAt(terms), riskAt({...terms, [prior.term]: terms[prior.term] + step})]
        expect(before).toBeGreaterThan(0)
        expect(before).toBeLessThan(1)
        expect(Math.sign(after - before)).toBe(Math.sign(prior.weight))
      }),
      {numRuns: 60},
    )
  })
  it('falls as attitude rises, and is not told of those without a class', () => {
    const {risks, reasons} = judged([20, 60, 90, 50], {customers: [loyal, loyal, loyal, unclassified]})
    expect(risks[0]).toBeGreaterThan(risks[1]!)
    expect(risks[1]).toBeGreaterThan(risks[2]!)
    expect(risks[3]).toBeNaN()
    expect(reasons).toEqual(['attitude-low', 'none', 'none', null])
  })
  it('names the event, contract, complaint or fall in spending that raises it before a low attitude', () => {
    const {reasons} = judged([20, 20, 20, 20, 20], {
      columns: {
        event_move: yesNo(1, 0, 0, 0, 0),
        contract_end: days(null, '2026-05-15', null, null, '2028-01-01'),
        complaint: yesNo(0, 0, 1, 0, 0),
        complaint_recovered: yesNo(0, 0, 0, 0, 0),
        spend: numbers(100, 100, 100, 50, 100),
        previous_spend: numbers(100, 100, 100, 100, 100),
      },
    })
    expect(reasons).toEqual(['event_move', 'contract-ends', 'complaint-open', 'spending-falls', 'attitude-low'])
  })
  it('counts a dated event near the reference date only', () => {
    const {reasons} = judged([60, 60, 60], {columns: {event_birth: days('2026-02-01', '2024-01-01', '2026-08-01')}})
    expect(reasons).toEqual(['event_birth', 'none', 'event_birth'])
  })
  it('is lower for a contract that runs, which holds the customer', () => {
    const {risks} = judged([40, 40], {columns: {contract_end: days('2027-12-31', null)}})
    expect(risks[0]).toBeLessThan(risks[1]!)
  })
  it('forgives a complaint that was put right', () => {
    const {risks} = judged([60, 60, 60], {
      columns: {complaint: yesNo(0, 1, 1), complaint_recovered: yesNo(Number.NaN, 1, Number.NaN)},
    })
    expect(risks[1]).toBe(risks[0])
    expect(risks[2]).toBeGreaterThan(risks[0]!)
  })
  it('watches heavy and medium customers at high risk, by value × risk', () => {
    const {ranks, result} = judged([5, 5, 5, 90], {
      values: [100, 300, 200, 500],
      tiers: ['medium', 'heavy', 'small', 'heavy'],
      minCell: 2,
    })
    expect(ranks).toEqual([2, 1, null, null])
    expect(result!.watch).toMatchObject({count: 2, value: 400})
    expect(result!.watch.shareOfValue).toBeCloseTo(400 / 1100, 12)
  })
  it('watches by risk alone where no value is known', () => {
    expect(judged([5, 0, 90]).ranks).toEqual([2, 1, null])
  })
  it('hides the money of few customers, and puts rare events together', () => {
    const six = new Array<number>(6).fill(60)
    const {result} = judged(six, {
      values: [10, 20, 30, 40, 50, 60],
      columns: {event_move: yesNo(1, 0, 0, 0, 0, 0), event_birth: yesNo(0, 1, 0, 0, 0, 0)},
    })
    expect(result!.causes).toEqual([
      expect.objectContaining({cause: 'none', count: 4, valueAtRisk: Number.NaN}),
      expect.objectContaining({cause: 'event', event: null, count: 2, meanRisk: Number.NaN}),
    ])
  })
  describe('of complaints', () => {
    const complaintsOf = (recovered: number, open: number, others: number, minCell = 5) => {
      const size = recovered + open + others
      const told = (of: (index: number) => boolean) => yesNo(...Array.from({length: size}, (_, i) => Number(of(i))))
      return judged(
        Array.from({length: size}, (_, index) => 20 + index),
        {
          columns: {
            complaint: told((index) => index < recovered + open),
            complaint_recovered: told((index) => index < recovered),
          },
          minCell,
        },
      ).result!.complaints!
    }
    const groupsOf = (found: ReturnType<typeof complaintsOf>) => found.satisfaction.map(({group}) => group)

    it('tells how they were mended, and how satisfied each group is', () => {
      const found = complaintsOf(6, 8, 20)
      expect(found.recovered).toMatchObject({estimate: 6 / 14, n: 14})
      expect(groupsOf(found)).toEqual(['no-complaint', 'recovered', 'not-recovered'])
    })
    it('tells of no one by the mean of those who did not complain', () => {
      const found = complaintsOf(0, 1, 20)
      expect(found.rate.estimate).toBeCloseTo(1 / 21, 12)
      expect(found.satisfaction).toEqual([])
      expect(found.recovered.estimate).toBeNaN()
    })
    it('hides a second group with one that is too small', () => {
      expect(groupsOf(complaintsOf(3, 8, 20))).toEqual(['no-complaint'])
      expect(complaintsOf(3, 8, 20).recovered.estimate).toBeNaN()
      expect(groupsOf(complaintsOf(3, 8, 20, 3))).toHaveLength(3)
    })
  })
  it('tells the money and the mean risk of no cause that subtraction would give', () => {
    const score = [
      ...new Array<number>(3).fill(10),
      ...new Array<number>(20).fill(60),
      ...new Array<number>(9).fill(20),
    ]
    const {result} = judged(score, {
      values: score.map((_, index) => 100 + index * index),
      customers: score.map((value) => (value === 60 ? loyal : inert)),
      columns: {complaint: yesNo(...score.map((_, index) => Number(index < 3)))},
    })
    expect(result!.valueAtRisk!.total).toBeGreaterThan(0)
    const told = new Map(result!.causes.map(({cause, meanRisk, valueAtRisk}) => [cause, [meanRisk, valueAtRisk]]))
    expect(told.get('complaint-open')).toEqual([Number.NaN, Number.NaN])
    expect(told.get('attitude-low')).toEqual([Number.NaN, Number.NaN])
    expect(told.get('none')!.every(Number.isFinite)).toBe(true)
  })
  it('is set against former customers where enough of them answered', () => {
    const satisfaction = [...new Array<number>(10).fill(20), ...new Array<number>(10).fill(80)]
    const {result} = judged(satisfaction, {
      customers: satisfaction.map((_, index) => (index < 10 ? {...unclassified, reason: 'lapsed'} : loyal)),
      columns: {status: words(...satisfaction.map((_, index) => (index < 10 ? 'lapsed' : 'client')))},
    })
    expect(result!.discrimination).toMatchObject({left: 10, stayed: 10})
    expect(result!.discrimination!.concordance.estimate).toBe(1)
  })
  it('has words for every cause', () => {
    for (const sentences of [riskReasonTexts.en, riskReasonTexts.fr])
      expect(Object.keys(sentences).sort()).toEqual([...riskCauses].sort())
  })
})

describe('concordance', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    const some = fc.array(fc.integer({min: 0, max: 5}), {minLength: 1, maxLength: 8})
    fc.assert(
      fc.property(some, some, (first, second) => {
        const pairs = first.flatMap((x) => second.map((y): number => (x > y ? 1 : x === y ? 0.5 : 0)))
        const byHand = pairs.reduce((sum, won) => sum + won, 0) / pairs.length
        expect(concordance(first, second).estimate).toBeCloseTo(byHand, 12)
      }),
      {numRuns: 60},
    )
  })
  it('is undefined without anyone in a group', () => {
    expect(concordance([], [1]).estimate).toBeNaN()
  })
})
