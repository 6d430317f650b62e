import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import * as nodeDisk from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {UserError} from '../../src/kernel/index.ts'
import {renderJson} from '../../src/render/json.ts'
import {ownMark} from '../../src/render/own-mark.ts'
import {type Disk, type OutputFile, type WriteOptions, writeOutputs} from '../../src/render/write.ts'
import {failing} from './failing-disk.ts'

const sha256 = '1'.repeat(64)
const other = '2'.repeat(64)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const result = (sha: string, note = ''): Uint8Array =>
  bytes(renderJson({kind: 'diagnosis', tool: {name: 'relmark'}, input: {sha256: sha}, note}))
const report = (sha: string, note = ''): Uint8Array => bytes(`%PDF ${note} /Keywords (${ownMark(sha)})`)
const header =
  'id,score_trust,p_loyal,p_inert,p_retained,class,subtype,reason,reason_text,flags,value_tier,clv,risk,next_action,next_action_text,would_change,would_change_text\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relmark-write-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

const at = (name: string): string => join(folder, name)
const text = (name: string): string => readFileSync(at(name), 'utf8')
const outputs = (note = ''): OutputFile[] => [
  {path: at('s-diagnosis.pdf'), bytes: report(sha256, note), personal: false},
  {path: at('s-diagnosis.json'), bytes: result(sha256, note), personal: false},
  {path: at('s-customers.csv'), bytes: bytes(`${header}${note}`), personal: true},
]
const write = (files: readonly OutputFile[], more: Partial<WriteOptions> = {}): Promise<void> =>
  writeOutputs(files, {force: false, input: {files: [at('s.csv')], sha256}, ...more})
const failure = (promise: Promise<unknown>): Promise<UserError> =>
  promise.then(
    () => expect.unreachable('should have been refused'),
    (error) => error as UserError,
  )

test('all files are written, the one with customers for its owner only', async () => {
  await write(outputs('one'))
  expect(readdirSync(folder).sort()).toEqual(['s-customers.csv', 's-diagnosis.json', 's-diagnosis.pdf'])
  expect(statSync(at('s-customers.csv')).mode & 0o777).toBe(0o600)
  expect(statSync(at('s-diagnosis.json')).mode & 0o777).toBe(0o666 & ~process.umask())
})

test('a second run on the same input replaces its own files', async () => {
  await write(outputs('one'))
  await write(outputs('two'))
  for (const name of ['s-customers.csv', 's-diagnosis.json', 's-diagnosis.pdf']) expect(text(name)).toContain('two')
})

test('a replaced file of customers becomes readable by its owner only', async () => {
  await write(outputs('one'))
  chmodSync(at('s-customers.csv'), 0o644)
  await write(outputs('two'))
  expect(statSync(at('s-customers.csv')).mode & 0o777).toBe(0o600)
})

test.each([
  ['s-diagnosis.json', result(other)],
  ['s-diagnosis.json', bytes('not json')],
  ['s-diagnosis.pdf', report(other)],
  ['s-customers.csv', bytes('id,name\n1,a\n')],
  ['s-customers.csv', bytes(`${header}of another survey`)],
])('%s of another input or another tool is not replaced, nor is anything else written', async (name, old) => {
  writeFileSync(at(name), old)
  const error = await failure(write(outputs()))
  expect(error.code).toBe('OUTPUT_EXISTS')
  expect(error.definition.exit).toBe(6)
  expect(error.values['file']).toBe(at(name))
  expect(readFileSync(at(name))).toEqual(Buffer.from(old))
  expect(readdirSync(folder)).toEqual([name])
})

test('--force replaces it', async () => {
  writeFileSync(at('s-diagnosis.json'), 'mine')
  await write(outputs('new'), {force: true})
  expect(text('s-diagnosis.json')).toContain('new')
})

test('a customers CSV alone may be written again when nothing changes', async () => {
  const [, , customers] = outputs('one')
  await write([customers!])
  await write([customers!])
  expect((await failure(write([{...customers!, bytes: bytes(`${header}two`)}]))).code).toBe('OUTPUT_EXISTS')
})

test('the input is never written over, by any name and even with --force', async () => {
  writeFileSync(at('s.csv'), 'data')
  symlinkSync(at('s.csv'), at('link'))
  linkSync(at('s.csv'), at('hard'))
  for (const name of ['s.csv', 'link', 'hard', './s.csv']) {
    const file = {path: `${folder}/${name}`, bytes: bytes('x'), personal: false}
    expect((await failure(write([file], {force: true}))).code).toBe('OUTPUT_IS_INPUT')
  }
  expect(text('s.csv')).toBe('data')
})

test('a link to an own file keeps being a link', async () => {
  writeFileSync(at('real.json'), result(sha256))
  symlinkSync(at('real.json'), at('s-diagnosis.json'))
  await write([{path: at('s-diagnosis.json'), bytes: result(sha256, 'new'), personal: false}])
  expect(text('real.json')).toContain('new')
})

test('two results for one file are refused', async () => {
  const [one] = outputs()
  expect((await failure(write([one!, {...one!, path: `${folder}/./s-diagnosis.pdf`}]))).code).toBe('OUTPUT_TWICE')
})

test('a folder that does not exist is made, and taken away again when the writing fails', async () => {
  await write([{path: at('new/deep/x.json'), bytes: bytes('x'), personal: false}])
  expect(readFileSync(at('new/deep/x.json'), 'utf8')).toBe('x')
  mkdirSync(at('taken.json'))
  const files = ['other/y.json', 'taken.json'].map((path) => ({path: at(path), bytes: bytes('y'), personal: false}))
  await failure(write(files))
  expect(existsSync(at('other'))).toBe(false)
})

test('a file in the place of the folder is named', async () => {
  await write([{path: at('plain'), bytes: bytes('x'), personal: false}])
  const blocked = await failure(write([{path: at('plain/y.json'), bytes: bytes('y'), personal: false}]))
  expect([blocked.code, blocked.values['reason']]).toEqual(['OUTPUT_NOT_WRITABLE', 'file'])
})

test('a folder in the place of the file is named', async () => {
  mkdirSync(at('dir.json'))
  const taken = await failure(write([{path: at('dir.json'), bytes: bytes('x'), personal: false}]))
  expect([taken.code, taken.values['reason']]).toEqual(['OUTPUT_NOT_WRITABLE', 'folder'])
})

test.skipIf(!existsSync('/dev/full'))(
  'a full device is said to be full, and a device is never replaced by a file',
  async () => {
    expect((await failure(write([{path: '/dev/full', bytes: bytes('x'), personal: false}]))).code).toBe(
      'OUTPUT_DISK_FULL',
    )
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
    await write([{path: '/dev/null', bytes: bytes('x'), personal: false}])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  },
)

test('an interrupted run leaves nothing behind', async () => {
  await expect(write(outputs(), {signal: AbortSignal.abort()})).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([])
})

test('a bug is not dressed up as the fault of the disk', async () => {
  const disk = {...nodeDisk, stat: () => Promise.reject(new TypeError('bug'))} as unknown as Disk
  await expect(write(outputs(), {disk})).rejects.toThrow(TypeError)
})

test.each(['ENOSPC', 'EIO', 'EACCES'])(
  'whichever single step fails with %s, the old files stay and nothing half-written is left',
  async (code) => {
    let steps = 0
    for (let nth = 1; ; nth++) {
      rmSync(folder, {recursive: true, force: true})
      mkdirSync(folder)
      await write(outputs('old').slice(0, 2))
      const before = readdirSync(folder).map((name) => [name, text(name)])
      const {disk, failed} = failing(nth, code)
      const error = await write(outputs('new'), {disk}).then(
        () => undefined,
        (thrown) => thrown as UserError,
      )
      if (!failed()) break
      steps = nth
      // A file system without hard links copies instead: that step may fail alone.
      if (error === undefined) expect(text('s-diagnosis.json')).toContain('new')
      else {
        expect(error.definition.exit).toBe(6)
        expect(readdirSync(folder).map((name) => [name, text(name)])).toEqual(before)
      }
    }
    expect(steps).toBeGreaterThan(10)
  },
)
