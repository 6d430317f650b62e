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
    const keys = Array.from({length: sheets.rows}, (_, row) => (sheets.included[row] ? key(row) : null))
    const counts = new Map<string, number>()
    for (const one of keys) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
    return (row) => keys[row] !== null && counts.get(keys[row]!)! > 1

    function key(row: number): string | null {
      const answers = sheets.items.map((item) => item.answers[row]!)
      const given = answers.filter((answer) => !Number.isNaN(answer))
      return given.length < fewest || given.every((answer) => answer === given[0]) ? null : answers.join(' ')
    }
  },
}
