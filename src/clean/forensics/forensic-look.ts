import type {Table} from '../../read/index.ts'
import type {ItemAnswers} from '../read-answers.ts'
import type {Forensic} from '../schema.ts'

/** What a forensic look may see: all items in the questionnaire's order, rows not excluded only. */
export interface ForensicMaterial {
  readonly table: Table
  readonly items: readonly ItemAnswers[]
  readonly scales: readonly ForensicScale[]
  /** Numbers declared to stand for "no answer". */
  readonly codes: ReadonlySet<number>
  /** Rows of the table analysed. */
  readonly rows: readonly number[]
}

export interface ForensicScale {
  readonly construct: string
  readonly items: readonly ItemAnswers[]
  /** Answers of the rows analysed, keyed in one direction. */
  readonly columns: readonly Float64Array[]
}

/** One sign of something wrong with the data as a whole. */
export type ForensicLook = (material: ForensicMaterial) => Forensic[]
