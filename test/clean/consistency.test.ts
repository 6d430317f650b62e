import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Items} from '../../src/clean/careless/careless-index.ts'
import {consistencyJudge} from '../../src/clean/careless/consistency.ts'
import {evenOddConsistency} from '../../src/clean/careless/even-odd.ts'
import {pairedConsistency, psychometricPairs} from '../../src/clean/careless/psychometric-pairs.ts'
import {createRandom, type Random} from '../../src/kernel/index.ts'
import {adHocQuestionnaire} from '../../src/questionnaire/index.ts'
import {normalQuantile} from '../../src/stats/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'
import {csv, surveyOf} from './survey-of.ts'

type Found = readonly (number | null)[]

/** Relative 1e-10, and undefined where R says so. */
function expectSame(found: readonly number[], answers: Found): void {
  expect(found).toHaveLength(answers.length)
  for (const [row, answer] of answers.entries()) {
    if (answer === null) expect(found[row]).toBeNaN()
    else expect(Math.abs(found[row]! - answer)).toBeLessThan(1e-10)
  }
}

describe('consistency within a person, as R reckons it', () => {
  const r = JSON.parse(readFileSync('test/fixtures/r/careless.json', 'utf8')) as {
    readonly data: readonly Found[]
    readonly reversed: readonly number[]
    readonly evenOdd: Found
    readonly synonyms: {readonly pairs: readonly (readonly number[])[]; readonly consistency: Found}
    readonly antonyms: {readonly pairs: readonly (readonly number[])[]; readonly consistency: Found}
  }
  const items: Items = r.data[0]!.map((_, item) => ({
    answers: Float64Array.from(r.data, (person) => person[item] ?? Number.NaN),
    low: 1,
    high: 7,
  }))
  const keyed: Items = items.map((item, place) =>
    r.reversed.includes(place) ? {...item, answers: item.answers.map((answer) => 8 - answer)} : item,
  )

  it('has the same even–odd consistency', () => {
    const scales = Array.from({length: 5}, (_, scale) => keyed.slice(4 * scale, 4 * scale + 4))
    expectSame(
      r.data.map((_, row) => evenOddConsistency(scales, row)),
      r.evenOdd,
    )
  })

  it.each([
    ['synonyms', 1],
    ['antonyms', -1],
  ] as const)('has the same psychometric %s', (kind, sign) => {
    const pairs = psychometricPairs(
      items.map(({answers}) => answers),
      sign,
    )
    expect(pairs).toEqual(r[kind].pairs)
    expectSame(
      r.data.map((_, row) => pairedConsistency(items, pairs, row)),
      r[kind].consistency,
    )
  })
})

describe('who is inconsistent', () => {
  const everybody = Array<boolean>(200).fill(true)
  const around = (middle: number) => (row: number) => Math.tanh(middle + (((row * 37) % 200) - 99.5) / 250)

  it('is nobody where the survey is too short to catch half of those who answer at random', () => {
    expect(consistencyJudge({included: everybody}, {of: around(0.4), pairs: 6, ceiling: 0.3})).toBeNull()
    expect(consistencyJudge({included: everybody}, {of: around(2), pairs: 3, ceiling: 0.3})).toBeNull()
    expect(consistencyJudge({included: everybody.slice(0, 20)}, {of: around(2), pairs: 20, ceiling: 0.3})).toBeNull()
  })

  it('is never somebody above the ceiling, nor somebody without a correlation', () => {
    const of = (row: number): number => (row === 0 ? 0.31 : row === 1 ? 0.29 : row === 2 ? Number.NaN : around(3)(row))
    const judge = consistencyJudge({included: everybody}, {of, pairs: 30, ceiling: 0.3})!
    expect([0, 1, 2].map(judge)).toEqual([false, true, false])
  })
})

interface People {
  readonly scales: number
  readonly items: number
  readonly loading: number
  readonly correlation: number
}

/** Answers on seven points of people who read, the last item of each second scale worded the other way. */
function careful({scales, items, loading, correlation}: People, random: Random): string[] {
  const normal = (): number => normalQuantile(random.next() || 0.5)
  const general = normal()
  return Array.from({length: scales}, (_, scale) => {
    const factor = Math.sqrt(correlation) * general + Math.sqrt(1 - correlation) * normal()
    return Array.from({length: items}, (_, item) => {
      const value = loading * factor + Math.sqrt(1 - loading * loading) * normal()
      const answer = Math.max(1, Math.min(7, Math.round(4.6 + 1.3 * value)))
      return String(turned(scale, item, items) ? 8 - answer : answer)
    })
  }).flat()
}

const turned = (scale: number, item: number, items: number): boolean => scale % 2 === 0 && item === items - 1

function surveyed(people: People, random: Random, {honest, guessing}: {honest: number; guessing: number}) {
  const names = Array.from({length: people.scales}, (_, scale) =>
    Array.from({length: people.items}, (_, item) => `s${scale}i${item}`),
  )
  const scales = names.map(
    (own, scale) =>
      `s${scale}=${own.map((name, item) => (turned(scale, item, people.items) ? `-${name}` : name)).join(',')}:1-7`,
  )
  const rows = [
    ...Array.from({length: honest}, () => careful(people, random)),
    ...Array.from({length: guessing}, () => names.flat().map(() => String(1 + random.below(7)))),
  ]
  return surveyOf(csv(names.flat(), rows), {questionnaire: adHocQuestionnaire(scales)})
}

describe('a questionnaire of careful people', () => {
  const consistency = ['even-odd', 'psychometric-synonyms', 'psychometric-antonyms']

  it.each<People>([
    {scales: 14, items: 4, loading: 0.75, correlation: 0.5},
    {scales: 14, items: 3, loading: 0.85, correlation: 0.3},
    {scales: 12, items: 4, loading: 0.9, correlation: 0.6},
    {scales: 8, items: 6, loading: 0.85, correlation: 0.5},
    {scales: 5, items: 4, loading: 0.8, correlation: 0.6},
  ])('has one in fifty inconsistent at most by each sign, one in a hundred by two: %o', (people) => {
    const {respondents, quality} = surveyed(people, createRandom(5), {honest: 1500, guessing: 0})
    for (const id of consistency)
      expect(quality.flags.find((flag) => flag.id === id)?.share ?? 0, id).toBeLessThanOrEqual(0.02)
    const twice = respondents.filter(({flags}) => flags.filter((flag) => consistency.includes(flag)).length > 1)
    expect(twice.length / respondents.length).toBeLessThanOrEqual(0.01)
    expect(quality.careless.share).toBeLessThanOrEqual(0.015)
  })

  it('shows over half of those who answer at random by two signs, and hardly anybody else', () => {
    const {respondents} = surveyed({scales: 14, items: 4, loading: 0.85, correlation: 0.5}, createRandom(8), {
      honest: 300,
      guessing: 30,
    })
    const caught = (rows: typeof respondents): number => rows.filter(({flags}) => flags.length > 1).length
    expect(caught(respondents.slice(300))).toBeGreaterThan(15)
    expect(caught(respondents.slice(0, 300))).toBeLessThan(5)
  })
})

const shared = resolve(process.cwd(), '../shared')
const present = existsSync(`${shared}/reference/careless_careless_dataset.json`)

describe.skipIf(!present)('the example of R’s careless', () => {
  const read = () =>
    (
      JSON.parse(readFileSync(`${shared}/reference/careless_careless_dataset.json`, 'utf8')) as {
        readonly res: {
          readonly evenodd: Found
          readonly psychsyn: Found
          readonly psychsyn_critval: readonly {readonly var1: string; readonly var2: string}[]
        }
      }
    ).res
  const {
    evenodd,
    psychsyn,
    psychsyn_critval: strongest,
  } = present ? read() : {evenodd: [], psychsyn: [], psychsyn_critval: []}
  const columns = present ? csvColumns(resolve(shared, 'data/survey/careless.csv')) : {}
  const names = Object.keys(columns)
  const items: Items = names.map((name) => ({answers: Float64Array.from(columns[name]!), low: 1, high: 5}))

  it('has the same even–odd consistency, with the sign turned', () => {
    const scales = Array.from({length: 10}, (_, scale) => items.slice(5 * scale, 5 * scale + 5))
    expectSame(
      evenodd.map((_, row) => -evenOddConsistency(scales, row)),
      evenodd,
    )
  })

  it('has the same psychometric synonyms, and the same consistency over them', () => {
    const pairs = psychometricPairs(
      items.map(({answers}) => answers),
      1,
    )
    const told = new Set(strongest.map(({var1, var2}) => [var1, var2].sort().join()))
    const found = new Set(
      pairs.map((pair) =>
        pair
          .map((place) => names[place]!)
          .sort()
          .join(),
      ),
    )
    for (const pair of told) expect(found).toContain(pair)
    expectSame(
      psychsyn.map((_, row) => pairedConsistency(items, pairs, row)),
      psychsyn,
    )
  })
})
