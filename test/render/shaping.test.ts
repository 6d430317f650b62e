import PDFDocument from 'pdfkit'
import {describe, expect, it} from 'vitest'
import {faces, fontBytes} from '../../src/render/assets.ts'
import {type EmbeddedFont, shapeWordsOnce} from '../../src/render/formats/pdf/shaping.ts'

const letters = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789àâçéèêëîïôùûüœæÀÉÈÊÔŒ«»“”‘’().,;:!?%€&/+−–…·@[]=<>≤≥←→↔αβεηλρχω²\u00a0',
]
const pairs = letters.flatMap((left) => letters.map((right) => `${left}${right}`))
const words = [
  ...['efficace', 'offert', 'souffle', 'after', 'afft', 'fffff', 'ftft', 'AVATAR', 'l’œuvre', 'n\u00a0=\u00a0420'],
  ...['α−\u00a0:', '(ω', 'ρvc', 'χ²', '≥\u00a00,95', 'R²', 'e\u0301', 'Жанна'],
]

function document(): PDFKit.PDFDocument {
  const pdf = new PDFDocument({font: ''} as PDFKit.PDFDocumentOptions)
  for (const face of faces) pdf.registerFont(face, fontBytes(face))
  return pdf
}

const fontOf = (pdf: PDFKit.PDFDocument, face: string): EmbeddedFont =>
  (pdf.font(face) as unknown as {_font: EmbeddedFont})._font

describe.each(faces)('words in %s', (face) => {
  it('have the glyphs and the places that the whole font engine gives them', () => {
    const [ours, engine] = [document(), document()]
    shapeWordsOnce(ours, faces)
    const [font, other] = [fontOf(ours, face), fontOf(engine, face)]
    for (const word of [...pairs, ...words]) {
      const [run, whole] = [font.layoutCached(word), other.layoutCached(word)]
      expect(
        run.glyphs.map(({id, codePoints}) => [id, ...codePoints]),
        word,
      ).toEqual(whole.glyphs.map(({id, codePoints}) => [id, ...codePoints]))
      expect(
        run.positions.map(({xAdvance}) => Math.round(xAdvance * 1000)),
        word,
      ).toEqual(whole.positions.map(({xAdvance}) => Math.round(xAdvance * 1000)))
    }
  })
})
