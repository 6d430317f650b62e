import {checkSchema} from '../findings.ts'
import type {ExitCode} from '../kernel/index.ts'
import {check} from '../pipeline.ts'
import {renderJson, terminalCheck} from '../render/index.ts'
import {judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'

/** `relmark check`: can this survey be trusted? @throws {UserError} */
export async function runCheck(request: SurveyRequest, session: Session): Promise<ExitCode> {
  const assertions = readAssertions(request.flags.assert, checkSchema)
  const {table, mapping, settings, progress} = await openSurvey(request, session)
  checkConstructs(assertions, mapping)
  const result = check(table, mapping, settings.analysis)
  progress.clear()
  const judgements = judgeAll(assertions, result)
  if (session.json) print(renderJson(judgements.length === 0 ? result : {...result, assertions: judgements}))
  else if (!session.quiet) print(terminalCheck(result, session))
  return reportJudgements(judgements, session)
}
