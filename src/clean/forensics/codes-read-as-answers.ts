import type {Table} from '../../read/index.ts'
import {parseNumber} from '../parse-number.ts'
import type {ItemAnswers} from '../read-answers.ts'
import type {Forensic} from '../schema.ts'
import {scaleAlpha} from './scale-alpha.ts'

export interface CodesReadAsAnswers {
  readonly items: readonly string[]
  /** Cells that hold a code. */
  readonly count: number
  readonly alpha: Forensic['alpha']
}

/**
 * A dry run of one scale with codes for "no answer" (-99) read as answers, which is what becomes of them unnoticed: its
 * α beside that of the answers alone. Codes within the scale of an item are answers and left alone.
 */
export function codesReadAsAnswers(
  table: Table,
  scale: readonly ItemAnswers[],
  codes: ReadonlySet<number>,
): CodesReadAsAnswers {
  const found = scale.map((one) => withCodes(table, one, codes))
  if (found.every(({count}) => count === 0)) return {items: [], count: 0, alpha: unknown}
  return {
    items: scale.flatMap(({item}, place) => (found[place]!.count > 0 ? [item.code] : [])),
    count: found.reduce((sum, {count}) => sum + count, 0),
    alpha: {
      asFound: scaleAlpha(found.map(({column}) => column)),
      putRight: scaleAlpha(scale.map(({keyed}) => keyed)),
    },
  }
}

const unknown = {asFound: Number.NaN, putRight: Number.NaN}

function withCodes(
  table: Table,
  {item, low, high, column, keyed}: ItemAnswers,
  codes: ReadonlySet<number>,
): {column: Float64Array; count: number} {
  let count = 0
  const read = keyed.map((answer, row) => {
    if (!Number.isNaN(answer)) return answer
    const value = parseNumber(table.rows[row]!.cells[column]!, table.decimal)
    if (!codes.has(value) || (value >= low && value <= high)) return Number.NaN
    count++
    return item.reversed ? low + high - value : value
  })
  return {column: read, count}
}
