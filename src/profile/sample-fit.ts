import type {Survey} from '../clean/index.ts'
import {chiSquareUpper} from '../stats/index.ts'
import {labelsOf} from './labels-of.ts'
import type {Profiles, Study} from './schema.ts'

/**
 * χ² of the analysed respondents against the shares of the customer base, for the columns whose shares are given; labels that
 * the base does not name are left out. Nothing is shown of a column with a label of too few respondents.
 * @see Pearson 1900, Philosophical Magazine 50.
 */
export function sampleFit(survey: Survey, population: Study['population'], minCell: number): Profiles['fit'] {
  return Object.entries(population ?? {}).flatMap(([column, shares]) => {
    const labels = labelsOf(survey, column)
    const named = Object.entries(shares).filter(([, share]) => share > 0)
    const total = named.reduce((sum, [, share]) => sum + share, 0)
    if (labels === null || named.length < 2 || total === 0) return []
    const counts = named.map(
      ([label]) => labels.filter((own, index) => own === label && survey.respondents[index]!.excluded === null).length,
    )
    const n = counts.reduce((a, b) => a + b, 0)
    const rows = named.map(([label, share], index) => ({label, count: counts[index]!, expected: (share / total) * n}))
    const chiSquare = rows.reduce((sum, {count, expected}) => sum + (count - expected) ** 2 / expected, 0)
    const few = counts.some((count) => count > 0 && count < minCell)
    const degrees = named.length - 1
    return n === 0
      ? []
      : [{column, n, rows: few ? [] : rows, chiSquare, degrees, p: chiSquareUpper(chiSquare, degrees)}]
  })
}
