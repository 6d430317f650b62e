import PDFDocument from 'pdfkit'
import {expect, test} from 'vitest'
import {faces, fontBytes} from '../../src/render/assets.ts'
import {shapeWordsOnce} from '../../src/render/formats/pdf/shaping.ts'
import {writeColoursShort, writeTextOnBaseline} from '../../src/render/formats/pdf/text-operators.ts'

/** What the page says for one text, 100 points from the left, its baseline 200 points from the top. */
async function operatorsOf(text: string): Promise<string> {
  const pdf = new PDFDocument({font: '', compress: false, size: 'A4'} as PDFKit.PDFDocumentOptions)
  for (const face of faces) pdf.registerFont(face, fontBytes(face))
  shapeWordsOnce(pdf, faces)
  writeTextOnBaseline(pdf)
  writeColoursShort(pdf)
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  pdf.font('regular').fontSize(10).fillColor('#1b4965').text(text, 100, 200, {lineBreak: false, baseline: 'alphabetic'})
  pdf.end()
  await ended
  return /stream\n([\s\S]*?)\nendstream/.exec(Buffer.concat(chunks).toString('latin1'))![1]!
}

test('a text stands upright where it is asked, in its colour, in one operator', async () => {
  const operators = await operatorsOf('fidèle et retenu')
  expect(operators).toContain('0.1059 0.2863 0.3961 rg')
  expect(operators).toMatch(/BT \/F1 10 Tf 1 0 0 -1 100 200 Tm \[<[^\]]+>\] TJ ET/)
  expect(operators.match(/TJ/g)).toHaveLength(1)
})

test('a mark that no letter is composed with still stands over its letter', async () => {
  const operators = await operatorsOf('m\u0303')
  expect(operators.match(/Tm/g)!.length).toBeGreaterThan(1)
})
