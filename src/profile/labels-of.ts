import type {Survey} from '../clean/index.ts'

/** Labels of a known column, '' where missing; numbers and yes/no count as labels. Null where the survey has none. */
export function labelsOf(survey: Survey, id: string): readonly string[] | null {
  const column = survey.columns[id]
  if (column === undefined) return null
  if (column.type === 'text') return column.values
  if (column.type !== 'number' && column.type !== 'boolean') return null
  return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)))
}
