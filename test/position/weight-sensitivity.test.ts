import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {risk, riskAt} from '../../src/position/risk.ts'
import {riskTerms} from '../../src/position/schema.ts'
import {riskWith} from '../../src/position/weight-sensitivity.ts'
import {type Given, numbers, standingOf} from './case.ts'

const places = Array.from({length: 80}, (_, index) => index)
/** Attitude falls from one customer to the next; habit goes its own way. */
const attitude = places.map((index) => 90 - index)
const scoresOf = (habit: readonly number[]): Given['scores'] => ({
  satisfaction: attitude,
  trust: attitude,
  commitment: attitude,
  habit,
  alternatives: attitude.map(() => 50),
})
const flat = attitude.map(() => 50)
const mixed = places.map((index) => (index * 37) % 101)
const sensitivityOf = (scores: Given['scores'], more: Partial<Given> = {}) =>
  risk(standingOf({scores, ...more})).result!.sensitivity

describe('what the watch list owes to the assumed weights', () => {
  it('is nothing in its ranks where one term alone tells customers apart, yet something in its length', () => {
    const found = sensitivityOf(scoresOf(flat))!
    expect(found.top).toBe(8)
    for (const {lower, higher} of found.terms) expect([lower.overlap, higher.overlap]).toEqual([1, 1])
    expect(found.together).toMatchObject({overlap: 1, leastOverlap: 1})
    const {lower, higher} = found.terms.find(({term}) => term === 'attitude')!
    expect(lower.watched).toBeLessThan(higher.watched)
  })

  it('grows where terms pull customers different ways', () => {
    const found = sensitivityOf(scoresOf(mixed))!
    expect(found.together.leastOverlap).toBeLessThan(1)
    expect(found.together.overlap).toBeGreaterThan(found.together.leastOverlap)
    for (const {lower, higher} of found.terms)
      for (const {overlap} of [lower, higher]) expect(overlap).toBeGreaterThanOrEqual(found.together.leastOverlap)
  })

  it('moves the weights of what is measured, and of that alone', () => {
    const found = sensitivityOf(scoresOf(mixed), {
      columns: {spend: numbers(...places.map(() => 50)), previous_spend: numbers(...places.map((i) => 50 + i))},
    })!
    expect(found.terms.map(({term}) => term)).toEqual(['attitude', 'hold', 'habit', 'spending'])
    expect(found.together.combinations).toBe(16)
  })

  it('ranks by value × risk where value is known', () => {
    const values = places.map((index) => (index < 8 ? 1e6 : 1))
    const tiers = places.map((index) => (index < 8 ? ('heavy' as const) : ('small' as const)))
    const found = sensitivityOf(scoresOf(mixed), {values, tiers})!
    expect(found.together.leastOverlap).toBe(1)
    expect(found.together.watched[1]).toBeLessThanOrEqual(8)
  })

  it('is left out with fewer than fifty customers', () => {
    const few = Object.fromEntries(Object.entries(scoresOf(mixed)).map(([id, all]) => [id, all.slice(0, 49)]))
    expect(sensitivityOf(few)).toBeNull()
  })

  it('changes a risk as its weight does, and none at a factor of 1', () => {
    const values = fc.record(
      Object.fromEntries(riskTerms.map((term) => [term, fc.double({min: -5, max: 5, noNaN: true})])) as Record<
        (typeof riskTerms)[number],
        fc.Arbitrary<number>
      >,
    )
    fc.assert(
      fc.property(values, fc.constantFrom(...riskTerms), (given, term) => {
        expect(riskWith(given, new Map([[term, 1]]))).toBeCloseTo(riskAt(given), 12)
        expect(riskWith(given, new Map([[term, 0.5]]))).toBeCloseTo(riskAt({...given, [term]: given[term] / 2}), 12)
      }),
    )
  })
})
