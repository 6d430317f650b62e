import {UserError} from '../kernel/index.ts'
import {renderErrors} from './errors.ts'

/** A step of writing one file: what the system refuses becomes an error that names the file. @throws {UserError} */
export async function located<T>(file: {readonly path: string}, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw userErrorOf(error, file.path)
  }
}

/** What the system says, as an error the user can act on; anything else is a bug and stays one. */
function userErrorOf(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined || error instanceof UserError) return error
  const cause = {cause: error}
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new UserError(renderErrors.OUTPUT_DISK_FULL, {file}, cause)
  if (code === 'EEXIST') return new UserError(renderErrors.OUTPUT_NOT_WRITABLE, {file, reason: 'file'}, cause)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UserError(renderErrors.OUTPUT_NOT_WRITABLE, {file, reason: 'missing'}, cause)
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR'].includes(code))
    return new UserError(renderErrors.OUTPUT_NOT_WRITABLE, {file, reason: 'refused'}, cause)
  return new UserError(renderErrors.OUTPUT_FAILED, {file, reason: code}, cause)
}
