import {describe, expect, it} from 'vitest'
import type {Classification} from '../../src/classify/index.ts'
import {projectWhatIf} from '../../src/project/index.ts'
import {classificationOf, customer} from '../fixtures/study.ts'

const unclassified = customer(Number.NaN, Number.NaN, Number.NaN, {class: null})
const classification: Classification = {
  ...classificationOf([
    customer(0.4, 0.6, 0, {subtype: 'nothing-holds'}),
    customer(0.4, 0.6, 0, {subtype: 'by-habit'}),
    customer(0.2, 0, 0.8),
    unclassified,
  ]),
  whatIf: (index) =>
    [
      [0.6, 0.4, 0],
      [0.5, 0.5, 0],
      [0.6, 0, 0.4],
      [Number.NaN, Number.NaN, Number.NaN],
    ][index] as unknown as readonly [number, number, number],
}
const question = {construct: 'trust', delta: 10, members: [true, true, false, false], weights: [1, 1, 1, 1]}

describe('a what-if', () => {
  const answer = projectWhatIf(classification, question)

  it('changes the shares of all classified customers by its group alone', () => {
    expect(answer.loyal.estimate).toBeCloseTo(0.3 / 3, 12)
    expect(answer.inert.estimate).toBeCloseTo(-0.3 / 3, 12)
    expect(answer.retained.estimate).toBe(0)
    expect(answer.loyal.n).toBe(3)
  })

  it('has changes that add up to nothing', () => {
    expect(answer.loyal.estimate + answer.inert.estimate + answer.retained.estimate).toBeCloseTo(0, 12)
  })

  it('tells the change within the group apart', () => {
    expect(answer.loyalInGroup).toMatchObject({n: 2})
    expect(answer.loyalInGroup.estimate).toBeCloseTo(0.15, 12)
  })

  it('counts as freed from nothing only those whom nothing held', () => {
    expect(answer.nothingHolds.estimate).toBeCloseTo(-0.2 / 3, 12)
  })

  it('refuses members that do not match the customers', () => {
    expect(() => projectWhatIf(classification, {...question, members: [true]})).toThrow(RangeError)
  })
})
