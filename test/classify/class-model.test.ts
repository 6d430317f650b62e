import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {classModel, samplePoints} from '../../src/classify/class-model.ts'
import {mostProbable} from '../../src/classify/most-probable.ts'
import {population} from '../../src/classify/population.ts'
import {classificationRule} from '../../src/classify/rule.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const roles = {satisfaction: 'satisfaction', trust: 'trust', commitment: 'commitment'} as const
const questionnaires = [
  questionnaireOf({...roles, alternatives: 'constraint', exit_cost: 'constraint'}),
  questionnaireOf({...roles, habit: 'habit'}),
  questionnaireOf(roles),
]
const person = fc.tuple(...Array.from({length: 5}, () => fc.integer({min: 0, max: 100})))

describe('the likeliest class', () => {
  it('is the one of highest probability, whatever is measured and wherever the cut-offs are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionnaires),
        fc.array(person, {minLength: 12, maxLength: 40}),
        fc.record({reliability: fc.double({min: 0.3, max: 1, noNaN: true}), cut: fc.integer({min: 20, max: 80})}),
        fc.constantFrom(6, samplePoints),
        (questionnaire, people, {reliability, cut}, points) => {
          const scores = Object.fromEntries(
            questionnaire.constructs.map(({id}, index) => [id, people.map((answers) => answers[index]!)]),
          )
          const {survey, scores: scored} = surveyOf({questionnaire, scores, reliability})
          const rule = classificationRule(survey)
          const members = population(survey, scored, rule)
          const model = classModel(members, rule, {weights: members.weights, points})
          const cutoffs = {
            attitude: members.attitude.map(() => cut),
            facets: members.facets.map(() => cut),
            habits: members.habits.map(() => cut),
          }
          for (let member = 0; member < members.size; member++)
            expect(model.likeliest(member, cutoffs)).toBe(mostProbable(model.probabilities(member, cutoffs)))
        },
      ),
    )
  })
})
