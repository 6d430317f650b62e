import type {Table} from '../read/index.ts'
import {clonedColumns} from './forensics/cloned-columns.ts'
import {constantRespondents} from './forensics/constant-respondents.ts'
import type {ForensicLook, ForensicScale} from './forensics/forensic-look.ts'
import {missingCodesLeft} from './forensics/missing-codes-left.ts'
import {repeatedRows} from './forensics/repeated-rows.ts'
import {rowsOf} from './forensics/scale-alpha.ts'
import {unreversedItems} from './forensics/unreversed-items.ts'
import type {ItemAnswers} from './read-answers.ts'
import type {Forensic, Respondent} from './schema.ts'

const looks: readonly ForensicLook[] = [
  missingCodesLeft,
  unreversedItems,
  clonedColumns,
  constantRespondents,
  repeatedRows,
]

/** What is wrong with the data as a whole and what it costs in α; respondents excluded already are not looked at. */
export function findForensics(
  table: Table,
  items: readonly ItemAnswers[],
  {codes, respondents}: {readonly codes: ReadonlySet<number>; readonly respondents: readonly Respondent[]},
): Forensic[] {
  const rows = respondents.flatMap(({excluded}, row) => (excluded === null ? [row] : []))
  const scales = forensicScales(items, rows)
  return looks.flatMap((look) => look({table, items, scales, codes, rows}))
}

/** Every scale with the answers of some rows, keyed in one direction. */
export function forensicScales(items: readonly ItemAnswers[], rows: readonly number[]): ForensicScale[] {
  const constructs = [...new Set(items.map(({construct}) => construct))]
  return constructs.map((construct) => {
    const own = items.filter((item) => item.construct === construct)
    const columns = rowsOf(
      own.map(({keyed}) => keyed),
      rows,
    )
    return {construct: construct.id, items: own, columns}
  })
}
