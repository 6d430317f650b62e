import {type Language, texts, UserError} from '../kernel/index.ts'
import {
  adHocQuestionnaire,
  type Columns,
  listQuestionnaires,
  loadQuestionnaire,
  type Mapping,
  matchColumns,
  recogniseQuestionnaire,
} from '../questionnaire/index.ts'
import {createVoice} from '../render/index.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'
import {tell} from './talk.ts'

const words = texts(
  {recognised: 'Questionnaire recognised: {id}, {found} of {total} items. Another one? --questionnaire ID'},
  {recognised: 'Questionnaire reconnu : {id}, {found} items sur {total}. Un autre ? --questionnaire ID'},
)

/** What the columns mean: as the user said, else as recognised, else as the user answers. @throws {UserError} */
export async function chooseMapping(
  table: Columns,
  {scales, questionnaire, columns}: Settings,
  session: Session,
): Promise<Mapping> {
  if (scales.length > 0) return matchColumns(table, adHocQuestionnaire(scales), columns)
  if (questionnaire !== undefined) return matchColumns(table, await loadQuestionnaire(questionnaire), columns)
  const bundled = await Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
  try {
    const mapping = recogniseQuestionnaire(table, bundled, columns)
    tell(recognised(mapping, session.language), session)
    return mapping
  } catch (error) {
    const unknown = error instanceof UserError && error.code === 'QUESTIONNAIRE_NOT_RECOGNISED'
    if (!unknown || !session.interactive) throw error
    const {chooseQuestionnaire} = await import('./prompts.ts')
    return matchColumns(table, await chooseQuestionnaire(bundled, session), columns)
  }
}

function recognised({questionnaire, items, missingItems}: Mapping, language: Language): string {
  const found = Object.keys(items).length
  const total = found + missingItems.length
  return createVoice(language).say(words, 'recognised', {id: questionnaire.id, found, total})
}
