import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom, plain} from '../../src/kernel/index.ts'
import {measure, scalesSchema} from '../../src/measure/index.ts'
import {normalQuantile} from '../../src/stats/index.ts'
import {makeSurvey, type SurveySketch} from '../survey-fixture.ts'

const missing = Number.NaN
/** Made-up customers answering questions on seven points that measure one thing at about .7 each. */
const size = 60
const random = createRandom(3)
const normal = () => normalQuantile(random.next() || 0.5)
const truth = Array.from({length: size}, normal)
const likert = (value: number) => Math.max(1, Math.min(7, Math.round(4 + 1.5 * value)))
const question = () => truth.map((t) => likert(0.7 * t + 0.7 * normal()))
const noise = () => truth.map(() => likert(normal()))
const columns = {q1: question(), q2: question(), q3: question(), q4: question()}
const base = columns.q1
const scale = (items: readonly string[], more: Partial<SurveySketch> = {}) =>
  measure(makeSurvey({constructs: [{id: 'trust', items}], columns, ...more}))['trust']!
const codes = (items: readonly string[], more: Partial<SurveySketch> = {}) =>
  scale(items, more).problems.map(({code}) => code)

describe('measuring one scale', () => {
  it('gives the α of its definition: what the variance of the sum owes to covariances', () => {
    const answers = {a: [1, 1, 4, 7, 7], b: [1, 4, 4, 4, 7], c: [1, 4, 4, 7, 4]}
    const found = scale(['a', 'b', 'c'], {columns: answers})
    // Variances 9, 4.5 and 4.5; sums 3, 9, 12, 18, 18 with variance 40.5: α = 3/2 · (1 − 18/40.5) = 5/6.
    expect(found.alpha.raw).toBeCloseTo(5 / 6, 14)
    expect(found.n).toBe(5)
  })

  it('leaves α, ω and item–rest correlations alone when every answer is stretched and shifted', () => {
    const [before, after] = [
      scale(['q1', 'q2', 'q3', 'q4']),
      scale(['q1', 'q2', 'q3', 'q4'], {
        scale: {low: 13, high: 31},
        columns: Object.fromEntries(Object.entries(columns).map(([code, v]) => [code, v.map((x) => 10 + 3 * x)])),
      }),
    ]
    expect(after.alpha.raw).toBeCloseTo(before.alpha.raw!, 10)
    expect(after.omega.total).toBeCloseTo(before.omega.total!, 7)
    expect(after.itemRest['q2']).toBeCloseTo(before.itemRest['q2']!, 10)
    expect(after.mean.estimate).toBeCloseTo(before.mean.estimate!, 10)
    expect(after.sd).toBeCloseTo(before.sd!, 10)
  })

  it('gives the same numbers whatever the order of respondents', () => {
    const turned = scale(['q1', 'q2', 'q3', 'q4'], {
      columns: Object.fromEntries(Object.entries(columns).map(([code, v]) => [code, v.toReversed()])),
    })
    expect(plain(turned)).toEqual(plain(scale(['q1', 'q2', 'q3', 'q4'])))
  })

  it('gives a reversed question, declared so, the same coefficients as the question itself', () => {
    const reversed = {...columns, q2: columns.q2.map((answer) => 8 - answer)}
    const found = scale(['q1', '-q2', 'q3', 'q4'], {columns: reversed})
    expect(found.alpha.raw).toBeCloseTo(scale(['q1', 'q2', 'q3', 'q4']).alpha.raw!, 12)
    expect(found.problems).toEqual([])
    expect(found.answers['q2']!.mean).toBeCloseTo(8 - scale(['q2']).answers['q2']!.mean!, 12)
  })

  it('counts the answers as given, category by category, then the missing ones', () => {
    const found = scale(['a'], {columns: {a: [1, 7, 7, missing, 3]}})
    expect(found.answers['a']).toMatchObject({counts: [1, 0, 1, 0, 0, 0, 2], missing: 1, mean: 4.5})
  })

  it('leaves excluded respondents out of everything', () => {
    const found = scale(['a'], {columns: {a: [1, 7, 7]}, excluded: [0]})
    expect(found.n).toBe(2)
    expect(found.mean.estimate).toBe(100)
    expect(found.ceiling).toBe(1)
    expect(found.answers['a']!.counts[0]).toBe(0)
  })

  it('weighs respondents where the survey has weights', () => {
    const weights = {type: 'number' as const, values: Float64Array.of(3, 1)}
    expect(scale(['a'], {columns: {a: [1, 7]}, known: {weight: weights}}).mean.estimate).toBe(25)
  })

  it('gives a mean its t interval', () => {
    // Four scores 0, 0, 100, 100: SD 57.735, t(3) = 3.182446, reach 91.87.
    const {mean, sd, floor, ceiling} = scale(['a'], {columns: {a: [1, 1, 7, 7]}})
    expect(sd).toBeCloseTo(57.735026919, 8)
    expect(mean).toEqual({estimate: 50, ci: [0, 100]})
    expect([floor, ceiling]).toEqual([0.5, 0.5])
    const tight = scale(['a'], {columns: {a: [4, 4, 4, 5]}}).mean
    expect(tight.ci[1]! - tight.estimate!).toBeCloseTo((3.182446305 * (100 / 12)) / 2, 5)
  })

  it('does not let a missing hard question raise a score', () => {
    const hard = {easy: [7, 6, 7, 6, 7], hard: [2, 1, 2, 1, missing]}
    const complete = scale(['easy', 'hard'], {columns: {easy: hard.easy.slice(0, 4), hard: hard.hard.slice(0, 4)}})
    const withMissing = scale(['easy', 'hard'], {columns: hard})
    expect(withMissing.mean.estimate! - complete.mean.estimate!).toBeLessThan(3)
  })
})

describe('what goes wrong with a scale is named', () => {
  it('one question: reliability is assumed', () => {
    const found = scale(['q1'])
    expect(found.problems).toEqual([{code: 'single-item', items: ['q1']}])
    expect(found.reliability).toEqual({value: 0.7, coefficient: 'assumed'})
    expect(found.verdict).toBe('assumed')
  })

  it('two questions: Spearman–Brown, no ω', () => {
    const found = scale(['q1', 'q2'])
    const r = found.itemRest['q1']!
    expect(found.reliability.coefficient).toBe('spearman-brown')
    expect(found.reliability.value).toBeCloseTo((2 * r) / (1 + r), 12)
    expect(found.compositeReliability).toBeCloseTo((2 * r) / (1 + r), 12)
    expect(found.omega.total).toBeNaN()
    expect(found.problems.map(({code}) => code)).toEqual(['two-items'])
  })

  it('a question that everybody answered alike is left out, and a question nobody answered too', () => {
    const constant = {...columns, q5: base.map(() => 4), q6: base.map(() => missing)}
    const found = scale(['q1', 'q2', 'q3', 'q4', 'q5', 'q6'], {columns: constant})
    expect(found.problems).toEqual([
      {code: 'unanswered-item', items: ['q6']},
      {code: 'zero-variance-item', items: ['q5']},
    ])
    expect(found.alpha.raw).toBeCloseTo(scale(['q1', 'q2', 'q3', 'q4']).alpha.raw!, 12)
    expect(found.itemRest['q5']).toBeNaN()
  })

  it('a reversed question that was not declared, and it alone', () => {
    const found = scale(['q1', 'q2', 'q3', 'q4'], {columns: {...columns, q3: columns.q3.map((x) => 8 - x)}})
    expect(found.problems).toContainEqual({code: 'unreversed-item', items: ['q3']})
    expect(found.itemRest['q3']).toBeLessThan(0)
    expect(['weak', 'unusable']).toContain(found.verdict)
  })

  it('two questions that contradict one another', () => {
    expect(codes(['q1', 'q2'], {columns: {q1: base, q2: base.map((x) => 8 - x)}})).toContain('unreversed-item')
  })

  it('a question copied twice', () => {
    const found = scale(['q1', 'q2', 'q3', 'q5'], {columns: {...columns, q5: columns.q2}})
    expect(found.problems).toContainEqual({code: 'perfect-collinearity', items: ['q2', 'q5']})
    expect(found.verdict).toBe('weak')
  })

  it('too few respondents, down to none at all', () => {
    const few = Object.fromEntries(Object.entries(columns).map(([code, v]) => [code, v.slice(0, 6)]))
    expect(codes(['q1', 'q2', 'q3'], {columns: few})).toContain('too-few-respondents')
    const none = scale(['q1', 'q2', 'q3'], {columns: {q1: [], q2: [], q3: []}})
    expect(none.problems.map(({code}) => code)).toContain('too-few-respondents')
    expect(none.verdict).toBe('unusable')
    expect(none.n).toBe(0)
  })

  it('questions with nothing in common are not called reversed', () => {
    const found = scale(['a', 'b', 'c', 'd'], {columns: {a: noise(), b: noise(), c: noise(), d: noise()}})
    expect(found.problems.map(({code}) => code)).not.toContain('unreversed-item')
    expect(found.verdict).toBe('unusable')
  })

  it('an improper factor model: α stands for ω', () => {
    // Correlations .8, .8 and .3 need a loading above 1.
    const leader = Array.from({length: 60}, (_, i) => (i % 6) + 1)
    const first = leader.map((x, i) => x + (i % 4 < 2 ? 1 : -1) * (Math.floor(i / 6) % 2))
    const second = leader.map((x, i) => x - (i % 4 < 2 ? 1 : -1) * (Math.floor(i / 6) % 2))
    const found = scale(['a', 'b', 'c'], {scale: {low: 0, high: 8}, columns: {a: leader, b: first, c: second}})
    expect(found.problems.map(({code}) => code)).toContain('perfect-collinearity')
    const loose = second.map((x, i) => x + (i % 5 === 0 ? 1 : 0))
    const improper = scale(['a', 'b', 'c'], {scale: {low: 0, high: 8}, columns: {a: leader, b: first, c: loose}})
    expect(improper.problems).toEqual([{code: 'heywood', items: ['a']}])
    expect(improper.reliability).toEqual({value: improper.alpha.raw, coefficient: 'alpha'})
    // With answers missing, the α told and the α used are one.
    const gaps = {a: leader, b: first.map((x, i) => (i % 9 === 4 ? missing : x)), c: loose}
    const incomplete = scale(['a', 'b', 'c'], {scale: {low: 0, high: 8}, columns: gaps})
    expect(incomplete.problems.map(({code}) => code)).toContain('heywood')
    expect(incomplete.reliability).toEqual({value: incomplete.alpha.raw, coefficient: 'alpha'})
  })
})

describe('a construct made of dimensions', () => {
  const survey = makeSurvey({
    constructs: [
      {id: 'trust', dimensions: ['credibility', 'benevolence']},
      {id: 'credibility', items: ['q1', 'q2', 'q3']},
      {id: 'benevolence', items: ['q4', 'b1', 'b2']},
    ],
    columns: {...columns, b1: question(), b2: question()},
  })
  const found = measure(survey)

  it('has the stratified reliability of the mean of its dimensions', () => {
    const [trust, first, second] = [found['trust']!, found['credibility']!, found['benevolence']!]
    const error = [first, second].reduce((sum, d) => sum + 0.25 * d.sd! * d.sd! * (1 - d.reliability.value!), 0)
    expect(trust.reliability.coefficient).toBe('stratified')
    expect(trust.reliability.value).toBeCloseTo(1 - error / (trust.sd! * trust.sd!), 12)
    expect(trust.mean.estimate).toBeCloseTo((first.mean.estimate! + second.mean.estimate!) / 2, 10)
  })

  it('is measured over all the items of its dimensions, and comes in the questionnaire’s order', () => {
    expect(found['trust']!.items).toEqual(['q1', 'q2', 'q3', 'q4', 'b1', 'b2'])
    expect(Object.keys(found)).toEqual(['trust', 'credibility', 'benevolence'])
  })
})

describe('measure, on any survey', () => {
  it('never throws and gives what its schema says, whatever the answers', () => {
    const answer = fc.oneof(fc.integer({min: 1, max: 7}), fc.constant(missing), fc.constant(4))
    const table = fc
      .tuple(fc.integer({min: 0, max: 12}), fc.integer({min: 1, max: 5}))
      .chain(([rows, items]) =>
        fc.array(fc.array(answer, {minLength: rows, maxLength: rows}), {minLength: items, maxLength: items}),
      )
    fc.assert(
      fc.property(table, (answers) => {
        const named = Object.fromEntries(answers.map((column, i) => [`q${i}`, column]))
        const items = Object.keys(named)
        const survey = makeSurvey({
          constructs: [
            {id: 'a', items},
            {id: 'b', dimensions: ['a']},
          ],
          columns: named,
        })
        const result = measure(survey)
        expect(scalesSchema.safeParse(plain(result)).success).toBe(true)
        expect(result['a']!.problems.length).toBeGreaterThan(0)
      }),
      {numRuns: 200},
    )
  })

  it('measures a construct whose columns the file does not have', () => {
    expect(codes(['absent1', 'absent2', 'absent3'])).toContain('unanswered-item')
  })
})
