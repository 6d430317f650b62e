import type {Survey} from '../clean/index.ts'
import type {ScoredItem} from '../measure/index.ts'
import type {Construct, Questionnaire} from '../questionnaire/index.ts'

/** A construct's items, keyed in one direction, aligned to the respondents. */
export function scoredItems(survey: Survey, construct: Construct): ScoredItem[] {
  return construct.items.map((item) => {
    const {low, high} = item.scale ?? survey.questionnaire.scale
    return {keyed: survey.keyed[item.code]!, low, high}
  })
}

/** The same brought to 0–100: one column an item. */
export function pompItems(survey: Survey, construct: Construct): Float64Array[] {
  return scoredItems(survey, construct).map(({keyed, low, high}) =>
    keyed.map((answer) => (100 * (answer - low)) / (high - low)),
  )
}

/** Constructs with items first, then the ones that are means of others, so that each finds its parts ready. */
export function inOrderOfComposition(questionnaire: Questionnaire): readonly Construct[] {
  const measured = questionnaire.constructs.filter((construct) => construct.items.length > 0)
  const composed = questionnaire.constructs.filter((construct) => construct.items.length === 0)
  return [...measured, ...composed]
}
