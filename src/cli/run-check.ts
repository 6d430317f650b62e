import {type Check, checkSchema} from '../findings.ts'
import {type ExitCode, printable} from '../kernel/index.ts'
import {check} from '../pipeline.ts'
import {terminalCheck} from '../render/index.ts'
import {type AssertionFlags, judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import type {JudgedSurvey} from './assertions/reporter.ts'
import {printsFile} from './chosen-files.ts'
import {deliverAsked} from './deliver-asked.ts'
import {jsonOfAll, oneByOne} from './one-by-one.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print, tellPaths} from './talk.ts'

export interface CheckRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & AssertionFlags & {readonly figures?: string | undefined}
}

/** `relmark check`: can this survey be trusted? @throws {UserError} */
export async function runCheck(request: CheckRequest, session: Session): Promise<ExitCode> {
  const asserted = readAssertions(request.flags, checkSchema)
  const checked: (JudgedSurvey & {readonly result: Check; readonly paths: readonly string[]})[] = []
  for (const one of oneByOne(request)) {
    const {table, mapping, settings, progress} = await openSurvey(one, session)
    checkConstructs(asserted.assertions, mapping)
    const result = check(table, mapping, settings.analysis)
    progress.clear()
    const files = {name: table.name, inputs: one.surveys, settings, flags: one.flags}
    const paths = await deliverAsked(result, files, session)
    checked.push({name: table.files.join(', '), result, judgements: judgeAll(asserted, result), paths})
  }
  if (session.json) print(jsonOfAll('checks', checked))
  else if (!session.quiet && !printsFile(request.flags) && asserted.reporter !== 'junit')
    for (const {name, result, paths} of checked) {
      if (checked.length > 1) print(`== ${printable(name, 200)}`)
      print(terminalCheck(result, session))
      tellPaths(paths, session)
    }
  return reportJudgements(checked, asserted, session)
}
