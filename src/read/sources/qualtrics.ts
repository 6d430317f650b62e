import {foldName} from '../fold-name.ts'
import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'
import type {SetAside, TableRow} from '../table.ts'

const importId = /^\s*\{\s*"ImportId"\s*:/
const truths = ['0', '1', 'true', 'false', 'vrai', 'faux']
const unfinished = ['0', 'false', 'faux']
/** Codes 1, 9 and 17 of the column Status, or their words. */
const previews = ['1', '9', '17', 'survey preview', 'spam survey preview', "apercu de l'enquete", 'apercu']

/**
 * Three header rows: names, questions, `{"ImportId":…}`; the third, or the second, may be lacking. Rows of a preview and
 * rows never sent are set aside. -99 means seen and not answered.
 */
export const qualtrics: Source = {
  id: 'qualtrics',
  name: 'Qualtrics',
  source: 'Qualtrics Support, Understanding your dataset; Data export options, 2024',
  recognises: ({rows, names}) =>
    rows.slice(1, 3).some(isImportRow) || ['responseid', 'finished'].every((name) => names.includes(name)),
  tidy: (records) => {
    const names = records[0]?.cells ?? []
    const folded = names.map(foldName)
    const importRow = 1 + records.slice(1, 3).findIndex(({cells}) => isImportRow(cells))
    const headerRows = importRow > 0 ? importRow + 1 : isQuestionRow(records[1], folded) ? 2 : 1
    const questions = headerRows > 1 && importRow !== 1 ? records[1]?.cells : undefined
    const at = (name: string) => folded.indexOf(name)
    const columns = {finished: at('finished'), status: at('status'), channel: at('distributionchannel')}
    const asideOf = ({cells}: TableRow): SetAside | undefined => {
      const has = (column: number, words: readonly string[]) =>
        column >= 0 && words.includes(foldName(cells[column] ?? ''))
      if (has(columns.channel, ['preview']) || (columns.finished >= 0 && has(columns.status, previews)))
        return 'preview'
      return has(columns.finished, unfinished) ? 'unfinished' : undefined
    }
    return {
      // The tool's own Status is not the customer's.
      names: names.map((name, index) =>
        index === columns.status && columns.finished >= 0 ? 'Status (Qualtrics)' : plainLabel(name),
      ),
      ...(questions === undefined ? {} : {labels: names.map((_, index) => plainLabel(questions[index] ?? ''))}),
      headerRows,
      rows: records.slice(headerRows).map((row) => {
        const setAside = asideOf(row)
        return setAside === undefined ? row : {...row, setAside}
      }),
      missing: ['-99'],
    }
  },
}

function isImportRow(cells: readonly string[]): boolean {
  return cells.some((cell) => importId.test(cell)) && cells.every((cell) => cell.trim() === '' || importId.test(cell))
}

/** The second row is no respondent when its cell under Finished is neither yes nor no. */
function isQuestionRow(row: TableRow | undefined, names: readonly string[]): boolean {
  const cell = row?.cells[names.indexOf('finished')]
  return cell !== undefined && cell.trim() !== '' && !truths.includes(foldName(cell))
}
