import {answersDiffer, firstAlike} from '../equal-sheets.ts'
import type {CarelessIndex} from './careless-index.ts'

const fewest = 10

/**
 * Every answer equal to another respondent's, over ten answered items or more and not all alike: with so many items two
 * honest people do not meet by chance. All copies are flagged, since nothing tells the first from the others.
 */
export const duplicateAnswers: CarelessIndex = {
  id: 'duplicate-answers',
  source: 'Kuriakose & Robbins 2016, Statistical Journal of the IAOS 32',
  flag: (sheets) => {
    if (sheets.items.length < fewest) return null
    const rows = [...Array(sheets.rows).keys()].filter(
      (row) => sheets.included[row] && answersDiffer(sheets.items, row, fewest),
    )
    const first = firstAlike(
      sheets.items.map(({answers}) => answers),
      rows,
    )
    const counts = new Int32Array(sheets.rows)
    for (const row of rows) counts[first[row]!]!++
    return (row) => first[row]! >= 0 && counts[first[row]!]! > 1
  },
}
