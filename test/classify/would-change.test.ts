import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {classModel, samplePoints} from '../../src/classify/class-model.ts'
import {cutoffsOf} from '../../src/classify/cutoffs.ts'
import {classify} from '../../src/classify/index.ts'
import {population} from '../../src/classify/population.ts'
import {classificationRule} from '../../src/classify/rule.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const questionnaire = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  exit_cost: 'constraint',
})
type Person = readonly [S: number, T: number, C: number, H: number, A: number, E: number]
const bystanders = Array.from({length: 30}, (_, index): Person => {
  const random = createRandom(index)
  return [0, 1, 2, 3, 4, 5].map(() => Math.round(100 * random.next())) as unknown as Person
})

function study(people: readonly Person[], reliability: number) {
  const scores = Object.fromEntries(
    questionnaire.constructs.map(({id}, index) => [id, people.map((person) => person[index]!)]),
  )
  return surveyOf({questionnaire, reliability, scores})
}

async function classified(people: readonly Person[], reliability: number) {
  const {survey, scores} = study(people, reliability)
  return classify(survey, scores, {draws: 0})
}

/** Probabilities of one person had they answered otherwise, the population held as it is. */
function observed(people: readonly Person[], reliability: number) {
  const {survey, scores} = study(people, reliability)
  const rule = classificationRule(survey)
  const members = population(survey, scores, rule)
  const cutoffs = cutoffsOf({}, rule, members, members.weights)
  return (index: number, construct: string, by: number) => {
    const model = classModel(members, rule, {
      weights: members.weights,
      points: samplePoints,
      scoreOf: (measure, member) =>
        Math.max(
          0,
          Math.min(100, measure.scores[member]! + (member === index && measure.construct === construct ? by : 0)),
        ),
    })
    return model.probabilities(index, cutoffs)
  }
}

const changeOf = async (person: Person) => (await classified([person, ...bystanders], 1)).customers[0]!.wouldChange

describe('the answer that would change the class', () => {
  it('is the score nearest to the cut-off that keeps a customer from being loyal', async () => {
    expect(await changeOf([80, 57, 75, 20, 20, 20])).toEqual({construct: 'trust', points: 3, change: 3, to: 'loyal'})
  })

  it('is the first score that would fall below the cut-off for a loyal customer, and where that leads', async () => {
    expect(await changeOf([90, 75, 62, 20, 20, 20])).toEqual({
      construct: 'commitment',
      points: -3,
      change: -3,
      to: 'inert',
    })
    expect(await changeOf([90, 75, 62, 20, 80, 20])).toMatchObject({construct: 'commitment', to: 'retained'})
  })

  it('is the constraint where that is what keeps an unloyal customer, or nearly does', async () => {
    expect(await changeOf([10, 10, 10, 20, 65, 20])).toEqual({
      construct: 'alternatives',
      points: -6,
      change: -6,
      to: 'inert',
    })
    expect(await changeOf([10, 10, 10, 20, 20, 55])).toEqual({
      construct: 'exit_cost',
      points: 5,
      change: 5,
      to: 'retained',
    })
  })

  it('is none where no single answer would do: two attitudes are lacking and two facets hold', async () => {
    expect(await changeOf([10, 10, 80, 20, 90, 90])).toBeNull()
  })

  it('does change the class when it is made, and half of it does not, whatever the population', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: 0, max: 1e6}),
        fc.double({min: 0.5, max: 0.95, noNaN: true}),
        async (seed, reliability) => {
          const random = createRandom(seed)
          const people = Array.from({length: 25}, (): Person => {
            const mood = 60 * random.next()
            return [0, 1, 2, 3, 4, 5].map((index) =>
              Math.round((index < 3 ? mood : 0) + (index < 3 ? 40 : 100) * random.next()),
            ) as unknown as Person
          })
          const {customers} = await classified(people, reliability)
          const answered = observed(people, reliability)
          const classOf = (index: number, construct: string, by: number) => {
            const [loyal, inert, retained] = answered(index, construct, by)
            return loyal >= retained && loyal >= inert ? 'loyal' : retained >= inert ? 'retained' : 'inert'
          }
          for (const [index, customer] of customers.entries()) {
            const change = customer.wouldChange
            if (change === null) continue
            expect(classOf(index, change.construct, change.change)).toBe(change.to)
            expect(change.to).not.toBe(customer.class)
            if (Math.abs(change.points) > 1)
              expect(classOf(index, change.construct, change.change / 2)).toBe(customer.class)
          }
        },
      ),
      {numRuns: 10},
    )
  })
})
