import {type CleanOptions, clean, type Survey} from '../../src/clean/index.ts'
import {
  adHocQuestionnaire,
  type ColumnOverrides,
  matchColumns,
  type Questionnaire,
} from '../../src/questionnaire/index.ts'
import {type ReadOptions, tableFromBytes} from '../../src/read/index.ts'

export interface Case {
  readonly questionnaire?: Questionnaire
  readonly columns?: ColumnOverrides
  readonly reading?: ReadOptions
  readonly cleaning?: CleanOptions
}

export const sixItems = adHocQuestionnaire(['q=q1..q6:1-7'])

/** The whole way from the text of a file to a survey. */
export function surveyOf(text: string, given: Case = {}): Survey {
  const table = tableFromBytes(new TextEncoder().encode(text), 'survey.csv', given.reading)
  return clean(table, matchColumns(table.header, given.questionnaire ?? sixItems, given.columns), given.cleaning)
}

/** Lines of six answers with some variation, none of them alike for 49 respondents. */
export function plainRows(count: number): string[][] {
  return Array.from({length: count}, (_, row) =>
    [row, row >> 1, row * 3, row + 2, row * 5 + 1, Math.floor(row / 7)].map((value) => String((value % 7) + 1)),
  )
}

export function csv(header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  return [header, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('')
}

export const sixHeaders = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']
