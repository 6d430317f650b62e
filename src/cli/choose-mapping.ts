import {UserError} from '../kernel/index.ts'
import {
  adHocQuestionnaire,
  listQuestionnaires,
  loadQuestionnaire,
  type Mapping,
  matchColumns,
  recogniseQuestionnaire,
} from '../questionnaire/index.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'

/** What the columns mean: as the user said, else as recognised, else as the user answers. @throws {UserError} */
export async function chooseMapping(
  header: readonly string[],
  {scales, questionnaire, columns}: Settings,
  session: Session,
): Promise<Mapping> {
  if (scales.length > 0) return matchColumns(header, adHocQuestionnaire(scales), columns)
  if (questionnaire !== undefined) return matchColumns(header, await loadQuestionnaire(questionnaire), columns)
  const bundled = await Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
  try {
    return recogniseQuestionnaire(header, bundled, columns)
  } catch (error) {
    const unknown = error instanceof UserError && error.code === 'QUESTIONNAIRE_NOT_RECOGNISED'
    if (!unknown || !session.interactive) throw error
    const {chooseQuestionnaire} = await import('./prompts.ts')
    return matchColumns(header, await chooseQuestionnaire(bundled, session), columns)
  }
}
