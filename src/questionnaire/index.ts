import type {ColumnOverrides, Mapping} from './mapping.ts'
import type {Questionnaire, QuestionnaireResult} from './schema.ts'

export * from './mapping.ts'
export * from './schema.ts'

/** Ids of the bundled questionnaires, in alphabetical order. */
export async function listQuestionnaires(): Promise<readonly string[]> {
  throw new Error('not built yet')
}
/** A bundled questionnaire by id, or one from a JSON file. @throws {UserError} */
export async function loadQuestionnaire(_idOrFile: string): Promise<Questionnaire> {
  throw new Error('not built yet')
}
/** Scales declared on the command line: `trust=q1..q6:1-7`, reversed items as `-q3`. @throws {UserError} */
export function adHocQuestionnaire(_scales: readonly string[]): Questionnaire {
  throw new Error('not built yet')
}
/** @throws {UserError} two columns for one item, an override naming no column. */
export function matchColumns(
  _header: readonly string[],
  _questionnaire: Questionnaire,
  _overrides?: ColumnOverrides,
): Mapping {
  throw new Error('not built yet')
}
/** The questionnaire whose items the header holds best. @throws {UserError} none holds enough: says what is missing from the nearest. */
export function recogniseQuestionnaire(
  _header: readonly string[],
  _candidates: readonly Questionnaire[],
  _overrides?: ColumnOverrides,
): Mapping {
  throw new Error('not built yet')
}
/** The part of a questionnaire that goes into results. */
export function questionnaireResult(_questionnaire: Questionnaire): QuestionnaireResult {
  throw new Error('not built yet')
}
