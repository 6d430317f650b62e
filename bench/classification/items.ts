import {gaussLegendre, normalCumulative} from '../../src/stats/index.ts'
import type {SimulatedPopulation} from './populations.ts'

/** Items differ: how much easier each is to agree with, and how noisy, as real ones do. */
export const items = [
  {easiness: 4, noise: 0.8},
  {easiness: -3, noise: 0.95},
  {easiness: 1, noise: 1.05},
  {easiness: -2, noise: 1.2},
] as const

/** The answer, in POMP points, that a position on the item leads to. */
export function answered(position: number, points: SimulatedPopulation['points']): number {
  if (points === null) return position
  const steps = points - 1
  return (100 / steps) * Math.max(0, Math.min(steps, Math.round((position / 100) * steps)))
}

/** P(answer ≤ the step below `edge`), of a position with given mean and noise. */
function below(edge: number, mean: number, noise: number): number {
  return normalCumulative((edge - mean) / noise)
}

/** Probability of an answer given where its item puts the customer on average. */
export function answerProbability(
  answer: number,
  mean: number,
  {points, noise}: {points: 5 | 7; noise: number},
): number {
  const half = 50 / (points - 1)
  const upper = answer > 100 - half ? 1 : below(answer + half, mean, noise)
  const lower = answer < half ? 0 : below(answer - half, mean, noise)
  return Math.max(0, upper - lower)
}

/**
 * The true score of classical test theory: the mean score over endless repetitions of the same questions, with all that does
 * not belong to the construct averaged out.
 */
export function trueScore(latent: number, {points, method, pair}: SimulatedPopulation, noise: number): number {
  if (points === null) return latent
  const own = items.map((item, index) => {
    const total = Math.sqrt((noise * item.noise) ** 2 + method ** 2 + (index < 2 ? pair ** 2 : 0))
    return expectedAnswer(latent + item.easiness, points, total)
  })
  return own.reduce((sum, value) => sum + value, 0) / own.length
}

function expectedAnswer(mean: number, points: 5 | 7, noise: number): number {
  const step = 100 / (points - 1)
  let sum = 0
  for (let edge = 1; edge < points; edge++) sum += step * (1 - below((edge - 0.5) * step, mean, noise))
  return sum
}

/** Noise of an item of average quality that gives a scale the designed reliability, by halving. */
export function noiseFor(population: SimulatedPopulation, mean: number): number {
  let [low, high] = [0.5, 120]
  for (let turn = 0; turn < 40; turn++) {
    const middle = (low + high) / 2
    if (reliabilityWith(population, mean, middle) > population.reliability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Variance of the true score over variance of the score, items' errors independent. */
function reliabilityWith({points, spread}: SimulatedPopulation, mean: number, noise: number): number {
  if (points === null) {
    const error = items.reduce((sum, item) => sum + (noise * item.noise) ** 2, 0) / items.length ** 2
    return spread ** 2 / (spread ** 2 + error)
  }
  const {nodes, weights} = gaussLegendre(40)
  let [mass, first, second, error] = [0, 0, 0, 0]
  for (const [index, node] of nodes.entries()) {
    const deviation = 9 * node - 4.5
    const weight = weights[index]! * Math.exp(-(deviation ** 2) / 2)
    let [score, variance] = [0, 0]
    for (const item of items) {
      const centre = mean + spread * deviation + item.easiness
      const own = expectedAnswer(centre, points, noise * item.noise)
      let square = 0
      for (let answer = 0; answer <= 100.001; answer += 100 / (points - 1))
        square += answer ** 2 * answerProbability(answer, centre, {points, noise: noise * item.noise})
      score += own / items.length
      variance += (square - own ** 2) / items.length ** 2
    }
    mass += weight
    first += weight * score
    second += weight * score ** 2
    error += weight * variance
  }
  const truth = second / mass - (first / mass) ** 2
  return truth / (truth + error / mass)
}
