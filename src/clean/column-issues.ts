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
  const originals: {readonly name: string; readonly answers: Float64Array}[] = []
  return items.flatMap(({answers, column}) => {
    const issues: string[] = []
    const {kept, given, isConstant, isWhole} = summaryOf(answers, analysed)
    const name = printable(table.header[column]!)
    if (given === 0) issues.push('all-missing')
    else if (given * 2 < kept) issues.push('mostly-missing')
    if (given > 1 && isConstant) issues.push('zero-variance')
    if (!isWhole) issues.push('non-integer')
    if (given > 1 && !isConstant) {
      const original = originals.find((one) => isSame(one.answers, answers, analysed))
      if (original === undefined) originals.push({name, answers})
      else issues.push(`cloned-of:${original.name}`)
    }
    return issues.length === 0 ? [] : [{column: name, issues}]
  })
}

/** Of the analysed: how many, how many of them answered, whether all the same, whether always by a point of the scale. */
function summaryOf(answers: Float64Array, analysed: readonly boolean[]) {
  let [kept, given, first] = [0, 0, Number.NaN]
  let [isConstant, isWhole] = [true, true]
  for (let row = 0; row < answers.length; row++) {
    if (!analysed[row]) continue
    kept++
    const answer = answers[row]!
    if (Number.isNaN(answer)) continue
    if (given++ === 0) first = answer
    if (answer !== first) isConstant = false
    if (!Number.isInteger(answer)) isWhole = false
  }
  return {kept, given, isConstant, isWhole}
}

/** Cell by cell over the analysed, a missing answer being like another; most columns differ soon. */
function isSame(one: Float64Array, other: Float64Array, analysed: readonly boolean[]): boolean {
  for (let row = 0; row < one.length; row++) {
    const isAlike = one[row] === other[row] || (Number.isNaN(one[row]!) && Number.isNaN(other[row]!))
    if (!isAlike && analysed[row]) return false
  }
  return true
}
