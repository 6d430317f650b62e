import {type Diagnosis, diagnosisSchema} from '../diagnosis.ts'
import {type ExitCode, exitCodes} from '../kernel/index.ts'
import {diagnose} from '../pipeline.ts'
import {constructLabels, createVoice, ledgerLines, terminalSummary} from '../render/index.ts'
import {analyseSurvey} from './analyse-survey.ts'
import {
  type Asserted,
  type AssertionFlags,
  judgeAll,
  readAssertions,
  reportJudgements,
} from './assertions/assertions.ts'
import {checkConstructs} from './assertions/check-constructs.ts'
import type {JudgedSurvey} from './assertions/reporter.ts'
import {printsFile} from './chosen-files.ts'
import {deliver} from './deliver.ts'
import {describePlan} from './dry-run.ts'
import {loadTheme} from './load-theme.ts'
import {jsonOfAll, oneByOne} from './one-by-one.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {pathList, print, tell, tellPaths} from './talk.ts'
import {warningSentences} from './warning-sentences.ts'

export interface DiagnosisRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] &
    AssertionFlags & {
      readonly figures?: string | undefined
    }
}

interface Done extends JudgedSurvey {
  readonly result: Diagnosis
  readonly paths: readonly string[]
}

/** `relmark diagnose`: from survey files to the files and the summary. @throws {UserError} */
export async function runDiagnosis(request: DiagnosisRequest, session: Session): Promise<ExitCode> {
  const asserted = readAssertions(request.flags, diagnosisSchema)
  const requests = oneByOne(request)
  if (request.flags['dry-run']) {
    for (const one of requests) print(describePlan(await openSurvey(one, session), one.flags, session))
    return exitCodes.done
  }
  const done: Done[] = []
  for (const one of requests) {
    const each = await diagnoseOne(one, asserted, session)
    if (!session.json) present(each, printsFile(request.flags) || asserted.reporter === 'junit', session)
    done.push(each)
  }
  if (session.json) print(jsonOfAll('diagnoses', done))
  return reportJudgements(done, asserted, session)
}

async function diagnoseOne(request: DiagnosisRequest, asserted: Asserted, session: Session): Promise<Done> {
  const {surveys: inputs, flags} = request
  const {
    name,
    files: read,
    prepared,
    answer,
    settings,
  } = await analyseSurvey(request, session, {
    prepare: async ({mapping, settings: {theme}}) => {
      checkConstructs(asserted.assertions, mapping)
      return loadTheme(theme, session)
    },
    analyse: (opened) => diagnose(opened.table, opened.mapping, {...opened.settings.analysis, ...opened.progress}),
  })
  const {diagnosis, customers} = answer
  const {files, template} = settings
  const where = {
    name,
    files,
    force: flags.force === true,
    figures: flags.figures,
    template,
    look: prepared,
    inputs,
  }
  const filesWanted =
    !session.json || flags.format !== undefined || flags.output !== undefined || flags.figures !== undefined
  const paths = filesWanted ? await deliver({result: diagnosis, customers}, where, session) : []
  return {name: read.join(', '), result: diagnosis, paths, judgements: judgeAll(asserted, diagnosis)}
}

/** A person gets the summary, a program the names of the files, or neither where standard output is taken by a file. */
function present({result: diagnosis, paths}: Done, taken: boolean, session: Session): void {
  if (session.quiet) return
  const voice = createVoice(session.language)
  const ledger = ledgerLines(diagnosis.input, voice).join('\n')
  if (session.terminal && !taken) {
    print(terminalSummary(diagnosis, session))
    tell(ledger, session)
    tellPaths(paths, session)
  } else {
    tell(ledger, session)
    const labels = constructLabels(diagnosis, voice)
    for (const sentence of warningSentences(diagnosis.warnings, session.language, labels)) tell(sentence, session)
    if (!taken) print(pathList(paths))
  }
}
