import {basename} from 'node:path'
import {type ExitCode, exitCodes, UserError} from '../kernel/index.ts'
import {renderJson, terminalSummary} from '../render/index.ts'
import {deliver} from './deliver.ts'
import {cliErrors} from './errors.ts'
import {loadTheme} from './load-theme.ts'
import {readResult} from './read-result.ts'
import type {Session} from './session.ts'
import {formatList, templateNamed} from './settings.ts'
import {pathList, print, tell} from './talk.ts'

export interface ReportRequest {
  readonly result: string
  readonly flags: {
    readonly format?: string | undefined
    readonly 'output-dir'?: string | undefined
    readonly force?: boolean
    readonly figures?: string | undefined
    readonly template?: string | undefined
    readonly theme?: string | undefined
  }
}

/** `relmark report`: renders a result again, in another language or format, without the data. @throws {UserError} */
export async function runReport({result: input, flags}: ReportRequest, session: Session): Promise<ExitCode> {
  const formats = formatList(flags.format ?? 'pdf')
  if (formats.includes('csv')) throw new UserError(cliErrors.CUSTOMERS_NEED_DATA)
  const template = templateNamed(flags.template)
  const look = await loadTheme(flags.theme, session)
  const diagnosis = await readResult(input)
  const name = basename(input)
    .replace(/\.json$/i, '')
    .replace(/-diagnosis$/, '')
  const where = {
    name,
    folder: flags['output-dir'] ?? '.',
    formats,
    force: flags.force === true,
    figures: flags.figures,
    template,
    look,
    inputs: [input],
  }
  const filesWanted = !session.json || flags.format !== undefined
  const paths = filesWanted ? await deliver({diagnosis}, where, session) : []
  if (session.json) print(renderJson(diagnosis))
  else if (session.terminal && !session.quiet) {
    print(terminalSummary(diagnosis, session))
    tell(pathList(paths), session)
  } else if (!session.quiet) print(pathList(paths))
  return exitCodes.done
}
