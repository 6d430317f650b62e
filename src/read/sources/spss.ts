import type {Source} from '../source.ts'

/** The dictionary of the file says what each variable asked and which of its values are no answers. */
export const spss: Source = {
  id: 'spss',
  name: 'SPSS',
  source: 'GNU PSPP developers guide, System file format, 2023',
  recognises: ({format}) => format === 'sav',
  tidy: ([header, ...rows], {dictionary}) => ({
    names: header?.cells ?? [],
    headerRows: 1,
    rows,
    ...(dictionary === undefined ? {} : {labels: dictionary.labels, columnMissing: dictionary.missing}),
  }),
}
