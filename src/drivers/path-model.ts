import type {Survey} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'
import {regressionFromCovariance} from '../stats/index.ts'
import {type Node, pathLayers} from './layers.ts'
import {bootstrapIntervals, completeSample, type Intervals} from './sample.ts'
import type {Paths} from './schema.ts'

type Matrix = readonly (readonly number[])[]
type Path = Paths['equations'][number]['paths'][number]

const respondentsPerConstruct = 10

/**
 * Recursive path model on observed scores: every construct is explained by all those of earlier layers (pathLayers).
 * The total effect of a construct is its coefficient when only its own and earlier layers enter; the direct one when all
 * earlier layers do; the indirect effect is their difference. Percentile bootstrap intervals.
 * Measurement error in the scores weakens the paths (and can strengthen others): said as `observed-scores`.
 * @returns null with fewer than two layers, or fewer than ten complete respondents a construct.
 * @see Alwin & Hauser 1975, American Sociological Review 40(1), on total effects by reduced-form regressions.
 */
export async function pathModel(
  survey: Survey,
  scores: Scores,
  options: {readonly draws: number; readonly random: Random} & Work,
): Promise<Paths | null> {
  const layers = pathLayers(survey.questionnaire, scores).filter((layer) => layer.length > 0)
  const order = layers.flat()
  const sample = completeSample(
    survey,
    order.map((node) => node.scores.scores),
  )
  if (layers.length < 2 || sample.n < respondentsPerConstruct * order.length) return null
  const plan = equations(layers)
  const found = plan.map((equation) => solve(equation, sample.covariance))
  const intervals = await bootstrapIntervals(
    sample,
    (covariance) => plan.flatMap((equation) => flat(solve(equation, covariance))),
    {...options, stage: 'paths'},
  )
  let place = 0
  return {
    estimation: 'observed-scores',
    n: sample.n,
    draws: options.draws,
    layers: layers.map((layer) => layer.map(({id}) => id)),
    equations: plan.map((equation, index) => {
      const solution = found[index]!
      const at = place
      place += flat(solution).length
      return said(equation, solution, {order, intervals, at})
    }),
  }
}

interface Equation {
  readonly outcome: number
  /** Places of all constructs of earlier layers. */
  readonly predictors: readonly number[]
  /** For each predictor, how many of `predictors` are of its own or an earlier layer: they come first. */
  readonly upTo: readonly number[]
}

/** What holds customers is given, not explained: it predicts outcomes only. */
const unexplained = new Set(['habit', 'constraint'])

function equations(layers: readonly (readonly Node[])[]): Equation[] {
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

interface Solution {
  readonly rSquared: number
  readonly direct: readonly number[]
  readonly standardized: readonly number[]
  readonly total: readonly number[]
}

function solve({outcome, predictors, upTo}: Equation, covariance: Matrix): Solution {
  const regress = (among: readonly number[]) => {
    const places = [...among, outcome]
    return regressionFromCovariance(places.map((row) => places.map((column) => covariance[row]![column]!)))
  }
  const {coefficients, standardized, rSquared} = regress(predictors)
  const byLayer = new Map([...new Set(upTo)].map((size) => [size, regress(predictors.slice(0, size)).coefficients]))
  return {
    rSquared,
    direct: coefficients,
    standardized,
    total: upTo.map((size, index) => byLayer.get(size)![index]!),
  }
}

/** R², then direct, standardised, total and indirect effects of each predictor. */
function flat({rSquared, direct, standardized, total}: Solution): number[] {
  return [rSquared, ...direct, ...standardized, ...total, ...total.map((effect, index) => effect - direct[index]!)]
}

function said(
  {outcome, predictors, upTo}: Equation,
  solution: Solution,
  {order, intervals, at}: {order: readonly Node[]; intervals: Intervals; at: number},
): Paths['equations'][number] {
  const size = predictors.length
  const values = flat(solution)
  const estimate = (block: number, index: number) => {
    const place = 1 + block * size + index
    return {estimate: values[place]!, ci: intervals.of(at + place)}
  }
  const paths = predictors.map((predictor, index): Path => {
    const [direct, standardized, total, indirect] = [0, 1, 2, 3].map((block) => estimate(block, index))
    const effects = {direct: direct!, indirect: indirect!, total: total!}
    return {
      from: order[predictor]!.id,
      ...effects,
      standardized: standardized!,
      mediation: order[outcome]!.role === 'outcome' && upTo[index]! < size ? mediation(effects) : null,
    }
  })
  return {
    outcome: order[outcome]!.id,
    rSquared: {estimate: solution.rSquared, ci: intervals.of(at)},
    paths,
  }
}

/**
 * Full: all of the effect goes through the layers between; partial: some of it does.
 * @see Zhao, Lynch & Chen 2010, J. Consumer Research 37(2).
 */
function mediation({direct, indirect}: Pick<Path, 'direct' | 'indirect'>): Path['mediation'] {
  const clear = ({ci}: Path['direct']): boolean => ci[0]! > 0 || ci[1]! < 0
  if ([...direct.ci, ...indirect.ci].some((end) => Number.isNaN(end))) return 'unclear'
  if (clear(indirect)) return clear(direct) ? 'partial' : 'full'
  return clear(direct) ? 'direct' : 'none'
}
