import {accountClusters, type Survey, surveyWeights} from '../clean/index.ts'
import {factorName, thresholds} from '../measure/index.ts'
import type {Construct} from '../questionnaire/index.ts'
import {pompItems} from '../score/index.ts'
import {type ModelTerm, variance} from '../stats/index.ts'
import type {Node} from './layers.ts'
import type {FallbackReason} from './schema.ts'

/** How the constructs of a path model are measured: each by its items, by its dimensions, or by one item. */
export interface LatentMeasures {
  readonly terms: readonly ModelTerm[]
  /** Items of the analysed respondents, 0 to 100; NaN = missing. */
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly weights?: Float64Array
  readonly clusters?: Int32Array
  readonly singleIndicators: readonly {readonly construct: string; readonly reliability: number}[]
}

/** Why it cannot be so. */
export interface Fallback {
  readonly reason: FallbackReason
  readonly constructs: string[]
}

/** A factor of factors says something of its own from three dimensions on. */
const fewestDimensions = 3

/**
 * Measurement part of the path model. A construct of one item is that item with its error variance held at
 * (1 − ρ)·variance, ρ being the reliability its score is given.
 * @see Bollen 1989, Structural Equations with Latent Variables, ch. 5, on single indicators.
 */
export function latentMeasures(survey: Survey, nodes: readonly Node[]): LatentMeasures | Fallback {
  const kept = survey.respondents.flatMap(({excluded}, index) => (excluded === null ? [index] : []))
  const columns: Record<string, Float64Array> = {}
  const terms: ModelTerm[] = []
  const singleIndicators: {construct: string; reliability: number}[] = []
  let scales = 0
  for (const node of nodes) {
    const construct = constructOf(survey, node.id)
    const dimensions = construct.dimensions.map((id) => constructOf(survey, id))
    const measured = (dimensions.length > 0 ? dimensions : [construct]).map((part) => ({
      id: part.id,
      items: itemsOf(survey, part, kept),
    }))
    if (dimensions.length > 0) {
      if (measured.length < fewestDimensions || measured.some(({items}) => items.length < 2))
        return {reason: 'dimensions', constructs: [node.id]}
      terms.push(...measured.map(({id}): ModelTerm => ({lhs: factorName(node.id), op: '=~', rhs: factorName(id)})))
    }
    for (const {id, items} of measured) {
      for (const {code, column} of items) {
        columns[code] = column
        terms.push({lhs: factorName(id), op: '=~', rhs: code})
      }
      if (items.length > 1) scales++
      else if (items.length === 1) {
        const {reliability} = node.scores
        const error = (1 - reliability) * variance(items[0]!.column.filter((answer) => !Number.isNaN(answer)))
        terms.push({lhs: items[0]!.code, op: '~~', rhs: items[0]!.code, fixed: [error]})
        singleIndicators.push({construct: id, reliability})
      }
    }
  }
  if (scales === 0) return {reason: 'no-scales', constructs: []}
  const coarse = nodes.filter(({id}) => fewestCategories(survey, id) < thresholds.fewestNumericCategories.value)
  if (coarse.length > 0) return {reason: 'ordered-answers', constructs: coarse.map(({id}) => id)}
  return {terms, columns, singleIndicators, ...weighting(survey, kept)}
}

const constructOf = ({questionnaire}: Survey, id: string): Construct =>
  questionnaire.constructs.find((construct) => construct.id === id)!

/** Items whose answers differ. */
function itemsOf(survey: Survey, construct: Construct, kept: readonly number[]) {
  return pompItems(survey, construct).flatMap((all, place) => {
    const column = Float64Array.from(kept, (index) => all[index]!)
    return variance(column) > 0 ? [{code: construct.items[place]!.code, column}] : []
  })
}

function fewestCategories(survey: Survey, id: string): number {
  const construct = constructOf(survey, id)
  const parts = [construct, ...construct.dimensions.map((part) => constructOf(survey, part))]
  const scales = parts.flatMap(({items}) => items.map(({scale}) => scale ?? survey.questionnaire.scale))
  return Math.min(...scales.map(({low, high}) => high - low + 1))
}

function weighting(survey: Survey, kept: readonly number[]): Pick<LatentMeasures, 'weights' | 'clusters'> {
  const [weights, clusters] = [surveyWeights(survey), accountClusters(survey)]
  const [ownWeights, ownClusters] = [
    Float64Array.from(kept, (index) => weights[index]!),
    Int32Array.from(kept, (index) => clusters[index]!),
  ]
  return {
    ...(survey.columns['weight'] === undefined ? {} : {weights: ownWeights}),
    ...(new Set(ownClusters).size < kept.length ? {clusters: ownClusters} : {}),
  }
}
