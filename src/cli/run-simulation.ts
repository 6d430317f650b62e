import {basename} from 'node:path'
import type {Simulation} from '../diagnosis.ts'
import {type ExitCode, exitCodes, UserError} from '../kernel/index.ts'
import {simulateFromDiagnosis, whatIf} from '../pipeline.ts'
import {composeSimulation, renderJson, terminalDocument} from '../render/index.ts'
import {analyseSurvey} from './analyse-survey.ts'
import {chosenFiles, printsFile} from './chosen-files.ts'
import {type AskedFiles, deliverAsked} from './deliver-asked.ts'
import {cliErrors} from './errors.ts'
import {groupList} from './group-list.ts'
import {leverList} from './lever-list.ts'
import type {SurveyRequest} from './open-survey.ts'
import {readDiagnosis} from './read-result.ts'
import type {Session} from './session.ts'
import {print, tellPaths} from './talk.ts'

export interface SimulationRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly raise?: readonly string[] | undefined
    readonly for?: string | undefined
    readonly figures?: string | undefined
  }
}

/** `relmark simulate`: what if a group's scores were others? @throws {UserError} */
export async function runSimulation(request: SimulationRequest, session: Session): Promise<ExitCode> {
  const {raise = [], for: group = 'all'} = request.flags
  if (raise.length === 0) throw new UserError(cliErrors.FLAG_NEEDED, {flag: '--raise', example: 'trust=+5'})
  const question = {levers: leverList(raise), group: groupList(group)}
  const {answer, ...files} = /\.json$/i.test(request.surveys[0]!)
    ? await fromDiagnosis(request, question)
    : await fromSurvey(request, question, session)
  const paths = await deliverAsked(answer, {...files, inputs: request.surveys, flags: request.flags}, session)
  if (session.json) print(renderJson(answer))
  else if (!session.quiet && !printsFile(request.flags)) {
    print(terminalDocument(composeSimulation(answer, session.language), session))
    tellPaths(paths, session)
  }
  return exitCodes.done
}

type Question = Parameters<typeof whatIf>[2]

/** The answer, and what its files are called after. */
interface Simulated extends Pick<AskedFiles, 'name' | 'settings'> {
  readonly answer: Simulation
}

async function fromDiagnosis({surveys, flags}: SimulationRequest, question: Question): Promise<Simulated> {
  const file = surveys[0]!
  return {
    answer: simulateFromDiagnosis(await readDiagnosis(file), question),
    name: basename(file).replace(/(-diagnosis)?\.json$/i, ''),
    settings: {theme: flags.theme, files: chosenFiles(flags, {formats: [], folder: '.'})},
  }
}

async function fromSurvey(request: SimulationRequest, question: Question, session: Session): Promise<Simulated> {
  const {answer, name, settings} = await analyseSurvey(request, session, {
    prepare: async () => {},
    analyse: ({table, mapping, settings: {analysis}, progress}) =>
      whatIf(table, mapping, question, {...analysis, ...progress}),
  })
  return {answer, name, settings}
}
