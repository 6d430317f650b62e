import type {Document} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import {baselineIn, breakLines, drawLine} from './lines.ts'
import {contentWidth, page} from './page.ts'
import {artifact} from './structure.ts'
import {type TextStyle, typeScale} from './type-scale.ts'

/** On every page: the footer and page x / y; from the second page on, the finding above. */
export function drawRunningLines(canvas: Canvas, document: Document): void {
  const {pdf, theme} = canvas
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
        oneLine(canvas, document.footer, {y: page.footerBaseline, width: contentWidth - numberWidth - page.gutter})
        if (index > 0) oneLine(canvas, document.title, {y: page.headerBaseline, width: contentWidth})
      },
      'Pagination',
    )
  }
}

/** Shortened with an ellipsis at a space where it does not fit. */
function oneLine(canvas: Canvas, text: string, at: {y: number; width: number}): void {
  const style: TextStyle = typeScale.small
  const ellipsis = canvas.measure('…', style)
  const whole = breakLines(canvas, text, {style, width: at.width})
  const top = at.y - baselineIn(style)
  if (whole.length === 1) return drawLine(canvas, whole[0]!, {x: page.left, top, style})
  const [line] = breakLines(canvas, text, {style, width: at.width - ellipsis})
  drawLine(canvas, line!, {x: page.left, top, style})
  canvas.write('…', {x: page.left + line!.width, y: at.y}, style)
}
