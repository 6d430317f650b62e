import {warn} from '../../kernel/index.ts'
import {foldName} from '../fold-name.ts'
import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'
import type {TableRow} from '../table.ts'
import {readWarnings} from '../warnings.ts'

const own = [
  ['id', 'response id', 'id de la reponse', 'id de reponse'],
  ['submitdate', 'date submitted', 'date de soumission'],
  ['lastpage', 'last page', 'derniere page'],
  ['startlanguage', 'start language', 'langue de depart'],
] as const
const answerCode = /^\s*A(\d{1,3})\s*$/i
const subquestion = /^\s*([A-Za-z][A-Za-z0-9]{0,40})\[([A-Za-z0-9_]{1,40})\]\s*[.:]?\s*(.{0,2000})$/s

/** One header row of codes, texts or both; `ATT[SQ001]` is the first row of the array ATT; answers may be codes (`A5`). */
export const limesurvey: Source = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  source: 'LimeSurvey Manual, Exporting results, 2024',
  recognises: ({names, rows}) =>
    own.filter((forms) => names.slice(0, 12).some((name) => forms.some((form) => form === name))).length >= 3 ||
    (rows[0] ?? []).filter((cell) => /\[SQ\d+\]/.test(cell.slice(0, 200))).length >= 2,
  tidy: ([header, ...rows]) => {
    const cells = header?.cells ?? []
    const submitted = cells.findIndex((cell) => own[1].some((name) => name === foldName(cell)))
    const coded = codedColumns(cells.length, rows)
    return {
      names: cells.map(plainLabel),
      labels: cells.map(itemCode),
      headerRows: 1,
      rows: sentOnly(rows, submitted).map((row) => (coded.size === 0 ? row : decoded(row, coded))),
      notes: coded.size === 0 ? [] : [warn(readWarnings.ANSWER_CODES_READ, {count: coded.size})],
    }
  },
}

/** `ATT[SQ001]. Wording` → `ATT1. Wording`, the code a questionnaire would give it; a row called `ATT1` keeps its name. */
function itemCode(cell: string): string {
  const [, question = '', row = '', text = ''] = subquestion.exec(cell) ?? []
  const number = /^SQ0*(\d{1,6})$/i.exec(row)?.[1]
  const code = number === undefined ? row : `${question}${number}`
  return plainLabel(text === '' ? code : `${code}. ${text}`)
}

/** Columns where everything answered is `A` and a number. */
function codedColumns(width: number, rows: readonly TableRow[]): Set<number> {
  const coded = new Set<number>()
  for (let column = 0; column < width; column++) {
    let codes = 0
    const all = rows.every(({cells}) => {
      const cell = cells[column] ?? ''
      if (answerCode.test(cell)) codes++
      return cell.trim() === '' || cell.trim() === 'N/A' || answerCode.test(cell)
    })
    if (all && codes > 0) coded.add(column)
  }
  return coded
}

function decoded(row: TableRow, coded: ReadonlySet<number>): TableRow {
  return {...row, cells: row.cells.map((cell, index) => (coded.has(index) ? cell.replace(answerCode, '$1') : cell))}
}

/** An answer that was never sent has no date; a survey that keeps no dates has none anywhere. */
function sentOnly(rows: readonly TableRow[], submitted: number): readonly TableRow[] {
  const isSent = ({cells}: TableRow) => (cells[submitted] ?? '').trim() !== ''
  if (submitted === -1 || !rows.some(isSent)) return rows
  return rows.map((row) => (isSent(row) ? row : {...row, setAside: 'unfinished'}))
}
