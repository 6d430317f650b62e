/** @room what drives loyalty: the five benefits tested, relative importance, path model */
import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import {createRandom, type Work} from '../kernel/index.ts'
import type {Measurement, MeasurementDepth} from '../measure/index.ts'
import type {Scores} from '../score/index.ts'
import {nodes} from './layers.ts'
import {moderation} from './moderation.ts'
import {pathModel} from './path-model.ts'
import {type Importance, relativeImportance} from './relative-importance.ts'
import type {Driver, DriversResult, Paths} from './schema.ts'
import {testBenefits} from './test-benefits.ts'

export * from './moderation-schema.ts'
export * from './schema.ts'

export interface DriversOptions extends Work {
  readonly seed?: number | undefined
  /** Smallest group of customers that may be described. */
  readonly minCell?: number | undefined
  /** Bootstrap draws; 0 leaves the intervals out. */
  readonly draws?: number | undefined
  /** `scales` leaves out the model of all scales together, the slowest part. */
  readonly measurement?: MeasurementDepth | undefined
  /** The test that the questions mean the same in the groups of a column: asks whether the paths are the same there. */
  readonly invariance?: Measurement['invariance']
}

/** Enough for a 95 % percentile interval; classification's shares take more. */
const mostDraws = 500
/** A stream of its own, so that other rooms' draws change nothing here. */
const stream = 7
/** Beyond the streams of the outcomes, which are counted from 1. */
const moderationStream = 1000

/** The five benefits tested, the weight of each construct in each outcome, and the paths that lead there. */
export async function drivers(
  survey: Survey,
  scores: Scores,
  classification: Classification,
  options: DriversOptions = {},
): Promise<DriversResult> {
  const draws = Math.min(options.draws ?? mostDraws, mostDraws)
  const random = createRandom(options.seed ?? 1).fork(stream)
  const asked = {...options, draws, measurement: options.measurement ?? 'full'}
  const paths = await pathModel(survey, scores, {...asked, random: random.fork(0)})
  const result: DriversResult = {
    benefits: testBenefits({survey, scores}, classification, options.minCell ?? 5),
    drivers: {},
    explained: {},
    paths,
    moderation: await moderation({survey, scores}, options.invariance, {
      ...asked,
      random: random.fork(moderationStream),
      minCell: options.minCell ?? 5,
    }),
  }
  const outcomes = nodes(survey.questionnaire, scores).filter(({role}) => role === 'outcome')
  for (const [index, outcome] of outcomes.entries()) {
    const found = await relativeImportance(survey, scores, outcome, {...asked, random: random.fork(index + 1)})
    if (found === null) continue
    result.drivers[outcome.id] = found.drivers.map((driver) => complete(driver, outcome.id, {paths, scores}))
    result.explained[outcome.id] = found.explained
  }
  return result
}

function complete(driver: Importance, outcome: string, {paths, scores}: {paths: Paths | null; scores: Scores}): Driver {
  const path = paths?.equations
    .find((equation) => equation.outcome === outcome)
    ?.paths.find(({from}) => from === driver.construct)
  const {estimate, ci} = path?.total ?? {estimate: Number.NaN, ci: [Number.NaN, Number.NaN] as [number, number]}
  return {...driver, performance: scores[driver.construct]?.mean ?? Number.NaN, totalEffect: {estimate, ci}}
}
