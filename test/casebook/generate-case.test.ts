import {describe, expect, it} from 'vitest'
import {battery, constructs} from '../../src/casebook/battery.ts'
import {type CaseDefinition, cases, type GeneratedCase, generateCase} from '../../src/casebook/index.ts'
import {column, correlation, cronbach, mean, numbers} from './survey-numbers.ts'

const seed = 2026
/** `npm run verify` asks for many more. */
const seeds = Number(process.env['RELMARK_SEEDS'] ?? 6)
const generated = new Map<CaseDefinition, GeneratedCase>(cases.map((each) => [each, generateCase(each, seed)]))

/** Shares a course would believe of such a company, with room for the sample. */
const believable: Readonly<
  Record<string, Readonly<Record<'loyal' | 'inert' | 'retained', readonly [number, number]>>>
> = {
  bank: {loyal: [0.2, 0.36], inert: [0.4, 0.56], retained: [0.17, 0.32]},
  telecom: {loyal: [0.12, 0.24], inert: [0.36, 0.5], retained: [0.33, 0.47]},
  'ski-lift': {loyal: [0.34, 0.52], inert: [0.28, 0.48], retained: [0.1, 0.26]},
}

describe.each(cases.map((each) => [each.id, each] as const))('the %s case', (id, definition) => {
  const {survey, truth, shares} = generated.get(definition)!

  it('has one row and one truth for each respondent, under the same id', () => {
    expect(survey.rows).toHaveLength(definition.respondents)
    expect(survey.rows.map((row) => row[0])).toEqual(truth.map((customer) => customer.id))
    expect(new Set(truth.map((customer) => customer.id)).size).toBe(definition.respondents)
  })

  it('never tells the truth in the survey', () => {
    const told = new Set(survey.rows.flat().map(String))
    for (const {profile} of definition.profiles.map((each) => ({profile: each.id}))) expect(told).not.toContain(profile)
    expect(survey.header).not.toContain('class')
  })

  it('has true shares that sum to one and are believable, whatever the seed', () => {
    expect(shares.loyal + shares.inert + shares.retained).toBeCloseTo(1, 12)
    const means = averageShares(definition)
    for (const name of ['loyal', 'inert', 'retained'] as const) {
      expect(means[name]).toBeGreaterThan(believable[id]![name][0])
      expect(means[name]).toBeLessThan(believable[id]![name][1])
    }
  })

  it('measures every construct with a reliability seen in real studies', () => {
    for (const construct of constructs) {
      const alpha = cronbach(survey, battery[construct])
      expect(alpha, construct).toBeGreaterThan(0.72)
      expect(alpha, construct).toBeLessThan(0.93)
    }
  })

  it('has reverse-keyed items that run against their scale as answered', () => {
    for (const item of constructs.flatMap((construct) => battery[construct].filter((each) => each.reversed))) {
      const first = battery[constructs.find((construct) => battery[construct].includes(item))!][0]!
      expect(correlation(column(survey, item.code), column(survey, first.code)), item.code).toBeLessThan(-0.2)
    }
  })

  it('gives answers whose mean is the mean true score', () => {
    for (const construct of constructs) {
      const items = battery[construct].map(({code, reversed}) => {
        const answered = mean(numbers(column(survey, code)))
        return ((reversed ? 8 - answered : answered) - 1) / 6
      })
      expect(Math.abs(100 * mean(items) - mean(truth.map((customer) => customer.scores[construct])))).toBeLessThan(2.5)
    }
  })

  it('leaves two to four cells in a hundred empty and holds a few careless respondents, faster than the others', () => {
    const answers = constructs.flatMap((construct) => battery[construct].flatMap(({code}) => column(survey, code)))
    const empty = answers.filter((cell) => cell === null).length / answers.length
    expect(empty).toBeGreaterThan(0.02)
    expect(empty).toBeLessThan(0.04)
    const careless = truth.filter((customer) => customer.careless).length / truth.length
    expect(careless).toBeGreaterThan(0.005)
    expect(careless).toBeLessThan(0.06)
    const seconds = (wanted: boolean) =>
      mean(
        numbers(
          column(survey, definition.headers['duration_seconds'] ?? 'duration_seconds').filter(
            (_, row) => truth[row]!.careless === wanted,
          ),
        ),
      )
    expect(seconds(true)).toBeLessThan(seconds(false) / 2)
  })

  it('classifies repeat customers only', () => {
    for (const customer of truth) expect(customer.class === null).toBe(customer.outside !== null)
    expect(shares.classified + shares.outside).toBe(definition.respondents)
  })
})

describe('generateCase', () => {
  it('gives the same case for the same seed and another for another', () => {
    const [first] = cases
    expect(generateCase(first, 7)).toEqual(generateCase(first, 7))
    expect(generateCase(first, 7).survey.rows).not.toEqual(generateCase(first, 8).survey.rows)
  })

  it('keeps a customer as they were when respondents are added', () => {
    const [first] = cases
    const more = generateCase({...first, respondents: first.respondents + 10}, 7)
    expect(more.survey.rows.slice(0, first.respondents)).toEqual(generateCase(first, 7).survey.rows)
  })

  it('makes first-time visitors of the ski lift those with one stay', () => {
    const {survey, truth} = byId('ski-lift')
    column(survey, 'nombre d’achats').forEach((orders, row) => {
      expect(orders === 1).toBe(truth[row]!.outside === 'first-time')
    })
  })

  it('holds by fact those whose telecom contract has three months or more to run when they answer', () => {
    const {survey, truth} = byId('telecom')
    const ends = column(survey, 'contract_end') as readonly {day: number}[]
    const answered = column(survey, 'response_date') as readonly {day: number}[]
    for (const [row, customer] of truth.entries()) {
      if (customer.subtype === 'real' || customer.subtype === 'perceived-and-real')
        expect(ends[row]!.day - answered[row]!.day).toBeGreaterThanOrEqual(90)
      if (customer.class === 'inert' || customer.subtype === 'perceived')
        expect(ends[row]!.day - answered[row]!.day).toBeLessThan(90)
    }
  })

  it('makes the wealthy the dearest and least satisfied customers of the bank', () => {
    const {survey, truth} = byId('bank')
    const segment = column(survey, 'segment')
    const spend = column(survey, 'dépenses')
    const rows = (name: string) => truth.map((_, row) => row).filter((row) => segment[row] === name)
    const spending = (name: string) => mean(numbers(rows(name).map((row) => spend[row]!)))
    const satisfaction = (name: string) => mean(rows(name).map((row) => truth[row]!.scores.satisfaction))
    expect(spending('Patrimoniaux')).toBeGreaterThan(3 * spending('Particuliers'))
    expect(satisfaction('Patrimoniaux')).toBeLessThan(satisfaction('Particuliers') - 6)
  })
})

function byId(id: string): GeneratedCase {
  return [...generated].find(([definition]) => definition.id === id)![1]
}

function averageShares(definition: CaseDefinition): Readonly<Record<'loyal' | 'inert' | 'retained', number>> {
  const draws = Array.from({length: seeds}, (_, each) => generateCase(definition, each + 1).shares)
  const average = (name: 'loyal' | 'inert' | 'retained') => mean(draws.map((draw) => draw[name]))
  return {loyal: average('loyal'), inert: average('inert'), retained: average('retained')}
}
