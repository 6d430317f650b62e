import type {ItemAnswers} from '../read-answers.ts'
import type {Forensic} from '../schema.ts'
import type {ForensicLook, ForensicScale} from './forensic-look.ts'
import {rowsOf, scaleAlpha} from './scale-alpha.ts'

/** Share of respondents with the same answer to both from which one column is taken for a copy of the other. */
const least = 0.95
/** Agreement beyond what the answers' frequencies would give: two questions that all like agree without being copies. */
const leastKappa = 0.9
const fewestRespondents = 10

/**
 * Questions answered alike by nearly everybody (95 %, and Cohen's κ of .90): a column copied twice, or one
 * question asked twice. α with one of each only, where all belong to one scale.
 * Cohen 1960, Educational and Psychological Measurement 20(1); Slomczynski, Powalko & Krauze 2017, Survey Research
 * Methods 11(1), for near duplicates.
 */
export const clonedColumns: ForensicLook = ({items, scales, rows}) => {
  const columns = rowsOf(
    items.map(({answers}) => answers),
    rows,
  )
  const copies = new Map<number, number[]>()
  for (const place of items.keys()) {
    const first = items.findIndex((_, other) => other < place && alike(columns[other]!, columns[place]!))
    if (first >= 0) copies.set(first, [...(copies.get(first) ?? []), place])
  }
  return [...copies].map(([first, places]) => {
    const later = places.map((place) => items[place]!)
    const {construct} = items[first]!
    const isWithin = later.every((one) => one.construct === construct)
    const scale = isWithin ? scales.find((one) => one.construct === construct.id) : undefined
    return {
      code: 'cloned-columns' as const,
      construct: scale?.construct ?? null,
      items: [items[first]!, ...later].map(({item}) => item.code),
      count: later.length + 1,
      detail: null,
      alpha: scale === undefined ? {asFound: Number.NaN, putRight: Number.NaN} : cost(scale, later),
    }
  })
}

function cost({items, columns}: ForensicScale, copies: readonly ItemAnswers[]): Forensic['alpha'] {
  const originals = columns.filter((_, place) => !copies.includes(items[place]!))
  return {asFound: scaleAlpha(columns), putRight: scaleAlpha(originals)}
}

/** Stops at the first pair of answers too many that differ: most questions differ soon. */
function alike(one: Float64Array, other: Float64Array): boolean {
  const most = one.length * (1 - least)
  let both = 0
  let different = 0
  for (let row = 0; row < one.length; row++) {
    if (Number.isNaN(one[row]! + other[row]!)) continue
    both++
    if (one[row] !== other[row] && ++different > most) return false
  }
  const agreement = (both - different) / both
  if (both < fewestRespondents || agreement < least) return false
  const chance = agreementByChance(one, other)
  return chance < 1 && (agreement - chance) / (1 - chance) >= leastKappa
}

function agreementByChance(one: Float64Array, other: Float64Array): number {
  const counts = new Map<number, [number, number]>()
  let both = 0
  for (let row = 0; row < one.length; row++) {
    if (Number.isNaN(one[row]! + other[row]!)) continue
    both++
    for (const [side, answer] of [one[row]!, other[row]!].entries()) {
      const pair = counts.get(answer) ?? [0, 0]
      pair[side]!++
      counts.set(answer, pair)
    }
  }
  return [...counts.values()].reduce((sum, [first, second]) => sum + (first / both) * (second / both), 0)
}
