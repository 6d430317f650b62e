import {gaussLegendre, normalCumulative, normalDensity} from '../../src/stats/index.ts'
import {answerProbability, items} from './items.ts'
import {constructs} from './populations.ts'
import type {Design} from './simulate.ts'

export type Probabilities = readonly [loyal: number, inert: number, retained: number]

/** What the best possible classifier knows: the population itself, and no more of a customer than the answers. */
export interface BayesRule {
  readonly of: (answers: readonly (readonly number[])[]) => Probabilities
  /** Shares of the classes in the population. */
  readonly shares: Probabilities
}

interface Node {
  readonly value: number
  readonly weight: number
}

/** By value of the block's common factor, then of the method factor: P(answers), and P(answers, true score high). */
interface Likelihood {
  readonly all: Float64Array
  readonly high: Float64Array
}

/**
 * The posterior of the classes given every answer, by numerical integration over what was simulated: the two blocks' common
 * factors, the method factor, what pairs of items share and each construct. No rule is right more often in the long run.
 */
export function bayesRule(design: Design): BayesRule {
  const {population} = design
  const factor = normalNodes(21)
  const style = population.method === 0 ? [{value: 0, weight: 1}] : normalNodes(11)
  const joint = jointWeights(factor, population.correlations.blocks)
  const known = constructs.map(() => new Map<string, Likelihood>())
  const likelihoods = constructs.map((_, construct) => likelihoodOf(design, construct, {factor, style}))
  const prior = shares(design, factor, joint)
  const carelessShare = population.careless
  const of = (answers: readonly (readonly number[])[]): Probabilities => {
    const parts = answers.map((row, construct) => {
      if (population.points === null) return likelihoods[construct]!(row)
      const key = row.join()
      const found = known[construct]!.get(key) ?? likelihoods[construct]!(row)
      known[construct]!.set(key, found)
      return found
    })
    const [loyal, inert, retained] = integrated(parts, {factor, style, joint})
    const total = loyal + inert + retained
    const careless = carelessShare * carelessDensity(answers, population.points)
    const read = 1 - carelessShare
    const mixed = (mass: number, share: number): number => (read * mass + careless * share) / (read * total + careless)
    return [mixed(loyal, prior[0]), mixed(inert, prior[1]), mixed(retained, prior[2])]
  }
  return {of, shares: prior}
}

function integrated(
  parts: readonly Likelihood[],
  {factor, style, joint}: {factor: readonly Node[]; style: readonly Node[]; joint: readonly Float64Array[]},
): Probabilities {
  const [s, t, c, a, e] = parts as [Likelihood, Likelihood, Likelihood, Likelihood, Likelihood]
  const size = factor.length
  let [loyal, free, held] = [0, 0, 0]
  for (const [m, {weight: ofStyle}] of style.entries()) {
    for (let g = 0; g < size; g++) {
      const at = m * size + g
      const attitude = s.all[at]! * t.all[at]! * c.all[at]!
      const allHigh = s.high[at]! * t.high[at]! * c.high[at]!
      for (let h = 0; h < size; h++) {
        const to = m * size + h
        const weight = ofStyle * joint[g]![h]!
        const constraint = a.all[to]! * e.all[to]!
        const unheld = (a.all[to]! - a.high[to]!) * (e.all[to]! - e.high[to]!)
        loyal += weight * allHigh * constraint
        free += weight * (attitude - allHigh) * unheld
        held += weight * (attitude - allHigh) * (constraint - unheld)
      }
    }
  }
  return [loyal, free, held]
}

/** P(one construct's answers, true score above or below the cut-off | factors): the construct itself integrated out. */
function likelihoodOf(
  {population, noise, thresholds}: Design,
  construct: number,
  {factor, style}: {factor: readonly Node[]; style: readonly Node[]},
): (answers: readonly number[]) => Likelihood {
  const share = construct < 3 ? population.correlations.attitude : population.correlations.constraint
  const mean = population.means[construct]!
  const threshold = thresholds[construct]!
  const own = population.spread * Math.sqrt(1 - share)
  const [low, high] = [mean - 4.5 * population.spread, mean + 4.5 * population.spread]
  const split = Math.max(low, Math.min(high, threshold))
  const {nodes, weights} = gaussLegendre(20)
  const piece = (from: number, to: number): Node[] =>
    to > from
      ? Array.from(nodes, (node, i) => ({value: from + (to - from) * node, weight: (to - from) * weights[i]!}))
      : []
  const positions = [...piece(low, split), ...piece(split, high)]
  const twins = population.pair === 0 ? [{value: 0, weight: 1}] : normalNodes(11)
  const one = (answer: number, item: number, latent: number): number => {
    const centre = latent + items[item]!.easiness
    const spread = noise[construct]! * items[item]!.noise
    return population.points === null
      ? normalDensity((answer - centre) / spread) / spread
      : answerProbability(answer, centre, {points: population.points, noise: spread})
  }
  const densities = factor.map(({value}) =>
    positions.map(({value: position, weight}) => {
      const centre = mean + population.spread * Math.sqrt(share) * value
      return (weight * normalDensity((position - centre) / own)) / own
    }),
  )
  return (answers) => {
    const all = new Float64Array(style.length * factor.length)
    const above = new Float64Array(style.length * factor.length)
    for (const [m, {value: shift}] of style.entries()) {
      const given = positions.map(({value}) => {
        const latent = value + population.method * shift
        const pairs = twins.reduce((sum, {value: twin, weight}) => {
          const moved = latent + population.pair * twin
          return sum + weight * one(answers[0]!, 0, moved) * one(answers[1]!, 1, moved)
        }, 0)
        return pairs * one(answers[2]!, 2, latent) * one(answers[3]!, 3, latent)
      })
      for (const [g, density] of densities.entries())
        for (const [index, likelihood] of given.entries()) {
          const mass = density[index]! * likelihood
          all[m * factor.length + g]! += mass
          if (positions[index]!.value >= threshold) above[m * factor.length + g]! += mass
        }
    }
    return {all, high: above}
  }
}

function shares(
  {population, thresholds}: Design,
  factor: readonly Node[],
  joint: readonly Float64Array[],
): Probabilities {
  const high = (construct: number, at: number): number => {
    const share = construct < 3 ? population.correlations.attitude : population.correlations.constraint
    const centre = population.means[construct]! + population.spread * Math.sqrt(share) * factor[at]!.value
    return normalCumulative((centre - thresholds[construct]!) / (population.spread * Math.sqrt(1 - share)))
  }
  let [loyal, inert, retained] = [0, 0, 0]
  for (const [g, row] of joint.entries()) {
    const all = high(0, g) * high(1, g) * high(2, g)
    for (const [h, weight] of row.entries()) {
      const free = (1 - high(3, h)) * (1 - high(4, h))
      loyal += weight * all
      inert += weight * (1 - all) * free
      retained += weight * (1 - all) * (1 - free)
    }
  }
  return [loyal, inert, retained]
}

/** Density of answers given without reading: half of them at random, half always the same. */
function carelessDensity(answers: readonly (readonly number[])[], points: 5 | 7 | null): number {
  const each = points === null ? 1 / 100 : 1 / points
  const flat = answers.flat()
  const random = flat.reduce((product) => product * each, 1)
  return (random + (flat.every((answer) => answer === flat[0]) ? each : 0)) / 2
}

/** Nodes and weights of a standard normal, weights summing to 1. */
function normalNodes(count: number): Node[] {
  const {nodes, weights} = gaussLegendre(count)
  const values = nodes.map((node) => 9 * node - 4.5)
  const masses = values.map((value, index) => weights[index]! * normalDensity(value))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return Array.from(values, (value, index) => ({value, weight: masses[index]! / total}))
}

function jointWeights(factor: readonly Node[], correlation: number): Float64Array[] {
  const rows = factor.map(({value: mood, weight: ofMood}) =>
    Float64Array.from(factor, ({value: hold, weight: ofHold}) => {
      // Ratio of the bivariate density to that of independent factors.
      const r = correlation
      const exponent = (r * r * (mood ** 2 + hold ** 2) - 2 * r * mood * hold) / (2 * (1 - r * r))
      return (ofMood * ofHold * Math.exp(-exponent)) / Math.sqrt(1 - r * r)
    }),
  )
  const total = rows.reduce((sum, row) => row.reduce((rest, weight) => rest + weight, sum), 0)
  return rows.map((row) => row.map((weight) => weight / total))
}
