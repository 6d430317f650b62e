import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'
import {toldApart} from '../told-apart.ts'

const own = ['network id', 'start date (utc)', 'submit date (utc)', 'date de debut (utc)', 'date de soumission (utc)']

/** One header row: `#` first, dates and network last; a question with several choices has one column a choice. */
export const typeform: Source = {
  id: 'typeform',
  name: 'Typeform',
  source: 'Typeform Help Center, Download your results, 2024',
  recognises: ({names}) => names[0] === '#' && names.some((name) => own.includes(name)),
  tidy: ([header, ...rows]) => ({
    names: toldApart((header?.cells ?? []).map((cell, index) => (index === 0 ? 'Response ID' : plainLabel(cell)))),
    headerRows: 1,
    rows,
  }),
}
