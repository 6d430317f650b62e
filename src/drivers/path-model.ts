import type {Survey} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import type {MeasurementDepth} from '../measure/index.ts'
import type {Scores} from '../score/index.ts'
import type {Fallback} from './latent-measures.ts'
import {latentPaths} from './latent-paths.ts'
import {pathLayers} from './layers.ts'
import {pathEquations} from './path-equations.ts'
import type {Paths} from './schema.ts'
import {scorePaths} from './score-paths.ts'

const notWanted: Fallback = {reason: 'not-wanted', constructs: []}

/**
 * Recursive path model: every construct is explained by all those of earlier layers (pathLayers). Between latent
 * variables measured by their items; where answers do not allow that, by their scores with the error that their
 * reliability leaves; where that cannot be either, between observed scores. `fallbacks` say why.
 * @returns null with fewer than two layers, or too few respondents even for observed scores.
 */
export async function pathModel(
  survey: Survey,
  scores: Scores,
  options: {readonly draws: number; readonly random: Random; readonly measurement: MeasurementDepth} & Work,
): Promise<Paths | null> {
  const layers = pathLayers(survey.questionnaire, scores).filter((layer) => layer.length > 0)
  if (layers.length < 2) return null
  const asked = {order: layers.flat(), plan: pathEquations(layers)}
  const shape = {layers: layers.map((layer) => layer.map(({id}) => id))}
  const byItems = options.measurement === 'full' ? latentPaths(survey, asked, options) : notWanted
  if ('found' in byItems) {
    const {model, found} = byItems
    return {...shape, estimation: 'latent', measuredBy: 'items', fallbacks: [], model, ...found}
  }
  const byScores = {...shape, measuredBy: 'scores' as const, model: null}
  const fallbacks = [byItems]
  if (byItems.reason !== 'no-scales') {
    const corrected = await scorePaths(survey, {...asked, corrected: true}, options)
    if (corrected !== null && !('reason' in corrected))
      return {...byScores, estimation: 'latent', fallbacks, ...corrected}
    if (corrected !== null) fallbacks.push(corrected)
  }
  const observed = await scorePaths(survey, {...asked, corrected: false}, options)
  if (observed === null || 'reason' in observed) return null
  return {...byScores, estimation: 'observed-scores', fallbacks, ...observed}
}
