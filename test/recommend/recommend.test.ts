import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyRules, axes, type Rule, recommend, rule} from '../../src/recommend/index.ts'
import {rules} from '../../src/recommend/rules.gen.ts'
import {makeStudy} from '../fixtures/study.ts'

const all: readonly Rule[] = rules
const ruleOf = (id: string): Rule => all.find((entry) => entry.id === id)!

describe('recommendations', () => {
  it('come to at least four by axis from a full survey with spending and channels', async () => {
    const {findings, material} = makeStudy({level: 60})
    const {recommendations} = await recommend(findings, material)
    for (const axis of axes)
      expect(recommendations.filter((entry) => entry.axis === axis).length, axis).toBeGreaterThan(3)
  })

  it('give at least one advice by axis from the minimum questionnaire, and check what is only inferred', async () => {
    const {findings, material} = makeStudy({situation: 'minimum'})
    const {recommendations} = await recommend(findings, material)
    for (const axis of axes)
      expect(
        recommendations.some((entry) => entry.axis === axis && entry.status === 'advice'),
        axis,
      ).toBe(true)
    const retained = recommendations.find(({id}) => id === 'free-the-retained')
    expect(retained).toMatchObject({status: 'to-check', confidence: 'low', doubts: ['inferred-class']})
    expect(recommendations.some(({id}) => id === 'recruit-without-lock-in')).toBe(false)
  })

  it('are only to be checked where a scale that decides the class is unusable, but for what is done to know everybody better', async () => {
    const {findings, material} = makeStudy()
    const {construct} = findings.classification.rule.attitude[0]!
    const scales = {[construct]: {verdict: 'unusable'}} as unknown as typeof findings.scales
    const sound = await recommend(findings, material)
    const {recommendations} = await recommend({...findings, scales}, material)
    expect(sound.recommendations.filter(({status}) => status === 'advice').length).toBeGreaterThan(3)
    for (const {id, status, confidence, doubts} of recommendations) {
      const aboutEverybody = ['measure-value', 'record-acquisition-channel', 'win-the-second-visit'].includes(id)
      expect(doubts.includes('unusable-scale'), id).toBe(!aboutEverybody)
      if (!aboutEverybody && status !== 'not-advised') expect([status, confidence], id).toEqual(['to-check', 'low'])
    }
  })

  it('are numbered from 1 within each axis, advice first', async () => {
    const {findings, material} = makeStudy({seed: 2})
    const {recommendations} = await recommend(findings, material)
    const order = ['advice', 'to-check', 'not-advised']
    for (const axis of axes) {
      const own = recommendations.filter((entry) => entry.axis === axis)
      expect(own.map(({priority}) => priority)).toEqual(own.map((_, index) => index + 1))
      expect(own.map(({status}) => order.indexOf(status))).toEqual(own.map(({status}) => order.indexOf(status)).sort())
    }
  })

  it('never tell one customer the contrary of another recommendation', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.integer({min: 30, max: 80}), (seed, level) => {
        const {findings, material} = makeStudy({seed, level, n: 150})
        const kept = applyRules(all, findings, material).recommendations.map(({id}) => id)
        for (const id of kept)
          for (const contrary of ruleOf(id).conflictsWith.filter((other) => kept.includes(other)))
            expect(sharedCustomers(id, contrary, {seed, level})).toBe(0)
      }),
      {numRuns: 25},
    )
  })

  it('are the same whatever the order in which rules are tried', () => {
    const {findings, material} = makeStudy({seed: 4})
    expect(applyRules([...all].reverse(), findings, material)).toEqual(applyRules(all, findings, material))
  })

  it('never describe fewer customers than the smallest cell', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const {findings, material} = makeStudy({seed, n: 60, minCell: 10})
      for (const {who} of applyRules(all, findings, material).recommendations)
        expect(who.count).toBeGreaterThanOrEqual(10)
    }
  })

  it('are only to be checked when fewer than thirty customers are concerned', () => {
    const {findings, material} = makeStudy({n: 60})
    for (const {who, status} of applyRules(all, findings, material).recommendations)
      if (who.count < 30) expect(status).not.toBe('advice')
  })

  it('do not pay for the loyalty of small customers whom nothing attaches', async () => {
    const {findings, material} = makeStudy({level: 50})
    const {recommendations} = await recommend(findings, material)
    expect(recommendations.find(({id}) => id === 'do-not-play-loyalty')?.status).toBe('not-advised')
  })

  it('count first-time customers, who are in no class, when the second visit is to be won', () => {
    const {findings, material} = makeStudy({n: 100})
    const withNewcomers = {...findings, unclassified: [{reason: 'first-time' as const, count: 60}]}
    const [found] = applyRules([ruleOf('win-the-second-visit')], withNewcomers, material).recommendations
    expect(found?.kpi).toMatchObject({baseline: 0.6, months: 36})
    expect(found?.kpi.target).toBeCloseTo(0.4, 10)
  })
})

describe('of two contrary rules on the same customers', () => {
  const definition = {...ruleOf('thank-advocates-panel'), actsOn: 'customers' as const}
  const contrary = (id: string, stake: number, group: 'class:loyal' | 'class:inert'): Rule =>
    rule({
      ...definition,
      id,
      conflictsWith: [id === 'left' ? 'right' : 'left'],
      when: () => ({
        group: [group],
        values: {},
        evidence: [],
        effect: null,
        kpi: {measure: 'none', baseline: null, target: null, unit: 'share', months: 1},
        stake,
      }),
    })
  const {findings, material} = makeStudy()

  it('the one with more at stake is kept', () => {
    const {recommendations} = applyRules(
      [contrary('left', 10, 'class:loyal'), contrary('right', 1000, 'class:loyal')],
      findings,
      material,
    )
    expect(recommendations.map(({id}) => id)).toEqual(['right'])
  })

  it('both are kept when they share no customer', () => {
    const {recommendations} = applyRules(
      [contrary('left', 10, 'class:loyal'), contrary('right', 1000, 'class:inert')],
      findings,
      material,
    )
    expect(recommendations.map(({id}) => id)).toEqual(['right', 'left'])
  })
})

describe('a customer’s next action', () => {
  it('is that of the best-ranked recommendation whose group holds the customer', async () => {
    const {findings, material} = makeStudy()
    const {recommendations, nextActions} = await recommend(findings, material)
    const given = new Set(recommendations.map(({id}) => id))
    for (const action of nextActions) if (action !== null) expect(given).toContain(action)
    const habitual = material.classification.customers.findIndex(({subtype}) => subtype === 'by-habit')
    expect(nextActions[habitual]).not.toBe('act-now-nothing-holds')
  })

  it('answers what raises the risk of a customer on the watch list, before anything else, and leaves the habitual in peace', async () => {
    const {findings, material} = makeStudy()
    const {nextActions} = await recommend(findings, material)
    const answers: Readonly<Record<string, string>> = {
      'contract-ends': 'renew-before-contract-ends',
      'spending-falls': 'ask-why-spending-falls',
      event_move: 'accompany-moment-of-fragility',
    }
    for (const [index, {riskReason, watchRank}] of material.risks!.entries()) {
      const answer = answers[riskReason ?? '']
      const {class: is, subtype} = material.classification.customers[index]!
      if (watchRank !== null && answer !== undefined && is !== null && subtype !== 'by-habit')
        expect(nextActions[index]).toBe(answer)
      else expect(Object.values(answers)).not.toContain(nextActions[index])
    }
  })

  it('is to ask the inert why they return, where habit was not asked: to wake some of them would lose them', async () => {
    const {findings, material} = makeStudy({situation: 'no-habit'})
    const {nextActions, recommendations} = await recommend(findings, material)
    expect(recommendations.map(({id}) => id)).toContain('ask-why-the-inert-return')
    const inert = material.classification.customers.flatMap((customer, index) =>
      customer.class === 'inert' ? [nextActions[index]] : [],
    )
    expect(inert.length).toBeGreaterThan(20)
    expect(inert).not.toContain(null)
  })

  it('is never a matter for the firm or for prospects, and there is none for the unclassified', async () => {
    const {findings, material} = makeStudy({seed: 3})
    const customers = material.classification.customers.map((customer, index) =>
      index === 0 ? {...customer, class: null, loyal: Number.NaN, inert: Number.NaN, retained: Number.NaN} : customer,
    )
    const classification = {...material.classification, customers}
    const {nextActions} = await recommend(findings, {...material, classification})
    expect(nextActions[0]).toBeNull()
    for (const action of nextActions)
      if (action !== null) expect(ruleOf(action).actsOn ?? 'customers').toBe('customers')
  })
})

/** Customers whom two rules both concern, by the groups their findings name. */
function sharedCustomers(first: string, second: string, {seed, level}: {seed: number; level: number}): number {
  const {findings, material} = makeStudy({seed, level, n: 150})
  const alone = (id: string): readonly (string | null)[] =>
    applyRules([{...ruleOf(id), actsOn: 'customers'}], findings, material).nextActions
  const [left, right] = [alone(first), alone(second)]
  return left.filter((action, index) => action !== null && right[index] !== null).length
}
