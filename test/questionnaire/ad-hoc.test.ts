import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/kernel/index.ts'
import {
  adHocQuestionnaire,
  matchColumns,
  questionnaireResult,
  questionnaireResultSchema,
} from '../../src/questionnaire/index.ts'
import {said, userError} from '../read/said.ts'

const items = (scale: string) =>
  adHocQuestionnaire([scale]).constructs[0]!.items.map(({code, reversed}) => (reversed ? `-${code}` : code))

describe('scales declared on the command line', () => {
  it.each([
    ['q=q1..q3:1-7', ['q1', 'q2', 'q3']],
    ['q=q1..3:1-7', ['q1', 'q2', 'q3']],
    ['q=q08..q10:1-5', ['q08', 'q09', 'q10']],
    ['q=Q_1..Q_2,x,-y:0-10', ['Q_1', 'Q_2', 'x', '-y']],
    ['q= q1, q3r ,q4R:1-7', ['q1', '-q3', '-q4']],
    ['q=q1,constructor:-3-3', ['q1', 'constructor']],
  ])('%s', (scale, expected) => {
    expect(items(scale)).toEqual(expected)
  })

  it('keep the range of each scale', () => {
    const questionnaire = adHocQuestionnaire(['a=q1:-3-3', 'b=q2:0-10'])
    expect(questionnaire.constructs.map(({items: own}) => own[0]?.scale)).toEqual([
      {low: -3, high: 3},
      {low: 0, high: 10},
    ])
  })

  it('have the role their name says, in either language, else none that decides', () => {
    const questionnaire = adHocQuestionnaire(['satisfaction=a:1-7', 'confiance=b:1-7', 'exit_cost=c:1-7', 'q=d:1-7'])
    expect(questionnaire.constructs.map(({id, role}) => [id, role])).toEqual([
      ['satisfaction', 'satisfaction'],
      ['trust', 'trust'],
      ['exit_cost', 'constraint'],
      ['q', 'antecedent'],
    ])
  })

  it('make trust of credibility, integrity and benevolence', () => {
    const questionnaire = adHocQuestionnaire(['credibility=a:1-7', 'benevolence=b:1-7'])
    expect(questionnaire.constructs.at(-1)).toMatchObject({
      id: 'trust',
      dimensions: ['credibility', 'benevolence'],
      dimension: false,
    })
    expect(questionnaire.constructs[0]?.dimension).toBe(true)
  })

  it('go into results like any questionnaire', () => {
    expect(() =>
      questionnaireResultSchema.parse(questionnaireResult(adHocQuestionnaire(['q=q1..q6:1-7']))),
    ).not.toThrow()
  })

  it.each([
    ['q', 'shape'],
    ['q=q1..q6', 'shape'],
    ['q=q1..q6:7-1', 'range'],
    ['q=q6..q1:1-7', 'items'],
    ['q=q1..r6:1-7', 'items'],
    ['q=q1,,q2:1-7', 'items'],
    ['q=q1..q900:1-7', 'many'],
    ['1q=q1:1-7', 'id'],
    ['q=q1,Q1:1-7', 'twiceItem'],
  ])('%s is refused (%s) with an example', (scale, problem) => {
    const error = userError(() => adHocQuestionnaire([scale]))
    expect(error.values).toMatchObject({problem})
    expect(said(error)).toContain('--scale trust=q1..q6:1-7')
  })

  it('must all have a column: one left out silently would be another scale', () => {
    const questionnaire = adHocQuestionnaire(['q=q1..q3:1-7'])
    const error = userError(() => matchColumns(['id', 'q1', 'q03', '\u001b[2Jq2x'], questionnaire))
    expect(error.code).toBe('ITEM_WITHOUT_COLUMN')
    expect(error.values).toMatchObject({missing: 'q2, q3'})
    expect(said(error)).not.toMatch(/\p{Cc}/u)
  })

  it('never fail otherwise than in words', () => {
    const pieces = fc.constantFrom('q', '=', 'q1', '..', 'q6', ',', '-', ':', '1', '7', 'r', ' ', '__proto__')
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 14}), (parts) => {
        try {
          adHocQuestionnaire([parts.join('')])
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      {numRuns: 500},
    )
  })
})
