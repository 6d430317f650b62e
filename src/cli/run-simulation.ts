import type {Simulation} from '../diagnosis.ts'
import {type ExitCode, exitCodes, UserError} from '../kernel/index.ts'
import {simulateFromDiagnosis, whatIf} from '../pipeline.ts'
import {composeSimulation, renderJson, terminalDocument} from '../render/index.ts'
import {cliErrors} from './errors.ts'
import {groupList} from './group-list.ts'
import {leverList} from './lever-list.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import {readDiagnosis} from './read-result.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'

export interface SimulationRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly raise?: readonly string[] | undefined
    readonly for?: string | undefined
  }
}

/** `relmark simulate`: what if a group's scores were others? @throws {UserError} */
export async function runSimulation(request: SimulationRequest, session: Session): Promise<ExitCode> {
  const {raise = [], for: group = 'all'} = request.flags
  if (raise.length === 0) throw new UserError(cliErrors.FLAG_NEEDED, {flag: '--raise', example: 'trust=+5'})
  const question = {levers: leverList(raise), group: groupList(group)}
  const answer = /\.json$/i.test(request.surveys[0]!)
    ? simulateFromDiagnosis(await readDiagnosis(request.surveys[0]!), question)
    : await fromSurvey(request, question, session)
  if (session.json) print(renderJson(answer))
  else if (!session.quiet) print(terminalDocument(composeSimulation(answer, session.language), session))
  return exitCodes.done
}

async function fromSurvey(
  request: SimulationRequest,
  question: Parameters<typeof whatIf>[2],
  session: Session,
): Promise<Simulation> {
  const {table, mapping, settings, progress} = await openSurvey(request, session)
  const answer = await whatIf(table, mapping, question, {...settings.analysis, ...progress})
  progress.clear()
  return answer
}
