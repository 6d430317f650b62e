import {printable} from '../kernel/index.ts'
import type {Table} from '../read/index.ts'
import type {ItemAnswers} from './read-answers.ts'
import type {QualityResult} from './schema.ts'

/**
 * What is odd about the columns of the items, over analysed respondents, as codes: `all-missing`, `mostly-missing` (over
 * half), `zero-variance` (one answer only), `non-integer` (some answers between two points), `cloned-of:HEADER` (equal to
 * an earlier column, cell by cell).
 */
export function columnIssues(
  table: Table,
  items: readonly ItemAnswers[],
  analysed: readonly boolean[],
): QualityResult['columns'] {
  const originals: {readonly name: string; readonly kept: Float64Array}[] = []
  return items.flatMap(({answers, column}) => {
    const issues: string[] = []
    const kept = answers.filter((_, row) => analysed[row])
    const given = kept.filter((answer) => !Number.isNaN(answer))
    const name = printable(table.header[column]!)
    if (given.length === 0) issues.push('all-missing')
    else if (given.length * 2 < kept.length) issues.push('mostly-missing')
    const isConstant = given.length > 1 && given.every((answer) => answer === given[0])
    if (isConstant) issues.push('zero-variance')
    if (given.some((answer) => !Number.isInteger(answer))) issues.push('non-integer')
    if (given.length > 1 && !isConstant) {
      const original = originals.find((one) => isSame(one.kept, kept))
      if (original === undefined) originals.push({name, kept})
      else issues.push(`cloned-of:${original.name}`)
    }
    return issues.length === 0 ? [] : [{column: name, issues}]
  })
}

/** Cell by cell, a missing answer being like another; most columns differ soon. */
function isSame(one: Float64Array, other: Float64Array): boolean {
  return one.every((answer, row) => answer === other[row] || (Number.isNaN(answer) && Number.isNaN(other[row]!)))
}
