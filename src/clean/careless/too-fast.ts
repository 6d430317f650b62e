import {answersGiven, type CarelessIndex} from './careless-index.ts'

const secondsPerItem = 2

/** Less than two seconds for each item answered: too little to read it. Needs the column `duration_seconds`. */
export const tooFast: CarelessIndex = {
  id: 'too-fast',
  source: 'Huang, Curran, Keeney, Poposki & DeShon 2012, Journal of Business and Psychology 27',
  flag: (sheets) => {
    const duration = sheets.columns['duration_seconds']
    if (duration === undefined || duration.type === 'text') return null
    return (row) => duration.values[row]! < secondsPerItem * answersGiven(sheets, row)
  },
}
