import {basename} from 'node:path'
import {type ExitCode, exitCodes, UserError} from '../kernel/index.ts'
import {renderJson, terminalSummary} from '../render/index.ts'
import {deliver} from './deliver.ts'
import {cliErrors} from './errors.ts'
import {loadTheme} from './load-theme.ts'
import {readResult} from './read-result.ts'
import type {Session} from './session.ts'
import {formatList} from './settings.ts'
import {print, tell} from './talk.ts'

export interface ReportRequest {
  readonly result: string
  readonly flags: {
    readonly format?: string | undefined
    readonly 'output-dir'?: string | undefined
    readonly force?: boolean
    readonly figures?: string | undefined
    readonly theme?: string | undefined
  }
}

/** `relmark report`: renders a result again, in another language or format, without the data. @throws {UserError} */
export async function runReport({result: input, flags}: ReportRequest, session: Session): Promise<ExitCode> {
  const formats = formatList(flags.format ?? 'pdf')
  if (formats.includes('csv')) throw new UserError(cliErrors.CUSTOMERS_NEED_DATA)
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
    look,
    input,
  }
  const filesWanted = !session.json || flags.format !== undefined
  const paths = filesWanted ? await deliver({diagnosis}, where, session) : []
  if (session.json) print(renderJson(diagnosis))
  else if (session.terminal && !session.quiet) {
    print(terminalSummary(diagnosis, session))
    tell(paths.join('\n'), session)
  } else if (!session.quiet) print(paths.join('\n'))
  return exitCodes.done
}
