import type {Document} from '../../document.ts'
import {footerOf} from '../../look.ts'
import type {Canvas} from './canvas.ts'
import {baselineIn, breakLines, drawLine, type Line} from './lines.ts'
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
        oneLine(canvas, footerOf(document.footer, canvas.look), {
          y: page.footerBaseline,
          width: page.contentWidth - numberWidth - page.gutter,
        })
        if (index > 0) oneLine(canvas, document.title, {y: page.headerBaseline, width: page.contentWidth})
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

/** Shortened with an ellipsis at a space where it does not fit. */
function oneLine(canvas: Canvas, text: string, at: {y: number; width: number}): void {
  const style: TextStyle = typeScale.small
  const top = at.y - baselineIn(style)
  const draw = (line: Line): void => drawLine(canvas, line, {x: canvas.page.left, top, style})
  const whole = breakLines(canvas, text, {style, width: at.width})
  if (whole.length === 1) draw(whole[0]!)
  else {
    const [line] = breakLines(canvas, text, {style, width: at.width - canvas.measure('…', style)})
    draw(line!)
    canvas.write('…', {x: canvas.page.left + line!.width, y: at.y}, style)
  }
}
