import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readTable} from '../../src/read/index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relmark-read-'))
})
afterAll(() => rm(folder, {recursive: true}))

describe('readTable', () => {
  it('reads a file and names the table after it', async () => {
    const file = join(folder, 'enquête 2026.fr.csv')
    await writeFile(file, 'id,q1\n1,3\n')
    expect(await readTable(file)).toMatchObject({name: 'enquête 2026.fr', files: [file]})
  })

  it('says when there is no such file, and when it is a folder', async () => {
    await expect(readTable(join(folder, 'nowhere.csv'))).rejects.toMatchObject({code: 'FILE_NOT_FOUND'})
    await expect(readTable('a\0b')).rejects.toMatchObject({code: 'FILE_NOT_FOUND'})
    await expect(readTable(folder)).rejects.toMatchObject({code: 'FILE_UNREADABLE', values: {why: 'folder'}})
  })

  it('stops when asked to', async () => {
    const file = join(folder, 'stop.csv')
    await writeFile(file, 'id,q1\n1,3\n')
    await expect(readTable(file, {signal: AbortSignal.abort()})).rejects.toMatchObject({name: 'AbortError'})
  })

  it('reads fifty thousand respondents and forty items within seconds', async () => {
    const items = Array.from({length: 40}, (_, index) => `q${index + 1}`)
    const line = items.map((_, index) => (index % 7) + 1).join(',')
    const file = join(folder, 'large.csv')
    await writeFile(file, `${items.join(',')}\n${`${line}\n`.repeat(50_000)}`)
    expect((await readTable(file)).rows.length).toBe(50_000)
  }, 8000)
})
