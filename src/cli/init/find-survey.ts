import {readdir} from 'node:fs/promises'
import {UserError} from '../../kernel/index.ts'
import {cliErrors} from '../errors.ts'

const extensions = /\.(csv|tsv|txt|xlsx|sav)(\.gz)?$/i
/** What relmark itself writes beside a survey. */
const own = /-customers\.csv$/

/** The only survey file of a folder. @throws {UserError} where there is none, or several. */
export async function findSurvey(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => extensions.test(file) && !own.test(file)).sort()
  if (files.length === 1) return files[0]!
  throw new UserError(cliErrors.WHICH_SURVEY, {count: files.length, list: files.slice(0, 10).join(', ')})
}
