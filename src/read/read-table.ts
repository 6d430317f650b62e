import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import process from 'node:process'
import {printable, UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import {bytesAllowed, megabytesAllowed} from './limits.ts'
import type {ReadOptions} from './read-options.ts'
import type {Table} from './table.ts'
import {openTable} from './table-from-bytes.ts'

/**
 * Reads a survey file, or standard input for `-`.
 * @throws {UserError} located: the file and, where there is one, the line and the column.
 * @example const table = await readTable('survey.csv')
 */
export async function readTable(file: string, options: ReadOptions = {}): Promise<Table> {
  const bytes =
    file === '-' ? await streamBytes(process.stdin, '-', options.signal) : await fileBytes(file, options.signal)
  options.signal?.throwIfAborted()
  const table = await openTable(bytes, file, options)
  options.onProgress?.({stage: 'read', done: table.rows.length, total: table.rows.length})
  return table
}

async function fileBytes(file: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const shown = printable(file, 200)
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new UserError(readErrors.FILE_UNREADABLE, {file: shown, why: 'folder'})
    if (found.size > bytesAllowed) throw tooLarge(shown)
    // A device or a pipe says no size, and may never end.
    return await (found.isFile() && found.size > 0
      ? readFile(file, {signal})
      : streamBytes(createReadStream(file), shown, signal))
  } catch (error) {
    if (error instanceof UserError || signal?.aborted === true) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
      throw new UserError(readErrors.FILE_NOT_FOUND, {file: shown})
    const why = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other'
    throw new UserError(readErrors.FILE_UNREADABLE, {file: shown, why}, {cause: error})
  }
}

async function streamBytes(
  stream: AsyncIterable<unknown>,
  shown: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > bytesAllowed) throw tooLarge(shown)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string): UserError {
  return new UserError(readErrors.FILE_TOO_LARGE, {file, limit: megabytesAllowed})
}
