import {expect, test} from 'vitest'
import {createVoice, formats, renderDocument, renderErrors, renderJson} from '../../src/render/index.ts'
import {fast} from './read-pdf.ts'

test('every format renders the same document to the same bytes', async () => {
  for (const {id} of formats) {
    const bytes = await renderDocument(fast, id)
    expect(bytes.length).toBeGreaterThan(0)
    expect(Buffer.compare(bytes, await renderDocument(fast, id)), id).toBe(0)
  }
})

test('an unknown format is refused with the known ones', async () => {
  await expect(renderDocument(fast, 'odt')).rejects.toMatchObject({
    code: 'UNKNOWN_FORMAT',
    values: {known: 'docx, html, md, pdf'},
  })
})

test('a result keeps the order of its keys and ends with a line break', () => {
  expect(renderJson({b: 1, a: [2]})).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n')
})

test('every error of the room can be said in both languages', () => {
  const values = {file: 'a.pdf', reason: 'missing', format: 'x', known: 'pdf'}
  for (const {texts} of Object.values(renderErrors))
    for (const language of ['en', 'fr'] as const)
      for (const key of ['what', 'tryThis', 'more'] as const)
        expect(createVoice(language).say({en: {...texts.en}, fr: {...texts.fr}}, key, values)).not.toContain('{')
})
