import type {Classification, LoyaltyClass} from '../classify/index.ts'
import {type Survey, surveyWeights} from '../clean/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import type {Scores} from '../score/index.ts'
import type {PortfolioCustomers} from '../value/index.ts'

const millisecondsPerDay = 86_400_000

/** What a customer's position is read from; all arrays are aligned to the survey's respondents. */
export interface PositionMaterial {
  readonly survey: Survey
  readonly scores: Scores
  readonly classification: Classification
  readonly portfolio: PortfolioCustomers
  readonly disclosure: Disclosure
  readonly seed: number
}

/** The same with what every notion needs. */
export interface Standing extends PositionMaterial {
  /** 0 for those excluded. */
  readonly weights: Float64Array
  /** Reference date in days since 1970; NaN where none is known. */
  readonly today: number
  /** Respondents analysed. */
  readonly analysed: readonly number[]
  readonly score: (construct: string, index: number) => number
  /** A numeric, money, date or yes/no column; NaN where missing or not given. */
  readonly cell: (column: string, index: number) => number
  /** Ids of the constructs measured that play a role; dimensions are left out. */
  readonly playing: (role: string) => readonly string[]
  readonly classOf: (index: number) => LoyaltyClass | null
}

export function standing(material: PositionMaterial): Standing {
  const {survey, scores, classification} = material
  const weights = surveyWeights(survey)
  return {
    ...material,
    weights,
    today: survey.asOf === null ? Number.NaN : Date.parse(`${survey.asOf}T00:00:00Z`) / millisecondsPerDay,
    analysed: survey.respondents.flatMap(({excluded}, index) => (excluded === null ? [index] : [])),
    score: (construct, index) => scores[construct]?.scores[index] ?? Number.NaN,
    cell: (id, index) => {
      const column = survey.columns[id]
      return column === undefined || column.type === 'text' ? Number.NaN : (column.values[index] ?? Number.NaN)
    },
    playing: (role) =>
      survey.questionnaire.constructs
        .filter((construct) => construct.role === role && !construct.dimension && scores[construct.id] !== undefined)
        .map(({id}) => id),
    classOf: (index) => classification.customers[index]!.class,
  }
}
