import type {Survey} from '../clean/index.ts'

/**
 * A known column as numbers, NaN where missing; null where the survey has none or it holds text.
 * A share of wallet given in per cent (any value above 1) is brought to 0–1.
 */
export function numericColumn(survey: Survey, id: string): Float64Array | null {
  const column = survey.columns[id]
  if (column === undefined || column.type === 'text') return null
  if (id !== 'share_of_wallet') return column.values
  const inPercent = column.values.some((value) => value > 1)
  return inPercent ? column.values.map((value) => value / 100) : column.values
}
