import {regressionFromCovariance} from '../stats/index.ts'
import type {Node} from './layers.ts'
import type {Effect, Paths} from './schema.ts'

type Matrix = readonly (readonly number[])[]
type Path = Paths['equations'][number]['paths'][number]

/** One construct explained by all those of earlier layers. */
export interface Equation {
  readonly outcome: number
  /** Places of all constructs of earlier layers. */
  readonly predictors: readonly number[]
  /** For each predictor, how many of `predictors` are of its own or an earlier layer: they come first. */
  readonly upTo: readonly number[]
}

/** What holds customers is given, not explained: it predicts outcomes only. */
const unexplained = new Set(['habit', 'constraint'])

export function pathEquations(layers: readonly (readonly Node[])[]): Equation[] {
  const plan: Equation[] = []
  const places = new Map(layers.flat().map((node, place) => [node, place]))
  for (const [depth, layer] of layers.entries()) {
    if (depth === 0) continue
    const earlier = layers.slice(0, depth)
    const predictors = earlier.flat().map((node) => places.get(node)!)
    const upTo = earlier.flatMap((group, index) => group.map(() => earlier.slice(0, index + 1).flat().length))
    for (const node of layer) if (!unexplained.has(node.role)) plan.push({outcome: places.get(node)!, predictors, upTo})
  }
  return plan
}

/**
 * R², then direct, standardised, total and indirect effects of each predictor, equation after equation. The total effect
 * of a construct is its coefficient when only its own and earlier layers enter; the direct one when all earlier layers
 * do; the indirect effect is their difference.
 * @param covariance  of the constructs, in the order that equations count them.
 * @see Alwin & Hauser 1975, American Sociological Review 40(1), on total effects by reduced-form regressions.
 */
export const pathEffects = (plan: readonly Equation[], covariance: Matrix): number[] =>
  plan.flatMap((equation) => effectsOfEquation(equation, covariance))

function effectsOfEquation({outcome, predictors, upTo}: Equation, covariance: Matrix): number[] {
  const regress = (among: readonly number[]) => {
    const places = [...among, outcome]
    return regressionFromCovariance(places.map((row) => places.map((column) => covariance[row]![column]!)))
  }
  const {coefficients, standardized, rSquared} = regress(predictors)
  const byLayer = new Map(
    [...new Set(upTo)].map((size) => [
      size,
      size === predictors.length ? coefficients : regress(predictors.slice(0, size)).coefficients,
    ]),
  )
  const total = upTo.map((size, index) => byLayer.get(size)![index]!)
  return [rSquared, ...coefficients, ...standardized, ...total, ...total.map((effect, k) => effect - coefficients[k]!)]
}

/** Places, among the numbers of `pathEffects`, of each equation's first one. */
export function firstPlaces(plan: readonly Equation[]): number[] {
  let place = 0
  return plan.map(({predictors}) => {
    const first = place
    place += 1 + 4 * predictors.length
    return first
  })
}

/** Places, among the numbers of `pathEffects`, of the direct effects that skip a layer. */
export function skippingPlaces(plan: readonly Equation[]): number[][] {
  const first = firstPlaces(plan)
  return plan.map(({predictors, upTo}, index) =>
    upTo.flatMap((size, k) => (size < predictors.length ? [first[index]! + 1 + k] : [])),
  )
}

/** Hair, Black, Babin & Anderson 2019, Multivariate Data Analysis: multicollinearity from here on. */
const mostInflation = 10

/** Places of the constructs that explain an outcome together and cannot be told apart there. */
export function tooAlike(plan: readonly Equation[], covariance: Matrix): number[] {
  const found = plan.flatMap(({outcome, predictors}) => {
    const places = [...predictors, outcome]
    const {varianceInflation} = regressionFromCovariance(
      places.map((row) => places.map((column) => covariance[row]![column]!)),
    )
    return predictors.filter((_, index) => !(varianceInflation[index]! <= mostInflation))
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Numbers of `pathEffects`, each with what is known of it, as equations of the result. */
export function saidEquations(
  plan: readonly Equation[],
  order: readonly Node[],
  {effect, fullMediation}: Told,
): Paths['equations'] {
  const first = firstPlaces(plan)
  return plan.map(({outcome, predictors, upTo}, equation) => {
    const size = predictors.length
    const isOutcome = order[outcome]!.role === 'outcome'
    const paths = predictors.map((predictor, index): Path => {
      const [direct, standardized, total, indirect] = [0, 1, 2, 3].map((block) =>
        effect(first[equation]! + 1 + block * size + index),
      ) as [Effect, Effect, Effect, Effect]
      return {
        from: order[predictor]!.id,
        direct,
        indirect,
        total,
        standardized,
        mediation: isOutcome && upTo[index]! < size ? mediation(direct, indirect) : null,
      }
    })
    return {
      outcome: order[outcome]!.id,
      rSquared: effect(first[equation]!),
      paths,
      fullMediation: isOutcome ? fullMediation(equation) : null,
    }
  })
}

interface Told {
  /** Of a number of `pathEffects`. */
  readonly effect: (place: number) => Effect
  readonly fullMediation: (equation: number) => Paths['equations'][number]['fullMediation']
}

/**
 * Full: all of the effect goes through the layers between; partial: some of it does.
 * @see Zhao, Lynch & Chen 2010, J. Consumer Research 37(2).
 */
function mediation(direct: Effect, indirect: Effect): Path['mediation'] {
  const clear = ({ci}: Effect): boolean => ci[0]! > 0 || ci[1]! < 0
  if ([...direct.ci, ...indirect.ci].some((end) => Number.isNaN(end))) return 'unclear'
  if (clear(indirect)) return clear(direct) ? 'partial' : 'full'
  return clear(direct) ? 'direct' : 'none'
}
