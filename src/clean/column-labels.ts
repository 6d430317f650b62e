import type {Survey} from './schema.ts'

/** Labels of a known column by respondent, '' where missing; numbers, dates and yes/no count as labels. */
export function columnLabels({columns}: Survey, id: string): readonly string[] {
  const column = columns[id]
  if (column?.type === 'text') return column.values
  return Array.from(column?.values ?? [], (value) => (Number.isNaN(value) ? '' : String(value)))
}
