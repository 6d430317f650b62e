import type {Survey} from '../clean/index.ts'
import {numericColumn} from './numeric-column.ts'

/** The column that says what a customer is worth. */
export function valueMeasure(survey: Survey): 'margin' | 'spend' {
  return numericColumn(survey, 'margin') === null ? 'spend' : 'margin'
}
