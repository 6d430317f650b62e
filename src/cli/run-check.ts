import {type Check, checkSchema} from '../findings.ts'
import {type ExitCode, printable} from '../kernel/index.ts'
import {check} from '../pipeline.ts'
import {terminalCheck} from '../render/index.ts'
import {judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import type {Judgement} from './assertions/judge.ts'
import {deliverAsked} from './deliver-asked.ts'
import {jsonOfAll, oneByOne} from './one-by-one.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print, tellPaths} from './talk.ts'

export interface CheckRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {readonly figures?: string | undefined}
}

/** `relmark check`: can this survey be trusted? @throws {UserError} */
export async function runCheck(request: CheckRequest, session: Session): Promise<ExitCode> {
  const assertions = readAssertions(request.flags.assert, checkSchema)
  const checked: {
    readonly name: string
    readonly result: Check
    readonly judgements: readonly Judgement[]
    readonly paths: readonly string[]
  }[] = []
  for (const one of oneByOne(request)) {
    const {table, mapping, settings, progress} = await openSurvey(one, session)
    checkConstructs(assertions, mapping)
    const result = check(table, mapping, settings.analysis)
    progress.clear()
    const files = {name: table.name, inputs: one.surveys, settings, flags: one.flags}
    const paths = await deliverAsked(result, files, session)
    checked.push({name: table.files.join(', '), result, judgements: judgeAll(assertions, result), paths})
  }
  if (session.json) print(jsonOfAll('checks', checked))
  else if (!session.quiet)
    for (const {name, result, paths} of checked) {
      if (checked.length > 1) print(`== ${printable(name, 200)}`)
      print(terminalCheck(result, session))
      tellPaths(paths, session)
    }
  return reportJudgements(
    checked.flatMap(({judgements}) => judgements),
    session,
  )
}
