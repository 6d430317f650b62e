import {surveyWeights} from '../clean/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
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

/** What may be told of each side beside what its study tells; two groups of one study share it. */
export function disclosuresOf([first, second]: readonly [Side, Side]): readonly [Disclosure, Disclosure] {
  const {disclosure} = first.material
  const branch = disclosure.branch()
  return [branch, second.material.disclosure === disclosure ? branch : second.material.disclosure.branch()]
}

/** Whether a mean over the side's respondents with a known value may be told, beside that of all who have one. */
export function tellsOfSide(
  side: Side,
  disclosure: Disclosure,
  {measure, values}: {readonly measure: string; readonly values: ArrayLike<number>},
): boolean {
  const {material, members} = side
  const weights = surveyWeights(material.survey)
  const whole = [...weights.keys()].filter((index) => weights[index]! > 0 && !Number.isNaN(values[index]!))
  const inside = whole.filter((index) => members[index])
  return disclosure.tell(measure, inside, {whole, amountOf: (index) => weights[index]!})
}
