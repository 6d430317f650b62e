import {randomUUID} from 'node:crypto'
import * as nodeDisk from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {UserError} from '../kernel/index.ts'
import {renderErrors} from './errors.ts'
import {located} from './located.ts'
import {isOwn, isOwnCustomers, type NamedBytes} from './recognise.ts'
import {isOwnRejects} from './rejects-csv.ts'

export interface OutputFile extends NamedBytes {
  /** Holds customers: readable by its owner only. */
  readonly personal: boolean
}

export interface WriteOptions {
  /** Replace files that are not recognised as relmark's own. */
  readonly force: boolean
  readonly input: {
    /** Paths read; never written over. */
    readonly files: readonly string[]
    readonly sha256: string
  }
  readonly signal?: AbortSignal | undefined
  /** The file system; another one in tests. */
  readonly disk?: Disk
}

export type Disk = Pick<
  typeof nodeDisk,
  'open' | 'rename' | 'link' | 'copyFile' | 'unlink' | 'stat' | 'readFile' | 'realpath' | 'mkdir' | 'rmdir'
>

interface Target {
  readonly file: OutputFile
  /** The file itself, where the path given is a link. */
  readonly path: string
  readonly kind: 'new' | 'regular' | 'device'
}

/**
 * The only writer: all files or none. Every file is first written whole beside its place and flushed; only then are
 * they renamed, and a rename that fails puts back what stood there.
 * @throws {UserError} exit 6: an existing file of someone else, the input itself, a folder that refuses, a full disk.
 */
export async function writeOutputs(files: readonly OutputFile[], options: WriteOptions): Promise<void> {
  const disk = options.disk ?? nodeDisk
  const folders = await openFolders(disk, files)
  try {
    await writeInto(disk, files, options)
  } catch (error) {
    for (const folder of folders) await disk.rmdir(folder).catch(() => {})
    throw error
  }
}

/**
 * Makes the folders that are missing; those made, deepest first, so that a failure can take them away again. One by one:
 * Node's own recursive making never ends where the system says of a folder that is there that it is not (/proc).
 */
async function openFolders(disk: Disk, files: readonly OutputFile[]): Promise<readonly string[]> {
  const made: string[] = []
  for (const file of files)
    await located(file, async () => {
      for (const folder of await missingFolders(disk, file)) {
        // Another run may have made it meanwhile.
        const isMade = await disk.mkdir(folder).then(() => true, existing)
        if (isMade) made.unshift(folder)
      }
    })
  return made
}

/** Of the folders on the way, those that are not there, the outermost first. */
async function missingFolders(disk: Disk, file: OutputFile): Promise<readonly string[]> {
  const missing: string[] = []
  for (let path = resolve(dirname(file.path)); ; path = dirname(path)) {
    const found = await disk.stat(path).catch(absent)
    if (found?.isDirectory() === true) return missing
    if (found !== undefined) throw new UserError(renderErrors.OUTPUT_NOT_WRITABLE, {file: file.path, reason: 'file'})
    missing.unshift(path)
  }
}

function existing(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}

async function writeInto(disk: Disk, files: readonly OutputFile[], options: WriteOptions): Promise<void> {
  const targets: Target[] = []
  for (const file of files) targets.push(await located(file, () => targetOf(disk, file)))
  refuseTwice(targets)
  for (const target of targets) await refuseInput(disk, target, options.input.files)
  if (!options.force) await refuseForeign(disk, targets, options.input)
  const leftovers = new Set<string>()
  try {
    const written = await writeBeside(disk, targets, {leftovers, signal: options.signal})
    for (const target of targets)
      if (target.kind === 'device') await located(target.file, () => writeDevice(disk, target))
    await moveAll(disk, written, leftovers)
  } finally {
    for (const path of leftovers) await disk.unlink(path).catch(() => {})
  }
}

interface Written {
  readonly target: Target
  readonly temporary: string
}

async function writeBeside(
  disk: Disk,
  targets: readonly Target[],
  work: {leftovers: Set<string>; signal: AbortSignal | undefined},
): Promise<Written[]> {
  const written: Written[] = []
  for (const target of targets) {
    if (target.kind === 'device') continue
    work.signal?.throwIfAborted()
    const temporary = beside(target.path, 'new')
    work.leftovers.add(temporary)
    await located(target.file, () => writeFlushed(disk, temporary, target.file))
    written.push({target, temporary})
  }
  work.signal?.throwIfAborted()
  return written
}

async function writeFlushed(disk: Disk, path: string, file: OutputFile): Promise<void> {
  const handle = await disk.open(path, 'wx', file.personal ? 0o600 : 0o666)
  try {
    await handle.writeFile(file.bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A device or a pipe (/dev/stdout) cannot be renamed over. */
async function writeDevice(disk: Disk, target: Target): Promise<void> {
  const handle = await disk.open(target.path, 'w')
  try {
    await handle.writeFile(target.file.bytes)
  } finally {
    await handle.close()
  }
}

async function moveAll(disk: Disk, written: readonly Written[], leftovers: Set<string>): Promise<void> {
  const backups = new Map<string, string>()
  for (const {target} of written)
    if (target.kind === 'regular') {
      const backup = beside(target.path, 'old')
      leftovers.add(backup)
      await located(target.file, () => keepCopy(disk, target.path, backup))
      backups.set(target.path, backup)
    }
  const moved: Target[] = []
  try {
    for (const {target, temporary} of written) {
      await located(target.file, () => disk.rename(temporary, target.path))
      leftovers.delete(temporary)
      moved.push(target)
    }
  } catch (error) {
    for (const target of moved) await putBack(disk, target, backups.get(target.path))
    throw error
  }
}

/** A second name for the old file; a copy where the file system has no links. */
async function keepCopy(disk: Disk, path: string, backup: string): Promise<void> {
  await disk.link(path, backup).catch(() => disk.copyFile(path, backup))
}

async function putBack(disk: Disk, target: Target, backup: string | undefined): Promise<void> {
  if (backup === undefined) await disk.unlink(target.path).catch(() => {})
  else await disk.rename(backup, target.path).catch(() => {})
}

function beside(path: string, what: 'new' | 'old'): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.${what}`)
}

async function targetOf(disk: Disk, file: OutputFile): Promise<Target> {
  const found = await disk.stat(file.path).catch(absent)
  if (found === undefined)
    return {file, path: join(await disk.realpath(dirname(file.path)), basename(file.path)), kind: 'new'}
  if (found.isDirectory()) throw new UserError(renderErrors.OUTPUT_NOT_WRITABLE, {file: file.path, reason: 'folder'})
  if (!found.isFile()) return {file, path: file.path, kind: 'device'}
  return {file, path: await disk.realpath(file.path), kind: 'regular'}
}

function refuseTwice(targets: readonly Target[]): void {
  const seen = new Set<string>()
  for (const {path, file} of targets) {
    if (seen.has(path)) throw new UserError(renderErrors.OUTPUT_TWICE, {file: file.path})
    seen.add(path)
  }
}

/** By device and inode, so that links and other spellings of the same path count. */
async function refuseInput(disk: Disk, target: Target, inputs: readonly string[]): Promise<void> {
  if (target.kind !== 'regular') return
  const output = await disk.stat(target.path, {bigint: true})
  for (const path of inputs) {
    const input = await disk.stat(path, {bigint: true}).catch(() => undefined)
    if (input !== undefined && input.dev === output.dev && input.ino === output.ino)
      throw new UserError(renderErrors.OUTPUT_IS_INPUT, {file: target.file.path})
  }
}

async function refuseForeign(disk: Disk, targets: readonly Target[], input: WriteOptions['input']): Promise<void> {
  const existing: {target: Target; old: NamedBytes}[] = []
  for (const target of targets)
    if (target.kind === 'regular') {
      const bytes = await located(target.file, () => disk.readFile(target.path))
      existing.push({target, old: {path: target.file.path, bytes}})
    }
  const all = existing.map(({old}) => old)
  for (const {target, old} of existing) {
    const unchanged = Buffer.compare(old.bytes, target.file.bytes) === 0
    if (unchanged || isOwn(old, input.sha256) || isOwnCustomers(old, all, input.sha256)) continue
    if (old.path.endsWith('.csv') && isOwnRejects(old.bytes, input.files)) continue
    throw new UserError(renderErrors.OUTPUT_EXISTS, {file: target.file.path})
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
