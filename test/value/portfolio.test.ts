import {describe, expect, it} from 'vitest'
import type {KnownValues, Survey} from '../../src/clean/index.ts'
import {surveyWeights} from '../../src/clean/index.ts'
import {createDisclosure} from '../../src/disclosure/index.ts'
import {breakdowns, netPromoterScore, valuePortfolio} from '../../src/value/index.ts'
import {classificationOf, customer, makeStudy, makeSurvey} from '../fixtures/study.ts'

const options = {
  currency: 'EUR',
  get disclosure() {
    return createDisclosure(5)
  },
}
const money = (values: readonly number[]): KnownValues => ({type: 'money', values: Float64Array.from(values)})
const text = (values: readonly string[]): KnownValues => ({type: 'text', values})
const range = (n: number): number[] => Array.from({length: n}, (_, index) => index + 1)

describe('the portfolio', () => {
  const half = classificationOf(range(100).map((i) => (i > 50 ? customer(1, 0, 0) : customer(0, 1, 0))))

  it('is unknown without a column of margin or spending', () => {
    const {result, customers} = valuePortfolio(makeSurvey(100, {}), half, options)
    expect(result).toBeNull()
    expect(customers.tiers).toHaveLength(100)
    expect(customers.values[0]).toBeNaN()
  })

  it('prefers margin to spending', () => {
    const columns = {spend: money(range(100)), margin: money(range(100).map((i) => i / 10))}
    expect(valuePortfolio(makeSurvey(100, columns), half, options).result).toMatchObject({
      measure: 'margin',
      total: 505,
    })
  })

  it('shares its value between classes by probability', () => {
    const {result} = valuePortfolio(makeSurvey(100, {spend: money(range(100))}), half, options)
    const loyal = result!.classes[0]!
    expect(loyal.class).toBe('loyal')
    expect(loyal.shareOfValue.estimate).toBeCloseTo(3775 / 5050, 12)
    expect(loyal.mean.estimate).toBeCloseTo(75.5, 12)
    expect(loyal.shareOfValue.ci[0]).toBeLessThan(3775 / 5050)
    expect(result!.classes.reduce((sum, row) => sum + (row.shareOfValue.estimate || 0), 0)).toBeCloseTo(1, 12)
  })

  it('has tiers that add up to everyone and to all the value', () => {
    const {findings} = makeStudy()
    const {tiers} = findings.value!
    expect(tiers.reduce((sum, tier) => sum + tier.count, 0)).toBe(400)
    expect(tiers.reduce((sum, tier) => sum + (tier.shareOfValue || 0), 0)).toBeCloseTo(1, 10)
  })

  it('says when the few without a class are left out, since their money would be the rest', () => {
    const unclassified = {...customer(1, 0, 0), class: null}
    const told = (without: number) => {
      const classes = classificationOf(range(100).map((i) => (i > without ? customer(1, 0, 0) : unclassified)))
      return valuePortfolio(makeSurvey(100, {spend: money(range(100))}), classes, options).result
    }
    expect(told(0)).toMatchObject({n: 100, leftOut: false})
    expect(told(3)).toMatchObject({n: 97, leftOut: true})
    expect(told(30)).toMatchObject({n: 100, leftOut: false})
  })

  it('draws its Lorenz curve in steps of no fewer than the smallest cell', () => {
    const steps = (n: number): number => {
      const all = classificationOf(range(n).map(() => customer(1, 0, 0)))
      return valuePortfolio(makeSurvey(n, {spend: money(range(n))}), all, options).result!.lorenz.length - 1
    }
    expect([100, 99, 40, 12].map(steps)).toEqual([20, 10, 5, 2])
  })

  it('tells nobody’s fortune: no money where one customer makes more than 85 % of it', () => {
    const values = range(100).map((i) => (i === 1 ? 1e6 : 1))
    const {result} = valuePortfolio(makeSurvey(100, {spend: money(values)}), half, options)
    expect(result!.total).toBeNaN()
    expect(result!.lorenz).toEqual([])
    const hidden = result!.tiers.filter(({count, mean}) => count > 0 && Number.isNaN(mean))
    expect(hidden.length).toBeGreaterThan(1)
  })

  it('reads a share of wallet in per cent as in shares', () => {
    const wallet = (factor: number): number => {
      const columns = {spend: money(range(100)), share_of_wallet: money(range(100).map((i) => (i / 200) * factor))}
      return valuePortfolio(makeSurvey(100, columns), half, options).result!.shareOfWallet.estimate!
    }
    expect(wallet(100)).toBeCloseTo(wallet(1), 12)
  })

  it('leaves excluded respondents out, and weights the others', () => {
    const survey = makeSurvey(4, {spend: money([1, 2, 3, 100]), weight: money([2, 4, Number.NaN, 1])})
    const excluded: Survey = {
      ...survey,
      respondents: survey.respondents.map((one, index) => (index === 3 ? {...one, excluded: 'careless'} : one)),
    }
    expect([...surveyWeights(excluded)]).toEqual([2 / 3, 4 / 3, 0, 0])
    const all = classificationOf(range(4).map(() => customer(1, 0, 0)))
    expect(valuePortfolio(excluded, all, {...options, disclosure: createDisclosure(1)}).result).toMatchObject({n: 2})
  })
})

describe('a breakdown', () => {
  const broken = (labels: readonly string[]) => {
    const all = classificationOf(
      labels.map((_, index) => (index % 2 ? customer(0.9, 0.1, 0) : customer(0.1, 0.2, 0.7))),
    )
    const survey = makeSurvey(labels.length, {channel: text(labels)})
    return breakdowns(survey, all, valuePortfolio(survey, all, options).customers, options)[0]
  }
  const repeat = (label: string, n: number): string[] => new Array<string>(n).fill(label)

  it('lists groups from the largest, with intervals', () => {
    const result = broken([...repeat('web', 10), ...repeat('shop', 20)])!
    expect(result.groups.map(({group, count}) => [group, count])).toEqual([
      ['shop', 20],
      ['web', 10],
    ])
    expect(result.groups[0]!.loyal.estimate).toBeCloseTo(0.5, 12)
    expect(result.suppressed).toEqual({groups: 0, count: 0})
  })

  it('hides a second group when one alone would be hidden', () => {
    const result = broken([...repeat('web', 10), ...repeat('shop', 20), ...repeat('fax', 3)])!
    expect(result.groups.map(({group}) => group)).toEqual(['shop'])
    expect(result.suppressed).toEqual({groups: 2, count: 13})
  })

  it('hides a group when too few without a label could be had by subtraction', () => {
    const result = broken([...repeat('web', 10), ...repeat('shop', 20), '', ''])!
    expect(result.groups.map(({group}) => group)).toEqual(['shop'])
  })

  it('keeps the 39 largest of more than 40 groups', () => {
    const result = broken(range(45).flatMap((i) => repeat(`c${i}`, 5 + i)))!
    expect(result.groups).toHaveLength(39)
    expect(result.suppressed.groups).toBe(6)
  })

  it('shows no group where every group is too small, and says how many there were', () => {
    expect(broken(range(20).map(String))).toEqual({
      column: 'channel',
      groups: [],
      suppressed: {groups: 20, count: 20},
    })
  })

  it('is none where nobody has a label', () => {
    expect(broken(new Array<string>(20).fill(''))).toBeUndefined()
  })

  it('counts every classified customer once, shown or hidden', () => {
    for (const {groups, suppressed} of makeStudy({seed: 9}).findings.breakdowns)
      expect(groups.reduce((sum, {count}) => sum + count, suppressed.count)).toBe(400)
  })
})

describe('the net promoter score', () => {
  const construct = {
    id: 'nps',
    role: 'outcome' as const,
    labels: {en: 'NPS', fr: 'NPS'},
    definition: {en: 'NPS', fr: 'NPS'},
    source: 'Reichheld 2003',
    items: [{code: 'NPS', text: {en: 'Recommend?', fr: 'Recommander ?'}, reversed: false, scale: {low: 0, high: 10}}],
    dimensions: [],
    dimension: false,
  }

  it('is promoters less detractors', () => {
    const answers = {NPS: Float64Array.from([10, 9, 9, 9, 8, 7, 6, 0, Number.NaN, 10])}
    const score = netPromoterScore(makeSurvey(10, {}, [construct], answers))!
    expect(score.estimate).toBeCloseTo((100 * (5 - 2)) / 9, 10)
    expect(score.ci[0]).toBeGreaterThanOrEqual(-100)
    expect(score.ci[1]).toBeLessThanOrEqual(100)
  })

  it('is not made of a question asked on another scale', () => {
    const agreement = {...construct, items: [{...construct.items[0]!, scale: {low: 1, high: 7}}]}
    expect(netPromoterScore(makeSurvey(2, {}, [agreement], {NPS: Float64Array.from([7, 7])}))).toBeNull()
  })

  it('is none where nobody answered', () => {
    expect(netPromoterScore(makeSurvey(1, {}, [construct], {NPS: Float64Array.from([Number.NaN])}))).toBeNull()
  })
})
