import {contraryItems, mean, standardDeviation} from '../../stats/index.ts'
import type {Diagnostic, FoundProblem} from '../diagnostic.ts'
import type {MeasuredItem, ScaleMaterial} from '../material.ts'
import type {ScaleResult} from '../schema.ts'
import {thresholds} from '../thresholds.ts'

/** Answer scales with more steps than this (a slider in thousandths) are not counted step by step. */
const mostCategories = 101

/**
 * Each item by itself and against the rest of its scale: answers per category, mean, SD, corrected item–rest
 * correlation from pairwise covariances (r.drop of R psych 2.2.9), items without variance and items that run against
 * the others (psych's check.keys).
 */
export const itemStatistics: Diagnostic = {
  id: 'item-statistics',
  about: [
    {
      id: 'item-rest-correlation',
      kind: 'statistic',
      source: thresholds.itemRest.source,
      texts: {
        en: {
          title: 'Item–rest correlation',
          definition:
            'Correlation of one question with the sum of the other questions of its scale: does it go along with them? Corrected: the question is not part of the sum it is compared with.',
          formula: 'r = cov(item, rest)/(sd(item) · sd(rest))',
          threshold:
            'From .30 the question belongs to the scale. Negative: it is almost certainly worded the other way round and was not turned; declare it as reversed and run again.',
        },
        fr: {
          title: 'Corrélation question–reste',
          definition:
            'Corrélation d’une question avec la somme des autres questions de son échelle : va-t-elle dans le même sens ? Corrigée : la question ne fait pas partie de la somme à laquelle on la compare.',
          formula: 'r = cov(question, reste)/(σ(question) · σ(reste))',
          threshold:
            'À partir de 0,30 la question appartient à l’échelle. Négative : elle est presque certainement formulée à l’envers et n’a pas été retournée ; la déclarer inversée et recommencer.',
        },
      },
    },
  ],
  run: (material) => ({
    itemRest: Object.fromEntries(material.items.map(({code}) => [code, itemRest(code, material)])),
    answers: Object.fromEntries(material.items.map((item) => [item.code, answers(item)])),
    problems: problems(material),
  }),
}

function itemRest(code: string, {varying, covariance}: ScaleMaterial): number {
  const place = varying.findIndex((item) => item.code === code)
  if (place < 0 || varying.length < 2) return Number.NaN
  const own = covariance[place]![place]!
  const withAll = covariance[place]!.reduce((sum, value) => sum + value, 0)
  const total = covariance.flat().reduce((sum, value) => sum + value, 0)
  const rest = total - 2 * withAll + own
  return rest > 0 ? (withAll - own) / Math.sqrt(own * rest) : Number.NaN
}

function answers({given, low, high}: MeasuredItem): ScaleResult['answers'][string] {
  const categories = high - low + 1
  const counts = categories <= mostCategories ? new Array<number>(categories).fill(0) : []
  let missing = 0
  for (const answer of given) {
    const category = Math.round(answer) - low
    if (Number.isNaN(answer)) missing++
    else if (category in counts) counts[category]!++
  }
  return {counts, missing, mean: mean(given), sd: standardDeviation(given)}
}

function problems(material: ScaleMaterial): FoundProblem[] {
  const {items, varying} = material
  const answered = (item: (typeof items)[number]): boolean => item.keyed.some((answer) => !Number.isNaN(answer))
  const empty = items.filter((item) => !answered(item)).map(({code}) => code)
  const constant = items.filter((item) => !varying.includes(item) && answered(item)).map(({code}) => code)
  const turned = unreversed(material)
  const found: FoundProblem[] = []
  if (empty.length > 0) found.push({code: 'unanswered-item', items: empty})
  if (constant.length > 0) found.push({code: 'zero-variance-item', items: constant})
  if (turned.length > 0) found.push({code: 'unreversed-item', items: turned})
  return found
}

/** Named also where the scale stays useless once they are turned: a negative item–rest correlation is never passed over. */
function unreversed({varying, covariance, n}: ScaleMaterial): string[] {
  const contrary = contraryItems(covariance, n)
  return varying.flatMap(({code}, place) => (contrary.includes(place) ? [code] : []))
}
