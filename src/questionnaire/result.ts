import type {Item, Questionnaire, QuestionnaireResult} from './schema.ts'

/** The part of a questionnaire that goes into results. */
export function questionnaireResult(questionnaire: Questionnaire): QuestionnaireResult {
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    title: questionnaire.title,
    constructs: questionnaire.constructs.map((construct) => ({
      id: construct.id,
      role: construct.role,
      labels: construct.labels,
      dimension: construct.dimension,
      dimensions: construct.dimensions,
      items: construct.items.map((item) => ({
        code: item.code,
        text: item.text,
        reversed: item.reversed,
        ...itemRange(item, questionnaire),
      })),
    })),
  }
}

/** Lowest and highest answer an item allows. */
export function itemRange(item: Item, questionnaire: Questionnaire): {readonly low: number; readonly high: number} {
  const {low, high} = item.scale ?? questionnaire.scale
  return {low, high}
}
