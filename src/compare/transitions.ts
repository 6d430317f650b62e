import {displayedClasses} from '../classify/index.ts'
import {leastMatched, type Pair} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import type {Side} from './side.ts'

type Transitions = NonNullable<ComparisonFindings['transitions']>

/**
 * Who moved from which class to which, among customers classified on both sides. Cells under `minCell` are hidden, and in
 * each row and column with one hidden cell the smallest other one too.
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
  const hidden = suppressed(counts, minCell)
  return displayedClasses.flatMap((from, row) => {
    const total = counts[row]!.reduce((sum, count) => sum + count, 0)
    return displayedClasses.map((to, column) => {
      const count = counts[row]![column]!
      return hidden[row]![column] ? {from, to, count: null, share: null} : {from, to, count, share: count / total}
    })
  })
}

function suppressed(counts: readonly (readonly number[])[], minCell: number): boolean[][] {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < minCell))
  const lines = [
    ...counts.map((row, i) => row.map((_, j) => [i, j] as const)),
    ...counts[0]!.map((_, j) => counts.map((_row, i) => [i, j] as const)),
  ]
  let changed = true
  while (changed) {
    changed = false
    for (const line of lines) {
      if (line.filter(([i, j]) => hidden[i]![j]).length !== 1) continue
      const others = line.filter(([i, j]) => !hidden[i]![j]).sort((a, b) => counts[a[0]]![a[1]]! - counts[b[0]]![b[1]]!)
      const [next] = others
      if (next === undefined) continue
      hidden[next[0]]![next[1]] = true
      changed = true
    }
  }
  return hidden
}
