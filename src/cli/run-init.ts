import {dirname, join} from 'node:path'
import {type ExitCode, exitCodes, printable, texts} from '../kernel/index.ts'
import {
  adHocQuestionnaire,
  listQuestionnaires,
  loadQuestionnaire,
  type MappingProposal,
  proposeMapping,
  type Questionnaire,
} from '../questionnaire/index.ts'
import {readTable, type Table} from '../read/index.ts'
import {createVoice, renderJson} from '../render/index.ts'
import type {Config} from './config.ts'
import type {Ask} from './init/ask.ts'
import {askChoices} from './init/ask-choices.ts'
import {askColumns} from './init/ask-columns.ts'
import {type Choices, configFromProposal} from './init/config-from-proposal.ts'
import {findSurvey} from './init/find-survey.ts'
import {proposalTable} from './init/proposal-table.ts'
import {configName, loadConfig} from './load-config.ts'
import type {SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {type Settings, settle} from './settings.ts'
import {print, tell} from './talk.ts'
import {warningSentences} from './warning-sentences.ts'
import {writeOrAsk} from './write-or-ask.ts'

const words = texts(
  {
    file: '{file}: {rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}',
    written: '{path} is written.',
    next: 'Next: relmark diagnose {survey}',
    notWritten: 'Nothing was written.',
  },
  {
    file: '{file} : {rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}',
    written: '{path} est écrit.',
    next: 'Ensuite : relmark diagnose {survey}',
    notWritten: 'Rien n’a été écrit.',
  },
)

export interface InitRequest {
  /** Where it is left out, the only survey file of this folder. */
  readonly survey: string | undefined
  readonly flags: SurveyRequest['flags']
}

/**
 * `relmark init`: what the file seems to hold, corrected by the user, as relmark.config.json beside it. Where nobody can
 * be asked, the proposal is printed as JSON, and written with `--yes`.
 * @throws {UserError}
 */
export async function runInit(request: InitRequest, session: Session, ask?: Ask): Promise<ExitCode> {
  const survey = request.survey ?? (await findSurvey('.'))
  const opened = await openForInit({...request, survey}, session)
  const {table, settings, candidates, before, path} = opened
  const asking = ask ?? (session.interactive ? (await import('./prompts.ts')).atTerminal : undefined)
  const show = (proposal: MappingProposal) =>
    tell(`\n${intro(table, session)}\n${proposalTable(proposal, table.header, session)}\n`, session)
  const agreed =
    asking === undefined
      ? {proposal: proposeMapping(table, candidates, settings.columns), columns: settings.columns}
      : await askColumns(
          table,
          {candidates, columns: settings.columns},
          {ask: asking, language: session.language, show},
        )
  const voice = createVoice(session.language)
  if (agreed === null) {
    tell(voice.say(words, 'notWritten'), session)
    return exitCodes.done
  }
  const choices: Choices = asking === undefined ? {} : await askChoices(asking, session.language)
  const {questionnaire: named} = request.flags
  const config = configFromProposal(agreed.proposal, choices, {
    before,
    path,
    questionnaireFile: named !== undefined && /[/\\]|\.json$/i.test(named) ? named : undefined,
    scales: settings.scales,
    columns: agreed.columns,
  })
  const writing = asking !== undefined || session.yes
  if (writing) await writeConfig(config, {path, survey, table, force: request.flags.force === true}, session)
  if (asking === undefined && (session.json || !session.yes)) print(proposalJson(agreed.proposal, {table, config}))
  else if (!session.quiet) {
    tell(voice.say(words, 'written', {path: printable(path, 200)}), session)
    tell(voice.say(words, 'next', {survey: typed(survey)}), session)
  }
  return exitCodes.done
}

interface Opened {
  readonly table: Table
  readonly settings: Settings
  readonly candidates: readonly Questionnaire[]
  /** The configuration that stands where the new one will. */
  readonly before: Config
  readonly path: string
}

async function openForInit(
  {survey, flags}: {survey: string; flags: SurveyRequest['flags']},
  session: Session,
): Promise<Opened> {
  const path = survey === '-' ? configName : join(dirname(survey), configName)
  const loaded = await loadConfig({survey, file: flags.config, settings: flags.set ?? []})
  if (!session.languageAsked) session.language = loaded.config.lang ?? session.language
  const settings = settle(flags, loaded, session.environment)
  const table = await readTable(survey, {...settings.reading, signal: session.signal})
  for (const sentence of warningSentences(table.notes, session.language)) tell(sentence, session)
  const before = loaded.folder === dirname(path) ? loaded.config : {}
  return {table, settings, candidates: await candidatesOf(settings), before, path}
}

async function candidatesOf({scales, questionnaire}: Settings): Promise<readonly Questionnaire[]> {
  if (scales.length > 0) return [adHocQuestionnaire(scales)]
  if (questionnaire !== undefined) return [await loadQuestionnaire(questionnaire)]
  return Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
}

async function writeConfig(
  config: Config,
  {path, survey, table, force}: {path: string; survey: string; table: Table; force: boolean},
  session: Session,
): Promise<void> {
  const bytes = new TextEncoder().encode(renderJson(config))
  const input = {files: [survey], sha256: table.sha256}
  await writeOrAsk([{path, bytes, personal: false}], {force, input}, session)
}

function intro(table: Table, {language}: Session): string {
  const {files, rows, header} = table
  const file = printable(files.join(', '), 200)
  return createVoice(language).say(words, 'file', {file, rows: rows.length, columns: header.length})
}

function proposalJson(proposal: MappingProposal, {table, config}: {table: Table; config: Config}): string {
  const {questionnaire, columns, known, missingItems, unused} = proposal
  return renderJson({
    kind: 'proposal',
    schemaVersion: 1,
    file: table.files.join(', '),
    rows: table.rows.length,
    questionnaire: questionnaire.id,
    columns,
    known,
    missingItems,
    unusedColumns: unused.map((index) => table.header[index]),
    config,
  })
}

/** As a shell takes it. */
function typed(survey: string): string {
  const name = printable(survey, 200)
  return /^[\w./-]+$/.test(name) ? name : `"${name}"`
}
