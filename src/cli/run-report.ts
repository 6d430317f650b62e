import {basename} from 'node:path'
import type {Result} from '../diagnosis.ts'
import {type ExitCode, exitCodes, texts, UserError} from '../kernel/index.ts'
import {composeResult, renderJson, terminalCheck, terminalDocument, terminalSummary} from '../render/index.ts'
import {createVoice} from '../render/voice.ts'
import {chosenFiles, printsFile} from './chosen-files.ts'
import {deliver} from './deliver.ts'
import {cliErrors} from './errors.ts'
import {loadTheme} from './load-theme.ts'
import {readResult} from './read-result.ts'
import type {Session} from './session.ts'
import {templateNamed} from './settings.ts'
import {pathList, print, tell, tellPaths} from './talk.ts'

const words = texts(
  {
    unknown:
      '{file} has {count, plural, one {a field} other {# fields}} that this version does not know (first: {first}): not shown. Update relmark to see all.',
  },
  {
    unknown:
      '{file} contient {count, plural, one {un champ} other {# champs}} que cette version ne connaît pas (le premier : {first}) : non montré. Mettez relmark à jour pour tout voir.',
  },
)

export interface ReportRequest {
  readonly result: string
  readonly flags: {
    readonly format?: string | undefined
    readonly output?: string | undefined
    readonly 'output-dir'?: string | undefined
    readonly force?: boolean
    readonly figures?: string | undefined
    readonly json?: boolean | undefined
    readonly template?: string | undefined
    readonly theme?: string | undefined
    readonly verbatim?: boolean
  }
}

/** `relmark report`: renders a result again, in another language or format, without the data. @throws {UserError} */
export async function runReport({result: input, flags}: ReportRequest, session: Session): Promise<ExitCode> {
  const files = chosenFiles(flags, {formats: ['pdf'], folder: '.'})
  if (files.formats.includes('csv')) throw new UserError(cliErrors.CUSTOMERS_NEED_DATA)
  const template = templateNamed(flags.template)
  const look = await loadTheme(flags.theme, session)
  const {result: held, unknown} = await readResult(input)
  const result = flags.verbatim === true ? held : withoutComments(held)
  if (template === 'study' && result.kind !== 'diagnosis')
    throw new UserError(cliErrors.RESULT_OF_ANOTHER_KIND, {file: input, kind: result.kind})
  const unknownSaid = {file: input, count: unknown.length, first: unknown[0] ?? ''}
  if (unknown.length > 0) tell(createVoice(session.language).say(words, 'unknown', unknownSaid), session)
  const name = basename(input)
    .replace(/\.json$/i, '')
    .replace(new RegExp(`-${result.kind}$`), '')
  const where = {
    name,
    files,
    force: flags.force === true,
    figures: flags.figures,
    template,
    look,
    inputs: [input],
  }
  const filesWanted = !session.json || flags.format !== undefined || flags.output !== undefined
  const paths = filesWanted ? await deliver({result}, where, session) : []
  if (session.json) print(renderJson(result))
  else if (printsFile(flags)) return exitCodes.done
  else if (session.terminal && !session.quiet) {
    print(onScreen(result, session))
    tellPaths(paths, session)
  } else if (!session.quiet) print(pathList(paths))
  return exitCodes.done
}

/** Comments are shown only where they are asked for again. */
function withoutComments(result: Result): Result {
  if (result.kind !== 'diagnosis') return result
  const {verbatims: _, ...rest} = result
  return rest
}

/** What the command that made the result showed. */
function onScreen(result: Result, session: Session): string {
  if (result.kind === 'diagnosis') return terminalSummary(result, session)
  if (result.kind === 'check') return terminalCheck(result, session)
  return terminalDocument(composeResult(result, session.language), session)
}
