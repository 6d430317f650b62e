import type {Survey} from '../clean/index.ts'
import {createRandom, type Random} from '../kernel/index.ts'
import {correlationMatrix, variance} from '../stats/index.ts'
import {answeredSomething, completeRows} from './answered-rows.ts'
import type {FactorModel} from './factor-model/factor-model-schema.ts'
import type {ProperSolution} from './factor-model/proper-solution.ts'
import {completeOrAll, type MeasuredItem, measuredItems} from './material.ts'
import type {Scales} from './schema.ts'

export interface SurveyItem extends MeasuredItem {
  /** Id of the construct that asks it; never a higher-order one. */
  readonly construct: string
}

/** What a diagnostic of the whole survey is given: the items of all constructs, analysed respondents only. */
export interface SurveyMaterial {
  readonly survey: Survey
  /** What was found scale by scale. */
  readonly scales: Scales
  /** Items whose answers differ, in the questionnaire's order, each once. */
  readonly items: readonly SurveyItem[]
  /** Their correlations over respondents who answered all of them; pairwise where fewer than half did. */
  readonly correlation: readonly (readonly number[])[]
  /** Respondents behind the correlations. */
  readonly n: number
  /** True where correlations are pairwise: each over other respondents. */
  readonly pairwise: boolean
  /** A stream of its own for each diagnostic, so that adding one changes no draw of another. */
  readonly random: Random
  /** The confirmatory model; null where only scales are asked for. */
  readonly factors: {readonly result: FactorModel; readonly solution: ProperSolution} | null
  /** Header of the column that groups respondents; null for none. */
  readonly group: string | null
}

export function surveyMaterial(survey: Survey, scales: Scales, seed: number): SurveyMaterial {
  const asked = survey.questionnaire.constructs.flatMap((construct) =>
    measuredItems(survey, construct).map((item) => ({...item, construct: construct.id})),
  )
  const items = asked.filter((item) => variance(item.keyed) > 0)
  const columns = items.map(({keyed}) => keyed)
  const answered = answeredSomething(columns)
  const kept = completeOrAll(columns, answered)
  const pairwise = kept === columns && completeRows(columns).length < (columns[0]?.length ?? 0)
  return {
    survey,
    scales,
    items,
    correlation: correlationMatrix(kept),
    n: pairwise ? answered : (kept[0]?.length ?? 0),
    pairwise,
    random: createRandom(seed),
    factors: null,
    group: null,
  }
}
