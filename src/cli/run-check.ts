import {type Check, checkSchema} from '../findings.ts'
import {type ExitCode, printable} from '../kernel/index.ts'
import {check} from '../pipeline.ts'
import {terminalCheck} from '../render/index.ts'
import {type AssertionFlags, judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import type {JudgedSurvey} from './assertions/reporter.ts'
import {chosenFiles, printsFile} from './chosen-files.ts'
import {deliver} from './deliver.ts'
import {loadTheme} from './load-theme.ts'
import {jsonOfAll, oneByOne} from './one-by-one.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'
import {pathList, print, tell} from './talk.ts'

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
    const paths = await written({result, name: table.name, settings}, one, session)
    checked.push({name: table.files.join(', '), result, judgements: judgeAll(asserted, result), paths})
  }
  if (session.json) print(jsonOfAll('checks', checked))
  else if (!session.quiet && !printsFile(request.flags) && asserted.reporter !== 'junit')
    for (const {name, result, paths} of checked) {
      if (checked.length > 1) print(`== ${printable(name, 200)}`)
      print(terminalCheck(result, session))
      if (paths.length > 0) tell(pathList(paths), session)
    }
  return reportJudgements(checked, asserted, session)
}

/** Files only where they are asked for: a check is first of all a look. The paths written. */
async function written(
  {result, name, settings}: {result: Check; name: string; settings: Settings},
  {surveys, flags}: CheckRequest,
  session: Session,
): Promise<readonly string[]> {
  if (flags.format === undefined && flags.output === undefined && flags.figures === undefined) return []
  const look = await loadTheme(settings.theme, session)
  const where = {
    name,
    files: chosenFiles(flags, {formats: [], folder: settings.files.folder}),
    force: flags.force === true,
    figures: flags.figures,
    look,
    inputs: surveys,
  }
  return deliver({result}, where, session)
}
