import type {ItemAnswers} from '../read-answers.ts'
import type {QualityFlag, Survey} from '../schema.ts'

/** What an index may look at. Items stand in the order of the file, which is mostly the order in which they were asked. */
export interface AnswerSheets {
  readonly items: readonly ItemAnswers[]
  readonly columns: Survey['columns']
  readonly rows: number
  /** False for respondents excluded already: they are neither flagged nor compared with. */
  readonly included: readonly boolean[]
}

/**
 * One sign of careless answering. It judges a sheet by itself or against all others, whatever their order.
 * `flag` returns a judge of rows, or null where the survey does not allow the index.
 */
export interface CarelessIndex {
  readonly id: QualityFlag
  readonly source: string
  readonly flag: (sheets: AnswerSheets) => ((row: number) => boolean) | null
}

/** How many items one respondent answered. */
export function answersGiven({items}: Pick<AnswerSheets, 'items'>, row: number): number {
  let given = 0
  for (let place = 0; place < items.length; place++) if (!Number.isNaN(items[place]!.answers[row]!)) given++
  return given
}

export type Items = readonly Pick<ItemAnswers, 'answers' | 'low' | 'high'>[]

/** One answer as a share of its item's scale; NaN where it is missing. */
export function answerShare({answers, low, high}: Items[number], row: number): number {
  return (answers[row]! - low) / (high - low)
}
