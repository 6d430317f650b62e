import {displayedClasses} from '../classify/index.ts'
import {shownCells} from '../disclosure/index.ts'
import {leastMatched, type Pair} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import type {Side} from './side.ts'

type Transitions = NonNullable<ComparisonFindings['transitions']>

/**
 * Who moved from which class to which, among customers classified on both sides. Cells under `minCell` are hidden, and in
 * each row and column as many of the smallest others as it takes for those hidden to hold `minCell` customers together.
 * @returns null where nobody can be followed, or too few.
 */
export function transitions(
  sides: readonly [Side, Side],
  pairs: readonly Pair[] | null,
  minCell: number,
): Transitions | null {
  if (pairs === null) return null
  const classes = pairs.flatMap(([a, b]) => {
    const from = sides[0].material.classification.customers[a]!.class
    const to = sides[1].material.classification.customers[b]!.class
    return from === null || to === null ? [] : [{from, to}]
  })
  if (classes.length < leastMatched) return null
  const counts = displayedClasses.map((from) =>
    displayedClasses.map((to) => classes.filter((one) => one.from === from && one.to === to).length),
  )
  const shown = shownCells(counts, minCell)
  return displayedClasses.flatMap((from, row) => {
    const total = counts[row]!.reduce((sum, count) => sum + count, 0)
    return displayedClasses.map((to, column) => {
      const count = counts[row]![column]!
      return shown[row]![column] ? {from, to, count, share: count / total} : {from, to, count: null, share: null}
    })
  })
}
