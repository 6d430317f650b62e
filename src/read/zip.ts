import {UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import {bytesAllowed, megabytesAllowed} from './limits.ts'

/** The files of a zip archive by name, unpacked; only those asked for. */
export type Unpacked = Readonly<Record<string, Uint8Array>>

/**
 * Unpacks the files of an archive that are wanted, when all of them together are not larger than a survey may be: the
 * sizes are those that the archive declares, beyond which nothing is unpacked.
 * @throws {UserError} ARCHIVE_DAMAGED, FILE_TOO_LARGE
 */
export async function unzip(bytes: Uint8Array, file: string, wanted: (name: string) => boolean): Promise<Unpacked> {
  const {unzipSync} = await import('fflate')
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (!wanted(name)) return false
        size += originalSize
        if (size > bytesAllowed) throw new UserError(readErrors.FILE_TOO_LARGE, {file, limit: megabytesAllowed})
        return true
      },
    })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(readErrors.ARCHIVE_DAMAGED, {file})
  }
}
