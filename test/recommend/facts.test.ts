import {describe, expect, it} from 'vitest'
import {createDisclosure} from '../../src/disclosure/index.ts'
import {factsOf} from '../../src/recommend/index.ts'
import {makeStudy} from '../fixtures/study.ts'

const {findings, material} = makeStudy({n: 300})
const buildFacts = (given: typeof findings, from: typeof material) => factsOf(given, from)(from.disclosure.branch())
const facts = buildFacts(findings, material)

describe('facts', () => {
  it('count a group and its contrary as everyone', () => {
    const [loyal, others] = [facts.cell('class:loyal')!, facts.cell('not:class:loyal')!]
    expect(loyal.count + others.count).toBe(300)
    expect(loyal.shareOfValue! + others.shareOfValue!).toBeCloseTo(1, 10)
  })

  it('know no group of a column or a construct that was not asked', () => {
    expect(facts.cell('column:region:north')).toBeNull()
    expect(facts.cell('low:brand_love')).toBeNull()
    expect(facts.score('brand_love')).toBeNull()
    expect(facts.whatIf('brand_love', 10)).toBeNull()
  })

  it('leave a customer without an answer out of both sides of a cut-off', () => {
    const scores = Float64Array.from(material.scores['satisfaction']!.scores)
    scores[0] = Number.NaN
    const missing = {
      ...material,
      scores: {...material.scores, satisfaction: {...material.scores['satisfaction']!, scores}},
    }
    const {cell} = buildFacts(findings, missing)
    expect(cell('low:satisfaction')!.count + cell('not:low:satisfaction')!.count).toBe(299)
  })

  it('read a label that holds a colon', () => {
    const values = Array.from({length: 300}, (_, index) => (index < 20 ? 'shop: Lyon' : 'web'))
    const survey = {...material.survey, columns: {channel: {type: 'text' as const, values}}}
    expect(buildFacts(findings, {...material, survey}).cell('column:channel:shop: Lyon')?.count).toBe(20)
  })

  it('find the contracts that end within 180 days of the reference date', () => {
    const values = new Float64Array(300).fill(Number.NaN)
    values.set([19723, 19723 + 180, 19723 + 181, 19722])
    const survey = {...material.survey, columns: {contract_end: {type: 'date' as const, values}}}
    expect(buildFacts(findings, {...material, survey}).cell('due:contract_end')?.count).toBe(2)
  })

  it('tell no mean of fewer customers than the smallest cell', () => {
    const few = buildFacts(findings, {...material, disclosure: createDisclosure(301)})
    expect(few.score('satisfaction')).toBeNull()
    expect(few.share('loyal')).toBeNull()
  })

  it('tell no money of a group of which one customer makes nearly all', () => {
    const values = new Float64Array(300).fill(1)
    values[0] = 1e6
    const dominated = buildFacts(findings, {...material, portfolio: {...material.portfolio, values}})
    expect(dominated.cell()).toMatchObject({value: null, shareOfValue: null, count: 300})
  })

  it('raise trust by a third when one of its three dimensions is raised', () => {
    const [dimension, whole] = [facts.whatIf('integrity', 30)!, facts.whatIf('trust', 10)!]
    expect(dimension.loyal.estimate).toBeCloseTo(whole.loyal.estimate!, 12)
    expect(dimension).toMatchObject({lever: 'integrity', delta: 30})
  })

  it('secure no more value than the group holds', () => {
    const answer = facts.whatIf('satisfaction', 10, 'tier:heavy')!
    expect(answer.securedValue!).toBeGreaterThan(0)
    expect(answer.securedValue!).toBeLessThan(facts.cell('tier:heavy')!.value!)
  })
})
