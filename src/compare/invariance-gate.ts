import {
  fewestItemsForInvariance,
  fewestPerGroup,
  groupInvariance,
  type Invariance,
  untestedInvariance,
} from '../measure/index.ts'
import {respondentsOf, type Side} from './side.ts'

/**
 * Do the questions mean the same on both sides? Asked of the constructs that decide the class, since the rest of the
 * comparison stands on them.
 */
export function invarianceGate(sides: readonly [Side, Side]): Invariance {
  const rows = sides.map(respondentsOf) as [number[], number[]]
  if (Math.min(rows[0].length, rows[1].length) < fewestPerGroup) return untestedInvariance('too-few-respondents')
  const scales = comparableScales(sides)
  if (scales.length === 0) return untestedInvariance('no-scale')
  const columns = Object.fromEntries(
    scales.flatMap(({items}) => items.map((item) => [item, answersOf(sides, rows, item)] as const)),
  )
  const group = Float64Array.from([...rows[0].map(() => 0), ...rows[1].map(() => 1)])
  return groupInvariance(scales, {columns, group})
}

interface Scale {
  readonly id: string
  readonly items: readonly string[]
}

function comparableScales([first, second]: readonly [Side, Side]): Scale[] {
  const deciding = new Set(Object.values(first.material.classification.deciding).flat())
  const {constructs} = first.material.survey.questionnaire
  const parts = new Set(constructs.filter(({id}) => deciding.has(id)).flatMap(({dimensions}) => dimensions))
  return constructs.flatMap(({id, items, dimensions}) => {
    if (dimensions.length > 0 || !(deciding.has(id) || parts.has(id))) return []
    const codes = items.map(({code}) => code).filter((code) => varies(first, code) && varies(second, code))
    return codes.length >= fewestItemsForInvariance ? [{id, items: codes}] : []
  })
}

function varies(side: Side, item: string): boolean {
  const answers = side.material.survey.keyed[item]
  if (answers === undefined) return false
  const known = respondentsOf(side)
    .map((index) => answers[index]!)
    .filter((answer) => !Number.isNaN(answer))
  return known.some((answer) => answer !== known[0])
}

function answersOf(sides: readonly [Side, Side], rows: readonly [number[], number[]], item: string): Float64Array {
  const parts = sides.flatMap(({material}, side) => rows[side]!.map((index) => material.survey.keyed[item]![index]!))
  return Float64Array.from(parts)
}
