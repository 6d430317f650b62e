import type {Survey} from '../clean/index.ts'
import type {About} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'

/** What a benefit is measured by in one survey. */
export interface BenefitMeasure {
  readonly kind: 'column' | 'construct'
  readonly id: string
  /** By respondent; NaN = missing. */
  readonly values: ArrayLike<number>
  readonly behavioural: boolean
  readonly moreIsBetter: boolean
}

/** One benefit that loyal customers are said to bring; `measure` finds what tests it here, or null. */
export interface BenefitTest {
  readonly id: string
  readonly about: About
  readonly measure: (survey: Survey, scores: Scores) => BenefitMeasure | null
}
