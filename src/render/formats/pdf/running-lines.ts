import type {Document} from '../../document.ts'
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
        oneLine(canvas, document.footer, {y: page.footerBaseline, width: page.contentWidth - numberWidth - page.gutter})
        if (index > 0) oneLine(canvas, document.title, {y: page.headerBaseline, width: page.contentWidth})
        else pdf.rect(page.left, page.headerBaseline, 34, 4).fill(theme.accent)
      },
      'Pagination',
    )
  }
}

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
