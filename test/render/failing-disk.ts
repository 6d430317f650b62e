import * as nodeDisk from 'node:fs/promises'
import type {Disk} from '../../src/render/write.ts'

/** The file system, whose nth changing call fails. */
export function failing(nth: number, code: string): {disk: Disk; failed: () => boolean} {
  let calls = 0
  const strike = (): void => {
    calls++
    if (calls === nth) throw Object.assign(new Error(code), {code})
  }
  const guarded =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      strike()
      return call(...given)
    }
  const disk = {
    ...nodeDisk,
    rename: guarded(nodeDisk.rename),
    readFile: guarded(nodeDisk.readFile as (path: string) => Promise<Buffer>),
    copyFile: guarded(nodeDisk.copyFile),
    link: guarded(nodeDisk.link),
    open: guarded(async (path: string, flags: string, mode?: number) => {
      const handle = await nodeDisk.open(path, flags, mode)
      return {
        writeFile: async (data: Uint8Array) => {
          await handle.writeFile(data.slice(0, data.length / 2))
          strike()
          await handle.truncate(0)
          await handle.write(data, 0, data.length, 0)
        },
        sync: guarded(() => handle.sync()),
        close: () => handle.close(),
      }
    }),
  } as unknown as Disk
  return {disk, failed: () => calls >= nth}
}
