import type {Document} from '../../document.ts'
import {footerOf} from '../../look.ts'
import type {Canvas} from './canvas.ts'
import {baselineIn, breakLines, drawLine} from './lines.ts'
import {artifact} from './structure.ts'
import {type TextStyle, typeScale} from './type-scale.ts'

/** On every page: the footer and page x / y; above, the finding, and on page one a mark in our colour. */
export function drawRunningLines(canvas: Canvas, document: Document): void {
  const {pdf, theme, page} = canvas
  const {count} = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    artifact(
      canvas,
      () => {
        const above = page.footerBaseline - 14
        pdf.moveTo(page.left, above).lineTo(page.right, above).lineWidth(0.5).stroke(theme.grid)
        const number = `${index + 1} / ${count}`
        const numberWidth = canvas.measure(number, typeScale.small)
        canvas.write(number, {x: page.right - numberWidth, y: page.footerBaseline}, typeScale.small)
        shortLines(canvas, footerOf(document.footer, canvas.look), {
          y: page.footerBaseline,
          width: page.contentWidth - numberWidth - page.gutter,
          most: mostFooterLines,
        })
        if (index > 0) shortLines(canvas, document.title, {y: page.headerBaseline, width: page.contentWidth, most: 1})
        else opening(canvas)
      },
      'Pagination',
    )
  }
}

/** Page one: a mark in our colour, the logo at the other end of its line. */
function opening({pdf, theme, page, look}: Canvas): void {
  pdf.rect(page.left, page.headerBaseline, 34, 4).fill(theme.accent)
  if (look.logo === null) return
  const {bytes, width, height} = look.logo
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height, 1)
  const box = {width: width * scale, height: height * scale}
  const at = {x: page.right - box.width, y: page.headerBaseline + 6 - box.height}
  pdf.image(Buffer.from(bytes), at.x, at.y, box)
}

/** In points. */
const logoRoom = {width: 160, height: 34}

/** A confidentiality line and a company may need a second one, which the margin has room for. */
const mostFooterLines = 2

/** From its baseline down; shortened with an ellipsis at a space where it does not fit. */
function shortLines(canvas: Canvas, text: string, at: {y: number; width: number; most: number}): void {
  const style: TextStyle = typeScale.small
  const lines = breakLines(canvas, text, {style, width: at.width})
  const cut = lines.length > at.most
  const shown = cut ? breakLines(canvas, text, {style, width: at.width - canvas.measure('…', style)}) : lines
  for (const [index, line] of shown.slice(0, at.most).entries()) {
    const y = at.y + index * style.leading
    drawLine(canvas, line, {x: canvas.page.left, top: y - baselineIn(style), style})
    if (cut && index === at.most - 1) canvas.write('…', {x: canvas.page.left + line.width, y}, style)
  }
}
