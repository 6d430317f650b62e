import type {Survey} from '../clean/index.ts'

/** A known column as numbers, NaN where missing; null where the survey has none, it is text, or it never varies. */
export function columnValues(survey: Survey, id: string): Float64Array | null {
  const column = survey.columns[id]
  if (column === undefined || column.type === 'text') return null
  const known = column.values.filter(Number.isFinite)
  return known.some((value) => value !== known[0]) ? column.values : null
}
