import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import IntlMessageFormat from 'intl-messageformat'
import {describe, expect, it} from 'vitest'
import {explain} from '../../src/glossary/index.ts'
import {createRandom, languages, plain} from '../../src/kernel/index.ts'
import {
  exploratoryProblems,
  exploratoryProblemTexts,
  measure,
  measurementSchema,
  measureSurvey,
  unmeasuredReasons,
  unmeasuredTexts,
} from '../../src/measure/index.ts'
import {surveyDiagnostics} from '../../src/measure/survey-diagnostics.gen.ts'
import {normalQuantile} from '../../src/stats/index.ts'
import {makeSurvey, type SurveySketch} from '../survey-fixture.ts'

const random = createRandom(4)
const normal = () => normalQuantile(random.next() || 0.5)
const likert = (value: number) => Math.max(1, Math.min(7, Math.round(4 + 1.4 * value)))
const size = 240
const notion = () => Array.from({length: size}, normal)
const [trust, habit] = [notion(), notion()]
const question = (of: readonly number[]) => of.map((t) => likert(0.8 * t + 0.6 * normal()))
const columns = {
  t1: question(trust),
  t2: question(trust),
  t3: question(trust),
  t4: question(trust),
  h1: question(habit),
  h2: question(habit),
  h3: question(habit),
}
const constructs: SurveySketch['constructs'] = [
  {id: 'trust', items: ['t1', 't2', 't3', 't4']},
  {id: 'habit', items: ['h1', 'h2', 'h3']},
]
const measured = (sketch: Partial<SurveySketch> = {}) => {
  const survey = makeSurvey({constructs, columns, ...sketch})
  return measureSurvey(survey, measure(survey), {seed: 1}).measurement
}
/** The result of a diagnostic that gave one. */
function given<T extends {readonly status: string}>(outcome: T | undefined): Extract<T, {readonly status: 'ok'}> {
  expect(outcome?.status).toBe('ok')
  return outcome as Extract<T, {readonly status: 'ok'}>
}

describe('the whole survey, explored', () => {
  const found = given(measured().exploratory)

  it('shows two notions where two were asked', () => {
    expect(found.suggested).toEqual({kaiser: 2, parallelComponents: 2, parallelFactors: 2, map: 2})
    const axis = (code: string) => found.factors.loadings[code]!.map((x) => Math.abs(x!) > 0.5)
    for (const code of ['t1', 't2', 't3', 't4']) expect(axis(code)).toEqual([true, false])
    for (const code of ['h1', 'h2', 'h3']) expect(axis(code)).toEqual([false, true])
    expect(found.kmo).toBeGreaterThan(0.6)
    expect(found.bartlett.p).toBeLessThan(1e-10)
    expect(found.problems).toEqual([])
    expect([found.n, found.pairwise]).toEqual([size, false])
  })

  it('explains with components at least what factors explain', () => {
    const sum = (shares: readonly (number | null)[]) => shares.reduce<number>((total, share) => total + share!, 0)
    expect(sum(found.components.explained)).toBeGreaterThan(sum(found.factors.explained))
  })

  it('turns reversed questions first, so that turning one changes no coefficient', () => {
    const turned = {...columns, t2: columns.t2.map((answer) => 8 - answer)}
    const reversed = [{id: 'trust', items: ['t1', '-t2', 't3', 't4']}, constructs[1]!]
    expect(given(measured({columns: turned, constructs: reversed}).exploratory).kmo).toBeCloseTo(found.kmo!, 12)
  })

  it('leaves out a question copied from another, and says so', () => {
    const copied = [{id: 'trust', items: ['t1', 't2', 't3', 't4', 't5']}, constructs[1]!]
    const {problems, items} = given(measured({columns: {...columns, t5: columns.t2}, constructs: copied}).exploratory)
    expect(problems).toContainEqual({code: 'repeated-items', items: ['t5']})
    expect(items).not.toContain('t5')
  })

  it('says when half of the answers lie on one axis', () => {
    const one = Object.fromEntries(Object.keys(columns).map((code) => [code, question(trust)]))
    const {firstComponent, firstFactor, problems} = given(measured({columns: one}).commonMethod)
    expect(firstComponent).toBeGreaterThan(0.5)
    expect(firstFactor).toBeLessThan(firstComponent!)
    expect(problems).toEqual([{code: 'common-method', items: []}])
    expect(given(measured().commonMethod).problems).toEqual([])
  })

  it('purifies every scale of three questions and more, and a construct over its dimensions', () => {
    const dims = [...constructs, {id: 'relation', dimensions: ['trust', 'habit']}]
    const {scales} = given(measured({constructs: dims}).purification)
    expect(Object.keys(scales)).toEqual(['trust', 'habit', 'relation'])
    expect(scales['relation']!.components).toBe(2)
    expect(scales['relation']!.start.items).toHaveLength(7)
  })

  it('gives a reason where there is nothing to explore', () => {
    const two = {constructs: [{id: 'trust', items: ['t1', 't2']}]}
    expect(measured(two).exploratory).toEqual({status: 'not-applicable', reason: 'too-few-items', items: ['t1', 't2']})
    expect(measured(two).purification).toMatchObject({reason: 'too-few-items'})
    const few = Object.fromEntries(Object.entries(columns).map(([code, answers]) => [code, answers.slice(0, 6)]))
    expect(measured({columns: few}).exploratory).toMatchObject({reason: 'too-few-respondents'})
  })

  it('depends on the seed only through parallel analysis, and on the order of respondents not at all', () => {
    expect(plain(measured())).toEqual(plain(measured()))
    const turned = Object.fromEntries(Object.entries(columns).map(([code, answers]) => [code, answers.toReversed()]))
    expect(given(measured({columns: turned}).exploratory).kmo).toBeCloseTo(found.kmo!, 12)
  })
})

describe('measuring any survey', () => {
  it('never fails and gives what its schema says, whatever the answers', () => {
    const answer = fc.oneof(fc.integer({min: 1, max: 7}), fc.constant(Number.NaN), fc.constant(4))
    const table = fc
      .tuple(fc.integer({min: 0, max: 40}), fc.integer({min: 1, max: 6}))
      .chain(([rows, items]) =>
        fc.array(fc.array(answer, {minLength: rows, maxLength: rows}), {minLength: items, maxLength: items}),
      )
    fc.assert(
      fc.property(table, (answers) => {
        const named = Object.fromEntries(answers.map((column, i) => [`q${i}`, column]))
        const survey = makeSurvey({constructs: [{id: 'a', items: Object.keys(named)}], columns: named})
        const {measurement: result} = measureSurvey(survey, measure(survey), {seed: 1})
        expect(measurementSchema.safeParse(plain(result)).success).toBe(true)
        for (const outcome of Object.values(result)) expect(outcome?.status).not.toBe('failed')
      }),
      {numRuns: 20},
    )
  })
})

describe('a diagnostic of the whole survey', () => {
  const files = readdirSync('src/measure/survey-diagnostics').map((file) => file.replace('.ts', ''))
  const diagnostics = Object.values(surveyDiagnostics)

  it('has the id of its file', () => {
    expect(diagnostics.map(({id}) => id).sort()).toEqual(files.sort())
  })

  it.each(diagnostics)('$id: its terms are explained', ({terms}) => {
    for (const term of terms) expect(explain(term).found?.id).toBe(term)
  })

  it.each(unmeasuredReasons)('the reason "%s" is said with what to do, in both languages', (reason) => {
    for (const language of languages) saidWhole(unmeasuredTexts[language][reason], language)
  })

  it.each(exploratoryProblems)('the problem "%s" is said with what to do, in both languages', (problem) => {
    for (const language of languages) saidWhole(exploratoryProblemTexts[language][problem], language)
  })
})

function saidWhole({what, next}: {what: string; next: string}, language: string): void {
  expect(String(new IntlMessageFormat(what, language).format({items: 'q1', count: 1}))).not.toMatch(/[{}]/)
  expect(next.length).toBeGreaterThan(10)
}
