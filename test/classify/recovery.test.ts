import {describe, expect, it} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {normalQuantile} from '../../src/stats/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const reliability = 0.85
const size = 4000

/** True scores with a common mood (r = .6 within the attitude block), observed with reliability .85. */
function population(seed: number) {
  const random = createRandom(seed)
  const normal = (): number => normalQuantile(random.next() || 0.5)
  const people = Array.from({length: size}, () => {
    const mood = normal()
    const attitude = [62, 58, 55].map((mean) => mean + 17 * (Math.sqrt(0.6) * mood + Math.sqrt(0.4) * normal()))
    const hold = [45, 40].map((mean) => mean + 20 * normal())
    return {attitude, hold, habit: 50 + 20 * normal()}
  })
  const noise = Math.sqrt((1 - reliability) / reliability)
  const observed = (truth: number, sd: number): number => truth + sd * noise * normal()
  const high = (value: number): boolean => value >= 60
  const truth = people.map(({attitude, hold}) =>
    attitude.every(high) ? 'loyal' : hold.some(high) ? 'retained' : 'inert',
  )
  const scores = {
    satisfaction: people.map(({attitude}) => observed(attitude[0]!, 17)),
    trust: people.map(({attitude}) => observed(attitude[1]!, 17)),
    commitment: people.map(({attitude}) => observed(attitude[2]!, 17)),
    habit: people.map(({habit}) => observed(habit, 20)),
    alternatives: people.map(({hold}) => observed(hold[0]!, 20)),
    exit_cost: people.map(({hold}) => observed(hold[1]!, 20)),
  }
  return {truth, scores}
}

const questionnaire = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  exit_cost: 'constraint',
})

describe('where the truth is known', () => {
  it('the shares miss it by less than two points, and each class holds as many as its probabilities promise', async () => {
    const {truth, scores} = population(20)
    const {survey, scores: measured} = surveyOf({questionnaire, scores, reliability})
    const {customers, result} = await classify(survey, measured, {draws: 0})
    for (const name of ['loyal', 'inert', 'retained'] as const) {
      const share = truth.filter((is) => is === name).length / size
      expect(Math.abs(result.shares[name].estimate! - share)).toBeLessThan(0.02)
      // Calibration: of the customers given p between .4 and .6, about half are in the class.
      const unsure = customers.flatMap((customer, index) =>
        customer[name] > 0.4 && customer[name] < 0.6 ? [index] : [],
      )
      const hit = unsure.filter((index) => truth[index] === name).length / unsure.length
      const promised = unsure.reduce((sum, index) => sum + customers[index]![name], 0) / unsure.length
      expect(Math.abs(hit - promised)).toBeLessThan(0.08)
    }
  })

  it('the interval of a share is narrower with ten times the customers', async () => {
    const {scores} = population(21)
    const width = async (count: number): Promise<number> => {
      const some = Object.fromEntries(Object.entries(scores).map(([id, values]) => [id, values.slice(0, count)]))
      const {survey, scores: measured} = surveyOf({questionnaire, scores: some, reliability})
      const {result} = await classify(survey, measured, {draws: 60})
      return result.shares.loyal.ci[1]! - result.shares.loyal.ci[0]!
    }
    const [few, many] = [await width(150), await width(1500)]
    expect(few / many).toBeGreaterThan(2)
    expect(few / many).toBeLessThan(5)
  })
})
