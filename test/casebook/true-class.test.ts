import {describe, expect, it} from 'vitest'
import type {CaseConstruct} from '../../src/casebook/battery.ts'
import {constructs} from '../../src/casebook/battery.ts'
import {trueScore} from '../../src/casebook/item-answers.ts'
import {trueClass} from '../../src/casebook/true-class.ts'

function scores(given: Partial<Record<CaseConstruct | 'trust', number>>): Record<CaseConstruct, number> {
  const trust = given.trust ?? 50
  const base = {...Object.fromEntries(constructs.map((construct) => [construct, 0]))} as Record<CaseConstruct, number>
  const {trust: _, ...rest} = given
  return {...base, credibility: trust, integrity: trust, benevolence: trust, ...rest}
}

describe('trueClass', () => {
  it('is loyal when satisfied, trusting and committed, even under constraint', () => {
    const locked = scores({satisfaction: 80, trust: 80, commitment: 80, exitCost: 90, habit: 90})
    expect(trueClass(locked, true)).toEqual({class: 'loyal', subtype: null})
  })
  it('is inert with nothing that holds when dissatisfied, free and without habit', () => {
    const hurt = scores({satisfaction: 40, trust: 70, commitment: 75, habit: 20, alternatives: 10})
    expect(trueClass(hurt, false)).toEqual({class: 'inert', subtype: 'nothing-holds'})
  })
  it('is retained when held, habit or not', () => {
    const held = scores({satisfaction: 50, trust: 50, commitment: 40, habit: 85, exitCost: 85})
    expect(trueClass(held, false)).toEqual({class: 'retained', subtype: 'perceived'})
    expect(trueClass(held, true)).toEqual({class: 'retained', subtype: 'perceived-and-real'})
    expect(trueClass(scores({habit: 85}), true)).toEqual({class: 'retained', subtype: 'real'})
  })
  it('is retained by one facet alone: no alternative at no exit cost', () => {
    expect(trueClass(scores({alternatives: 100}), false).class).toBe('retained')
  })
  it('is inert by habit when only habit is high', () => {
    expect(trueClass(scores({habit: 60}), false)).toEqual({class: 'inert', subtype: 'by-habit'})
  })
})

describe('trueScore', () => {
  it('rises with the position and stays between 0 and 100', () => {
    for (const construct of constructs) {
      const curve = [-400, 0, 25, 50, 75, 100, 500].map((latent) => trueScore(construct, latent))
      expect(curve.toSorted((a, b) => a - b)).toEqual(curve)
      expect(curve[0]).toBeCloseTo(0, 1)
      expect(curve.at(-1)).toBeCloseTo(100, 1)
    }
  })
  it('is the middle of the scale for a customer in the middle', () => {
    for (const construct of constructs) expect(Math.abs(trueScore(construct, 50) - 50)).toBeLessThan(2)
  })
})
