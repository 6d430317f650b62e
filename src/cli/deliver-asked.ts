import type {Result} from '../diagnosis.ts'
import {chosenFiles, type FileFlags} from './chosen-files.ts'
import {deliver} from './deliver.ts'
import {loadTheme} from './load-theme.ts'
import type {Session} from './session.ts'
import type {Settings} from './settings.ts'

export interface AskedFiles {
  /** What the files are called after. */
  readonly name: string
  /** Names of what was read: never overwritten. */
  readonly inputs: readonly string[]
  readonly settings: Pick<Settings, 'theme' | 'files'>
  readonly flags: FileFlags & {
    readonly figures?: string | undefined
    readonly force?: boolean
  }
}

/** Files only where the flags ask for them: check, compare and simulate are first of all a look. The paths written. */
export async function deliverAsked(
  result: Result,
  {name, inputs, settings, flags}: AskedFiles,
  session: Session,
): Promise<readonly string[]> {
  if (flags.format === undefined && flags.output === undefined && flags.figures === undefined) return []
  const where = {
    name,
    files: chosenFiles(flags, {formats: [], folder: settings.files.folder}),
    force: flags.force === true,
    figures: flags.figures,
    look: await loadTheme(settings.theme, session),
    inputs,
  }
  return deliver({result}, where, session)
}
