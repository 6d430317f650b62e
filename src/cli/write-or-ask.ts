import {UserError} from '../kernel/index.ts'
import {type OutputFile, renderErrors, type WriteOptions, writeOutputs} from '../render/index.ts'
import type {Session} from './session.ts'

/** Writes all files or none; where someone else's file is in the way, the user decides, or `--force`. @throws {UserError} */
export async function writeOrAsk(files: readonly OutputFile[], options: WriteOptions, session: Session): Promise<void> {
  const {signal} = session
  const attempt = (force: boolean) => session.whole(() => writeOutputs(files, {...options, force, signal}))
  try {
    await attempt(options.force)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== renderErrors.OUTPUT_EXISTS.code) throw error
    if (!(await agreed(files.length, session))) throw error
    await attempt(true)
  }
}

async function agreed(count: number, session: Session): Promise<boolean> {
  if (!session.interactive) return false
  const {mayReplace} = await import('./prompts.ts')
  return mayReplace(count, session)
}
