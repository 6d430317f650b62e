import type {Random} from '../../src/kernel/index.ts'
import {normalQuantile} from '../../src/stats/index.ts'
import {answered, items, noiseFor, trueScore} from './items.ts'
import {constructs, type SimulatedPopulation} from './populations.ts'

/** As the rule of the method, on true scores: loyal 0, inert 1, retained 2. */
export type TrueClass = 0 | 1 | 2

export const cutoff = 60

/** What is worked out once for a population. */
export interface Design {
  readonly population: SimulatedPopulation
  /** By construct: noise of an item of average quality. */
  readonly noise: readonly number[]
  /** By construct: the latent position at which the true score is the cut-off. */
  readonly thresholds: readonly number[]
}

export interface SimulatedSurvey {
  /** Customers × constructs × items, POMP; habit items are left out, as they decide nothing. */
  readonly answers: readonly (readonly (readonly number[])[])[]
  readonly truth: readonly TrueClass[]
}

export function designOf(population: SimulatedPopulation): Design {
  const noise = population.means.map((mean) => noiseFor(population, mean))
  return {population, noise, thresholds: noise.map((own) => thresholdOf(population, own))}
}

function thresholdOf(population: SimulatedPopulation, noise: number): number {
  let [low, high] = [-200, 300]
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2
    if (trueScore(middle, population, noise) < cutoff) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** One survey of the population. */
export function simulate(design: Design, random: Random): SimulatedSurvey {
  const people = Array.from({length: design.population.size}, () => person(design, random))
  return {answers: people.map(({answers}) => answers), truth: people.map(({is}) => is)}
}

function person(
  {population, noise, thresholds}: Design,
  random: Random,
): {answers: readonly (readonly number[])[]; is: TrueClass} {
  const normal = (): number => normalQuantile(random.next() || 0.5)
  const {attitude, constraint, blocks} = population.correlations
  const mood = normal()
  const hold = blocks * mood + Math.sqrt(1 - blocks ** 2) * normal()
  const latents = constructs.map((_, index) => {
    const [common, share] = index < 3 ? [mood, attitude] : [hold, constraint]
    const z = Math.sqrt(share) * common + Math.sqrt(1 - share) * normal()
    return population.means[index]! + population.spread * z
  })
  const high = latents.map((latent, index) => latent >= thresholds[index]!)
  const is = high[0]! && high[1]! && high[2]! ? 0 : high[3]! || high[4]! ? 2 : 1
  const style = population.method * normal()
  const answers = latents.map((latent, index) => {
    const twin = population.pair * normal()
    return items.map(({easiness, noise: own}, item) => {
      const position = latent + easiness + style + (item < 2 ? twin : 0) + noise[index]! * own * normal()
      return answered(position, population.points)
    })
  })
  const careless = random.next()
  if (careless >= population.careless) return {answers, is}
  const {points} = population
  const any = (): number => (points === null ? 100 * random.next() : (100 * random.below(points)) / (points - 1))
  const same = any()
  return {answers: answers.map((row) => row.map(() => (careless < population.careless / 2 ? same : any()))), is}
}
