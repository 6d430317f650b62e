import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'

const starts = ['start time', 'heure de debut']
const ends = ['completion time', 'heure de fin', "heure d'achevement"]

/** One header row: `ID`, start and completion time first; several choices end with a semicolon each. */
export const microsoftForms: Source = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  source: 'Microsoft Support, Check and share your form results, 2024',
  recognises: ({names}) =>
    ['id', 'n°', 'no'].includes(names[0] ?? '') && starts.includes(names[1] ?? '') && ends.includes(names[2] ?? ''),
  tidy: ([header, ...rows]) => ({
    names: (header?.cells ?? []).map(plainLabel),
    headerRows: 1,
    rows: rows.map((row) => ({...row, cells: row.cells.map((cell) => cell.replace(/;\s*$/, ''))})),
  }),
}
