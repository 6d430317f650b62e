import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'

const timestamps = ['timestamp', 'horodateur', 'horodatage']

/** One header row; the first column is when the form was sent; a grid is `Question [row]`. */
export const googleForms: Source = {
  id: 'google-forms',
  name: 'Google Forms',
  source: 'Google Docs Editors Help, View and manage form responses, 2024',
  recognises: ({names}) => timestamps.includes(names[0] ?? '') && names.length > 1,
  tidy: ([header, ...rows]) => ({names: (header?.cells ?? []).map(plainLabel), headerRows: 1, rows}),
}
