import type {Survey} from '../clean/index.ts'
import type {Construct, Questionnaire} from '../questionnaire/index.ts'

/** A construct's items brought to 0–100, keyed in one direction: one column an item, aligned to the respondents. */
export function pompItems(survey: Survey, construct: Construct): Float64Array[] {
  return construct.items.map((item) => {
    const {low, high} = item.scale ?? survey.questionnaire.scale
    const span = (high - low) / 100
    return survey.keyed[item.code]!.map((answer) => (answer - low) / span)
  })
}

/** Constructs with items first, then the ones that are means of others, so that each finds its parts ready. */
export function inOrderOfComposition(questionnaire: Questionnaire): readonly Construct[] {
  const measured = questionnaire.constructs.filter((construct) => construct.items.length > 0)
  const composed = questionnaire.constructs.filter((construct) => construct.items.length === 0)
  return [...measured, ...composed]
}
