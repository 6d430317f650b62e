import {answersGiven, type CarelessIndex} from './careless-index.ts'

const most = 0.15

/** More than 15 % of the items unanswered, two at least: the share from which Hair et al. leave a respondent out. */
export const manyMissing: CarelessIndex = {
  id: 'many-missing',
  source: 'Hair, Hult, Ringle & Sarstedt 2017, A Primer on PLS-SEM',
  flag: (sheets) => (row) => {
    const missing = sheets.items.length - answersGiven(sheets, row)
    return missing >= 2 && missing > most * sheets.items.length
  },
}
