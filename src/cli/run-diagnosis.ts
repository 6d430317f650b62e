import {type Diagnosis, diagnosisSchema} from '../diagnosis.ts'
import {type ExitCode, exitCodes} from '../kernel/index.ts'
import {diagnose} from '../pipeline.ts'
import {renderJson, terminalSummary} from '../render/index.ts'
import {judgeAll, readAssertions, reportJudgements} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import {deliver} from './deliver.ts'
import {describePlan} from './dry-run.ts'
import {loadTheme} from './load-theme.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print, tell} from './talk.ts'
import {warningSentences} from './warning-sentences.ts'

export interface DiagnosisRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly 'dry-run'?: boolean
    readonly force?: boolean
    readonly figures?: string | undefined
  }
}

/** `relmark diagnose`: from a survey file to the files and the summary. @throws {UserError} */
export async function runDiagnosis(request: DiagnosisRequest, session: Session): Promise<ExitCode> {
  const {survey: input, flags} = request
  const assertions = readAssertions(flags.assert, diagnosisSchema)
  const opened = await openSurvey(request, session)
  const {table, mapping, settings, progress} = opened
  checkConstructs(assertions, mapping)
  if (flags['dry-run']) {
    print(describePlan(opened, session))
    return exitCodes.done
  }
  const look = await loadTheme(settings.theme, session)
  const {diagnosis, customers} = await diagnose(table, mapping, {...settings.analysis, ...progress})
  progress.clear()
  const {formats, outputDir: folder} = settings
  const where = {name: table.name, folder, formats, force: flags.force === true, figures: flags.figures, look, input}
  const filesWanted = !session.json || flags.format !== undefined || flags.figures !== undefined
  const paths = filesWanted ? await deliver({diagnosis, customers}, where, session) : []
  const judgements = judgeAll(assertions, diagnosis)
  if (session.json) print(renderJson(judgements.length === 0 ? diagnosis : {...diagnosis, assertions: judgements}))
  else present(diagnosis, paths, session)
  return reportJudgements(judgements, session)
}

/** A person gets the summary, a program the names of the files. */
function present(diagnosis: Diagnosis, paths: readonly string[], session: Session): void {
  if (session.quiet) return
  if (session.terminal) {
    print(terminalSummary(diagnosis, session))
    tell(paths.join('\n'), session)
  } else {
    for (const sentence of warningSentences(diagnosis.warnings, session.language)) tell(sentence, session)
    print(paths.join('\n'))
  }
}
