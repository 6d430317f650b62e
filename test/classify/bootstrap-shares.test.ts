import {describe, expect, it} from 'vitest'
import {bootstrapShares} from '../../src/classify/bootstrap-shares.ts'
import {population} from '../../src/classify/population.ts'
import {classificationRule} from '../../src/classify/rule.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const questionnaire = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  alternatives: 'constraint',
})

/** People who agree or not, more or less, with two of them in each account when asked for. */
function members(size: number, inAccounts = false) {
  const random = createRandom(4)
  const people = Array.from({length: size}, () => {
    const liking = 100 * random.next()
    const score = (): number => Math.max(0, Math.min(100, liking + 40 * (random.next() - 0.5)))
    return [score(), score(), score(), 100 * random.next()]
  })
  const scores = Object.fromEntries(
    questionnaire.constructs.map(({id}, index) => [id, people.map((person) => person[index]!)]),
  )
  const account = people.map((_, index) => `A${Math.floor(index / 2)}`)
  const columns = inAccounts ? {account: {type: 'text', values: account} as const} : {}
  const made = surveyOf({questionnaire, scores, reliability: 0.9, columns})
  const rule = classificationRule(made.survey)
  return {rule, members: population(made.survey, made.scores, rule)}
}

const asked = {cutoffs: {}, draws: 300} as const

describe('intervals of the shares from a part of many customers', () => {
  it.each([false, true])(
    'are as wide as those from all of them, and hold the shares (accounts: %s)',
    async (inAccounts) => {
      const study = members(3000, inAccounts)
      const intervals = (mostResampled: number) =>
        bootstrapShares(study.members, study.rule, {...asked, random: createRandom(1), mostResampled})
      const [whole, part] = [await intervals(3000), await intervals(500)]
      for (const [index, [low, high]] of whole.entries()) {
        const [lowest, highest] = part[index]!
        // A limit of 300 draws is known to about 7 % of the width, either way.
        expect(Math.abs((highest - lowest) / (high - low) - 1)).toBeLessThan(0.25)
        expect(Math.abs((highest + lowest) / 2 - (high + low) / 2)).toBeLessThan(0.25 * (high - low))
      }
    },
  )

  it('are the same for the same seed', async () => {
    const study = members(800)
    const intervals = () =>
      bootstrapShares(study.members, study.rule, {...asked, draws: 20, random: createRandom(1), mostResampled: 300})
    expect(await intervals()).toEqual(await intervals())
  })
})

describe('a population of some members', () => {
  it('keeps their scores and errors, and numbers their accounts anew', () => {
    const {members: all} = members(40, true)
    const some = all.among([4, 5, 7, 30])
    expect(some.size).toBe(4)
    expect([...some.clusters]).toEqual([0, 0, 1, 2])
    expect([...some.attitude[0]!.scores]).toEqual([4, 5, 7, 30].map((place) => all.attitude[0]!.scores[place]!))
  })
})
