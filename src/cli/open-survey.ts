import type {Mapping} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {chooseMapping} from './choose-mapping.ts'
import {loadConfig} from './load-config.ts'
import {type ProgressLine, progressLine} from './progress.ts'
import {kinshipOf, readSurveys} from './read-surveys.ts'
import type {Session} from './session.ts'
import {type Settings, type SurveyFlags, settle} from './settings.ts'
import {tell} from './talk.ts'
import {warningSentences} from './warning-sentences.ts'
import {writeRejects} from './write-rejects.ts'

export interface SurveyRequest {
  /** Names of the files, or `-`. */
  readonly surveys: readonly string[]
  readonly flags: SurveyFlags & {
    readonly config?: string | undefined
    readonly set?: readonly string[] | undefined
    readonly rejects?: string | undefined
    readonly as?: string | undefined
    readonly force?: boolean
    readonly 'dry-run'?: boolean
  }
}

export interface OpenSurvey {
  readonly table: Table
  readonly mapping: Mapping
  readonly settings: Settings
  readonly progress: ProgressLine
}

/** From the words typed to a table whose columns are understood. @throws {UserError} */
export async function openSurvey({surveys, flags}: SurveyRequest, session: Session): Promise<OpenSurvey> {
  const {language} = session
  const kinship = kinshipOf(surveys, flags.as)
  const survey = surveys[0]!
  const loaded = await loadConfig({survey, file: flags.config, settings: flags.set ?? []})
  if (!session.languageAsked) session.language = loaded.config.lang ?? language
  const settings = settle(flags, loaded, session.environment)
  const progress = progressLine(session)
  const {table, columns} = await readSurveys(surveys, kinship, {...settings.reading, ...progress})
  progress.clear()
  for (const sentence of warningSentences(table.notes, session.language)) tell(sentence, session)
  const mapping = await chooseMapping(table, {...settings, columns: {...columns, ...settings.columns}}, session)
  if (flags.rejects !== undefined && flags['dry-run'] !== true) {
    const {cleaning} = settings.analysis
    await writeRejects({table, mapping, cleaning}, {path: flags.rejects, force: flags.force === true}, session)
  }
  return {table, mapping, settings, progress}
}
