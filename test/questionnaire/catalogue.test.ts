import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {listQuestionnaires, loadQuestionnaire, parseQuestionnaire} from '../../src/questionnaire/index.ts'
import {said, userError} from '../read/said.ts'
import {smallJson} from './small-questionnaire.ts'

const valid = smallJson('mine', [{id: 'satisfaction', role: 'satisfaction', items: ['SAT1', 'SAT2']}])

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relmark-questionnaire-'))
})
afterAll(() => rm(folder, {recursive: true}))

describe('the catalogue', () => {
  it('loads every bundled questionnaire under the id that names its file', async () => {
    for (const id of await listQuestionnaires()) expect((await loadQuestionnaire(id)).id).toBe(id)
  })

  it('loads a file of the user, with or without a byte order mark', async () => {
    const file = join(folder, 'mine.json')
    await writeFile(file, `\uFEFF${valid}`)
    expect((await loadQuestionnaire(file)).id).toBe('mine')
  })

  it('says when there is no such file or questionnaire', async () => {
    await expect(loadQuestionnaire('nowhere.json')).rejects.toMatchObject({code: 'QUESTIONNAIRE_FILE_UNREADABLE'})
    await expect(loadQuestionnaire('relatonship')).rejects.toMatchObject({code: 'QUESTIONNAIRE_UNKNOWN'})
    await expect(loadQuestionnaire('__proto__')).rejects.toMatchObject({code: 'QUESTIONNAIRE_UNKNOWN'})
  })
})

describe('a questionnaire file that is wrong', () => {
  it('is located by line when it is not JSON', () => {
    const error = userError(() => parseQuestionnaire('{\n  "id": "x",\n  oops\n}', 'mine.json'))
    expect(error.code).toBe('QUESTIONNAIRE_NOT_JSON')
    expect(error.values).toMatchObject({line: 3})
    expect(userError(() => parseQuestionnaire('{\n', 'mine.json')).values).toMatchObject({line: 2})
  })

  it('is located by field, counted from 1, when a field is wrong', () => {
    const error = userError(() => parseQuestionnaire(valid.replace('"SAT2"', '"2SAT"'), 'mine.json'))
    expect(error.code).toBe('QUESTIONNAIRE_INVALID')
    expect(error.values).toMatchObject({field: 'constructs[1].items[2].code', others: 0})
    expect(said(error)).toContain('mine.json')
  })

  it('is refused when two items have one code', () => {
    const error = userError(() => parseQuestionnaire(valid.replace('"SAT2"', '"sat1"'), 'mine.json'))
    expect(said(error)).toContain('two items')
  })
})
