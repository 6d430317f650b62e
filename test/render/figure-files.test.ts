import {expect, test} from 'vitest'
import {composeReport, figureFiles} from '../../src/render/index.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

const document = composeReport(fullDiagnosis, 'fr')

test('every figure of the report is a file of its own, named after it', async () => {
  const drawn = document.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'figure'))
  const names = (await figureFiles(document)).map(({name}) => name)
  expect(names).toEqual(drawn.flatMap(({id}) => [`${id}.svg`, `${id}.png`]))
  expect(new Set(names).size).toBe(names.length)
})

test('a figure alone still says what it shows, and where it comes from', async () => {
  for (const {name, bytes} of await figureFiles(document)) {
    expect(Buffer.from(bytes).toString('latin1')).toContain(`relmark input sha256:${fullDiagnosis.input.sha256}`)
    if (!name.endsWith('.svg')) continue
    const svg = new TextDecoder().decode(bytes)
    expect(svg).toMatch(/^<svg [\s\S]*<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/)
    expect(svg).toContain(`relmark input sha256:${fullDiagnosis.input.sha256}`)
    expect(svg).not.toContain('NaN')
  }
})
