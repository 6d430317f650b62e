import type {Comparison} from '../diagnosis.ts'
import {type ExitCode, exitCodes, UserError} from '../kernel/index.ts'
import {compareGroups, compareSurveys} from '../pipeline.ts'
import {composeComparison, renderJson, terminalDocument} from '../render/index.ts'
import {printsFile} from './chosen-files.ts'
import {type AskedFiles, deliverAsked} from './deliver-asked.ts'
import {cliErrors} from './errors.ts'
import {conflict} from './flag-values.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print, tellPaths} from './talk.ts'

export interface ComparisonRequest extends SurveyRequest {
  /** The second file; absent when groups of the first are compared. */
  readonly second: string | undefined
  readonly flags: SurveyRequest['flags'] & {
    readonly group?: string | undefined
    readonly between?: string | undefined
    readonly figures?: string | undefined
  }
}

/** `relmark compare`: two waves, brands or groups. @throws {UserError} */
export async function runComparison(request: ComparisonRequest, session: Session): Promise<ExitCode> {
  const {second, flags} = request
  if (second === undefined && flags.group === undefined)
    throw new UserError(cliErrors.FLAG_NEEDED, {flag: '--group', example: 'segment'})
  if (second !== undefined && flags.group !== undefined) throw conflict('--group', '<b>')
  const {answer, ...files} =
    second === undefined ? await ofGroups(request, session) : await ofFiles(request, second, session)
  const paths = await deliverAsked(answer, {...files, flags}, session)
  if (session.json) print(renderJson(answer))
  else if (!session.quiet && !printsFile(flags)) {
    print(terminalDocument(composeComparison(answer, session.language), session))
    tellPaths(paths, session)
  }
  return exitCodes.done
}

/** The answer, and what its files are called after. */
interface Compared extends Omit<AskedFiles, 'flags'> {
  readonly answer: Comparison
}

async function ofGroups(request: ComparisonRequest, session: Session): Promise<Compared> {
  const {progress, settings, ...opened} = await openSurvey(request, session)
  const {group = '', between = ''} = request.flags
  const labels = between
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
  const answer = await compareGroups(
    opened,
    {column: group, between: labels},
    {...settings.analysis, ...progress, draws: 0},
  )
  progress.clear()
  return {answer, name: opened.table.name, inputs: request.surveys, settings}
}

async function ofFiles(request: ComparisonRequest, second: string, session: Session): Promise<Compared> {
  const {settings, progress, ...first} = await openSurvey(request, session)
  const other = await openSurvey({...request, surveys: [second]}, session)
  const answer = await compareSurveys([first, other], {...settings.analysis, ...progress, draws: 0})
  progress.clear()
  const name = `${first.table.name}-${other.table.name}`
  return {answer, name, inputs: [...request.surveys, second], settings}
}
