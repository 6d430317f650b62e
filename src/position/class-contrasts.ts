import type {z} from 'zod'
import {displayedClasses} from '../classify/index.ts'
import {shownParts} from '../disclosure/index.ts'
import {meanScore, unknownEstimate} from './estimates.ts'
import type {Standing} from './material.ts'
import type {contrastSchema} from './schema.ts'

type Contrast = z.infer<typeof contrastSchema>

/** Lists to be read question by question: their items need not go together. */
const lists = ['brakes', 'motivations'] as const
const wholes = ['relative-attitude', 'variety-seeking'] as const

/**
 * Brakes and motivations (D35), relative attitude, resistance to switching (D37) and variety seeking (D20), class against
 * class: means in which each customer weighs by the probability of the class. A class that was only inferred is left out; where
 * fewer customers than the smallest cell are expected in a class, its mean is, and another with it if it takes that to hide it.
 * @see Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2), relative attitude.
 */
export function classContrasts(context: Standing): Contrast[] {
  const {scores, score, survey} = context
  const {constructs} = survey.questionnaire
  const listed = lists.flatMap((id) => {
    const items = scores[id] === undefined ? [] : (constructs.find((construct) => construct.id === id)?.items ?? [])
    return items.map(({code, scale = survey.questionnaire.scale}) =>
      contrast(context, {construct: id, item: code}, (index) => {
        const answer = survey.keyed[code]?.[index] ?? Number.NaN
        return (100 * (answer - scale.low)) / (scale.high - scale.low)
      }),
    )
  })
  const whole = wholes
    .flatMap((role) => context.playing(role))
    .map((id) => contrast(context, {construct: id, item: null}, (index) => score(id, index)))
  return [...listed, ...whole].filter(({all}) => all.n > 0)
}

function contrast(
  {analysed, weights, classification, disclosure}: Standing,
  named: Pick<Contrast, 'construct' | 'item'>,
  measureOf: (index: number) => number,
): Contrast {
  const {customers, result} = classification
  const {minCell} = disclosure
  const values = analysed.map(measureOf)
  const columns = displayedClasses.map((name) => {
    const members = analysed.map((index) => customers[index]![name] || 0)
    const known = members.filter((_, place) => !Number.isNaN(values[place]!))
    return {name, members, expected: known.reduce((sum, part) => sum + part, 0)}
  })
  const unclassified = analysed.filter(
    (index, place) => customers[index]!.class === null && !Number.isNaN(values[place]!),
  ).length
  const shown = shownParts(columns, {
    size: ({expected}) => expected,
    safe: (together) => together.reduce((sum, {expected}) => sum + expected, 0) >= minCell,
    rest: [{name: 'inert', members: [], expected: unclassified}],
  })
  const classes = columns.flatMap(({name, members}, position) => {
    if (result.shares?.[name]?.inferred === true) return []
    const shares = analysed.map((index, place) => weights[index]! * members[place]!)
    const {estimate, ci} = shown[position] ? meanScore(values, shares, minCell) : unknownEstimate
    return [{class: name, estimate, ci}]
  })
  const all = meanScore(
    values,
    analysed.map((index) => weights[index]!),
    minCell,
  )
  return {...named, all, classes}
}
