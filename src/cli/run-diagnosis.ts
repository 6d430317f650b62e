import {type Diagnosis, diagnosisSchema} from '../diagnosis.ts'
import {type ExitCode, exitCodes} from '../kernel/index.ts'
import {diagnose} from '../pipeline.ts'
import {createVoice, ledgerLines, terminalSummary} from '../render/index.ts'
import {judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import type {Judgement} from './assertions/judge.ts'
import type {Assertion} from './assertions/parse-assertion.ts'
import {deliver} from './deliver.ts'
import {describePlan} from './dry-run.ts'
import {loadTheme} from './load-theme.ts'
import {jsonOfAll, oneByOne} from './one-by-one.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {pathList, print, tell, tellPaths} from './talk.ts'
import {warningSentences} from './warning-sentences.ts'

export interface DiagnosisRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly figures?: string | undefined
  }
}

interface Done {
  readonly result: Diagnosis
  readonly paths: readonly string[]
  readonly judgements: readonly Judgement[]
}

/** `relmark diagnose`: from survey files to the files and the summary. @throws {UserError} */
export async function runDiagnosis(request: DiagnosisRequest, session: Session): Promise<ExitCode> {
  const assertions = readAssertions(request.flags.assert, diagnosisSchema)
  const requests = oneByOne(request)
  if (request.flags['dry-run']) {
    for (const one of requests) print(describePlan(await openSurvey(one, session), one.flags, session))
    return exitCodes.done
  }
  const done: Done[] = []
  for (const one of requests) {
    const each = await diagnoseOne(one, assertions, session)
    if (!session.json) present(each.result, each.paths, session)
    done.push(each)
  }
  if (session.json) print(jsonOfAll('diagnoses', done))
  return reportJudgements(
    done.flatMap(({judgements}) => judgements),
    session,
  )
}

async function diagnoseOne(
  request: DiagnosisRequest,
  assertions: readonly Assertion[],
  session: Session,
): Promise<Done> {
  const {surveys: inputs, flags} = request
  const {table, mapping, settings, progress} = await openSurvey(request, session)
  checkConstructs(assertions, mapping)
  const look = await loadTheme(settings.theme, session)
  const {diagnosis, customers} = await diagnose(table, mapping, {...settings.analysis, ...progress})
  progress.clear()
  const {formats, outputDir: folder, template} = settings
  const where = {
    name: table.name,
    folder,
    formats,
    force: flags.force === true,
    figures: flags.figures,
    template,
    look,
    inputs,
  }
  const filesWanted = !session.json || flags.format !== undefined || flags.figures !== undefined
  const paths = filesWanted ? await deliver({result: diagnosis, customers}, where, session) : []
  return {result: diagnosis, paths, judgements: judgeAll(assertions, diagnosis)}
}

/** A person gets the summary, a program the names of the files. */
function present(diagnosis: Diagnosis, paths: readonly string[], session: Session): void {
  if (session.quiet) return
  const ledger = ledgerLines(diagnosis.input, createVoice(session.language)).join('\n')
  if (session.terminal) {
    print(terminalSummary(diagnosis, session))
    tell(ledger, session)
    tellPaths(paths, session)
  } else {
    tell(ledger, session)
    for (const sentence of warningSentences(diagnosis.warnings, session.language)) tell(sentence, session)
    print(pathList(paths))
  }
}
