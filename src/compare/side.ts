import {surveyWeights} from '../clean/index.ts'
import type {Material} from '../project/index.ts'

/** One of the two that are compared: some respondents of a study. */
export interface Side {
  readonly name: string
  readonly material: Material
  /** By respondent of the study. */
  readonly members: readonly boolean[]
}

/** Survey weight of each respondent of the side, 0 for all others. */
export function sideWeights({material, members}: Side): Float64Array {
  return surveyWeights(material.survey).map((weight, index) => (members[index] ? weight : 0))
}

/** Respondents of the side who were analysed. */
export function respondentsOf({material, members}: Side): number[] {
  return material.survey.respondents.flatMap(({excluded}, index) =>
    members[index] && excluded === null ? [index] : [],
  )
}
