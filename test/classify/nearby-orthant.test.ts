import {describe, expect, it} from 'vitest'
import {populations} from '../../bench/classification/populations.ts'
import {designOf, simulate} from '../../bench/classification/simulate.ts'
import {surveyOf} from '../../bench/classification/survey-of.ts'
import {meanProbabilities} from '../../src/classify/bootstrap-shares.ts'
import {classModel, samplePoints} from '../../src/classify/class-model.ts'
import {type CutoffChoice, cutoffsOf} from '../../src/classify/cutoffs.ts'
import type {ClassProbabilities} from '../../src/classify/most-probable.ts'
import {nearbyOrthant} from '../../src/classify/nearby-orthant.ts'
import {population} from '../../src/classify/population.ts'
import {classificationRule} from '../../src/classify/rule.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {measure} from '../../src/measure/index.ts'
import {score} from '../../src/score/index.ts'

/** The bound on the error of a probability in the method: .005. */
const bound = 0.005

/** Largest distance, over draws, between shares expanded around the sample's and shares integrated anew. */
function worstShare(id: string, choice: CutoffChoice): number {
  const survey = surveyOf(simulate(designOf(populations.find((one) => one.id === id)!), createRandom(5)))
  const scores = score(survey, measure(survey))
  const rule = classificationRule(survey)
  const members = population(survey, scores, rule)
  const {size} = members
  const cutoffs = cutoffsOf(choice, rule, members, members.weights)
  const sample = classModel(members, rule, {weights: members.weights, points: samplePoints})
  const nearby = {
    attitude: nearbyOrthant({size, evaluator: sample.block, cutoffs: cutoffs.attitude, side: 1}),
    constraint: nearbyOrthant({size, evaluator: sample.constraint, cutoffs: cutoffs.facets, side: -1}),
  }
  const measures = [...members.attitude, ...members.facets]
  const baseline = measures.map(({errorVariance}) => errorVariance(members.weights))
  const random = createRandom(1)
  let worst = 0
  for (let draw = 0; draw < 12; draw++) {
    const weights = new Float64Array(size)
    for (let one = 0; one < size; one++) weights[random.below(size)]!++
    const errorRatios = new Map(
      measures.map(({construct, errorVariance}, index) => [construct, errorVariance(weights) / baseline[index]!]),
    )
    const now = cutoffsOf(choice, rule, members, weights)
    const shares = [
      {points: 24, errorRatios},
      {points: 4, errorRatios, nearby},
    ].map((options): ClassProbabilities => {
      const model = classModel(members, rule, {weights, ...options})
      return meanProbabilities(weights, (member) => model.probabilities(member, now))
    })
    for (const index of [0, 1, 2]) worst = Math.max(worst, Math.abs(shares[0]![index]! - shares[1]![index]!))
  }
  return worst
}

describe('shares in a bootstrap draw, expanded around those of the sample', () => {
  it.each(['seven points', 'reliability .60', 'strongly tied attitudes', 'skewed answers', 'careless respondents'])(
    'are within .005 of those integrated anew, with fixed and with sample cut-offs: %s',
    (id) => {
      expect(worstShare(id, {})).toBeLessThan(bound)
      expect(worstShare(id, 'median')).toBeLessThan(bound)
    },
  )
})
