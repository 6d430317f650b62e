import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldLabel} from '../../src/clean/fold-label.ts'
import {wordsOf} from '../../src/clean/label-family.ts'
import {labels as families} from '../../src/clean/labels.gen.ts'
import {numberWithLabel} from '../../src/clean/number-with-label.ts'
import {recogniseLabels} from '../../src/clean/recognise-labels.ts'
import {adHocQuestionnaire} from '../../src/questionnaire/index.ts'
import {said, userError} from '../read/said.ts'
import {csv, plainRows, sixHeaders, surveyOf} from './survey-of.ts'

const agree7 = {
  en: [
    'Strongly disagree',
    'Disagree',
    'Somewhat disagree',
    'Neither agree nor disagree',
    'Somewhat agree',
    'Agree',
    'Strongly agree',
  ],
  fr: [
    'Pas du tout d’accord',
    'Pas d’accord',
    'Plutôt pas d’accord',
    'Ni d’accord ni pas d’accord',
    'Plutôt d’accord',
    'D’accord',
    'Tout à fait d’accord',
  ],
}
const inWords = (labels: readonly string[]) =>
  plainRows(14).map((row) => row.map((answer) => labels[Number(answer) - 1]!))
const numbers = surveyOf(csv(sixHeaders, plainRows(14))).answers

describe('answers in words', () => {
  it.each(['en', 'fr'] as const)('are the numbers they stand for (%s), and it is said', (language) => {
    const survey = surveyOf(csv(sixHeaders, inWords(agree7[language])))
    expect(survey.answers).toEqual(numbers)
    expect(survey.warnings).toContainEqual({
      code: 'LABELS_READ',
      values: {count: 6, low: 1, high: 7, first: agree7[language][0], last: agree7[language][6]},
    })
  })

  it('are the same whatever the case, the accents, the apostrophe and the spaces', () => {
    const changes = [
      (s: string) => s.toUpperCase(),
      (s: string) => s.normalize('NFD').replace(/\p{M}/gu, ''),
      (s: string) => s.replaceAll('’', "'"),
      (s: string) => ` ${s.replaceAll(' ', '\u00a0')} `,
    ]
    for (const change of changes)
      expect(surveyOf(csv(sixHeaders, inWords(agree7.fr.map(change)))).answers).toEqual(numbers)
  })

  it('are read with their number beside them', () => {
    for (const write of [
      (n: number, s: string) => `${n} - ${s}`,
      (n: number, s: string) => `${s} (${n})`,
      (n: number, s: string) => `${n}. ${s}`,
    ])
      expect(
        surveyOf(csv(sixHeaders, inWords(agree7.en.map((label, index) => write(index + 1, label))))).answers,
      ).toEqual(numbers)
  })

  it('may stand for the ends of a scale of numbers only', () => {
    const mixed = plainRows(14).map((row) =>
      row.map((n) => (n === '1' ? 'Pas du tout d’accord' : n === '7' ? 'Tout à fait d’accord' : n)),
    )
    expect(surveyOf(csv(sixHeaders, mixed)).answers).toEqual(numbers)
    const stray = plainRows(14).map((row, index) => (index === 3 ? ['Agree', ...row.slice(1)] : row))
    expect(userError(() => surveyOf(csv(sixHeaders, stray))).code).toBe('ANSWER_NOT_A_NUMBER')
  })

  it('that are in no dictionary are located, with the nearest of the dictionary and never the answer', () => {
    const rows = inWords(agree7.fr).map((row, index) =>
      index === 4 ? ['Tout a fait daccord CANARY', ...row.slice(1)] : row,
    )
    const error = userError(() => surveyOf(csv(sixHeaders, rows)))
    expect(error.code).toBe('LABEL_UNKNOWN')
    expect(error.values).toMatchObject({line: 6, column: 'q1', points: 7})
    expect(said(error)).toContain('Tout à fait d’accord')
    for (const language of ['en', 'fr'] as const) expect(said(error, language)).not.toContain('CANARY')
    const rejected = surveyOf(csv(sixHeaders, rows), {cleaning: {badCells: 'reject'}})
    expect(rejected.input.cells).toEqual({valid: 83, missing: 0, rejected: 1})
  })

  it('of five points are not stretched over seven', () => {
    const five = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied']
    const rows = plainRows(14).map((row) => row.map((n) => five[Number(n) % 5]!))
    const error = userError(() => surveyOf(csv(sixHeaders, rows)))
    expect(error.code).toBe('LABELS_OF_ANOTHER_LENGTH')
    expect(error.values).toMatchObject({found: 5, points: 7})
    const declared = surveyOf(csv(sixHeaders, rows), {questionnaire: adHocQuestionnaire(['q=q1..q6:1-5'])})
    expect(declared.input.cells).toEqual({valid: 84, missing: 0, rejected: 0})
  })

  it('that two scales number differently are not chosen between', () => {
    const range = {low: 1, high: 5}
    expect(recogniseLabels(['Sometimes', 'Often'], range, false)).toMatchObject({
      kind: 'ambiguous',
      family: 'frequency',
    })
    expect(recogniseLabels(['Sometimes', 'Often', 'Rarely'], range, false)).toMatchObject({kind: 'scale'})
  })

  it('of two kinds in one file are read each by its own scale', () => {
    const satisfied = [
      'Very dissatisfied',
      'Dissatisfied',
      'Somewhat dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Somewhat satisfied',
      'Satisfied',
      'Very satisfied',
    ]
    const rows = plainRows(14).map((row) => row.map((n, item) => (item < 3 ? agree7.en : satisfied)[Number(n) - 1]!))
    const questionnaire = adHocQuestionnaire(['trust=q1..q3:1-7', 'satisfaction=q4..q6:1-7'])
    expect(surveyOf(csv(sixHeaders, rows), {questionnaire}).answers).toEqual(numbers)
    const wrong = rows.map((row, index) => (index === 2 ? [...row.slice(0, 5), 'Quite happy'] : row))
    const error = userError(() => surveyOf(csv(sixHeaders, wrong), {questionnaire}))
    expect(error).toMatchObject({code: 'LABEL_UNKNOWN', values: {line: 4, column: 'q6', family: 'satisfaction'}})
  })

  it('that would make two answers one are of another scale', () => {
    expect(
      recogniseLabels(['Strongly agree', 'Agree', 'Somewhat agree', 'Strongly disagree'], {low: 1, high: 5}, false)
        .kind,
    ).not.toBe('scale')
  })

  it('know the ends of the questionnaire’s own scale', () => {
    const anchors = {low: {en: 'Awful', fr: 'Affreux'}, high: {en: 'Divine', fr: 'Divin'}}
    const found = recogniseLabels(['Affreux', 'Divin'], {low: 0, high: 10, anchors}, true)
    expect(found.kind === 'scale' && [...found.answers]).toEqual([
      ['awful', 0],
      ['affreux', 0],
      ['divine', 10],
      ['divin', 10],
    ])
  })
})

describe('the dictionaries', () => {
  const scales = families.flatMap(({id, scales: own}) => own.map((points) => ({id, points})))

  it('hold every family at 4, 5, 6, 7, 10 and 11 points, in both languages', () => {
    for (const {id, scales: own} of families) {
      expect(
        [...new Set(own.map((points) => points.length))].sort((a, b) => a - b),
        id,
      ).toEqual([4, 5, 6, 7, 10, 11])
      for (const points of own)
        for (const end of [points[0]!, points.at(-1)!])
          expect(wordsOf(end, 'en').length * wordsOf(end, 'fr').length).toBeGreaterThan(0)
    }
  })

  it('give no wording to two points of one scale', () => {
    for (const {id, points} of scales) {
      const seen = new Map<string, number>()
      for (const [index, point] of points.entries())
        for (const wording of wordsOf(point)) {
          const folded = foldLabel(wording)
          expect(seen.get(folded) ?? index, `${id} ${points.length}: ${wording}`).toBe(index)
          seen.set(folded, index)
        }
    }
  })

  it.each(
    scales
      .filter(({points}) => points.length < 8)
      .map(({id, points}) => [`${id}, ${points.length} points`, points] as const),
  )('read every wording of %s back as its point', (_, points) => {
    for (const language of ['en', 'fr'] as const) {
      const first = points.map((point) => wordsOf(point, language)[0]!)
      const found = recogniseLabels(first, {low: 1, high: points.length}, false)
      expect(found.kind).toBe('scale')
      if (found.kind === 'scale')
        expect(first.map((label) => found.answers.get(foldLabel(label)))).toEqual(first.map((_, i) => i + 1))
    }
  })

  it('fold marks of gender', () => {
    for (const form of ['Satisfait(e)', 'satisfait·e', 'Satisfaite', 'satisfait.e', 'SATISFAITS'])
      expect(foldLabel(form)).toBe('satisfait')
    expect(foldLabel('Insatisfaite')).toBe('insatisfait')
  })

  it('never fail on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'grapheme', maxLength: 30}), {maxLength: 8}),
        fc.boolean(),
        (words, hasNumbers) => {
          expect(['scale', 'none', 'other-length', 'ambiguous']).toContain(
            recogniseLabels(words, {low: 1, high: 7}, hasNumbers).kind,
          )
        },
      ),
      {numRuns: 200},
    )
  })
})

describe('a number with words', () => {
  it.each([
    ['7 - Tout à fait', '7', 'Tout à fait'],
    ['5. Satisfied', '5', 'Satisfied'],
    ['Agree (6)', '6', 'Agree'],
    ['1 = Never', '1', 'Never'],
  ])('%j is %s and %j', (cell, number, words) => expect(numberWithLabel(cell)).toEqual({number, words}))

  it.each(['7', 'Agree', '3 of 5', '', '12/01/2026', '1,000'])('%j is none', (cell) =>
    expect(numberWithLabel(cell)).toBeNull(),
  )
})
