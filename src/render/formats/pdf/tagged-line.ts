import type {Canvas} from './canvas.ts'
import {baselineIn, drawLine, type Line} from './lines.ts'
import {content, type Element, element, linkAnnotation} from './structure.ts'
import type {TextStyle} from './type-scale.ts'

interface At {
  readonly x: number
  readonly top: number
  readonly style: TextStyle
}

/** Draws a line as part of `parent`; a run that leads elsewhere becomes a link of the structure and of the page. */
export function taggedLine(canvas: Canvas, parent: Element, line: Line, at: At): void {
  if (line.fragments.every(({to}) => to === undefined)) content(parent, () => drawLine(canvas, line, at))
  else taggedParts(canvas, parent, line, at)
}

function taggedParts(canvas: Canvas, parent: Element, line: Line, at: At): void {
  let x = at.x
  for (const part of parts(line)) {
    const whole: Line = {fragments: part, width: 0}
    const from = x
    const width = part.reduce((sum, {text, style}) => sum + canvas.measure(text, style), 0)
    const to = part[0]?.to
    if (to === undefined) content(parent, () => drawLine(canvas, whole, {...at, x: from}))
    else link(canvas, parent, whole, {...at, x: from, width, to})
    x += width
  }
}

type Fragments = Line['fragments']

/** Runs of fragments with one destination, or none. */
function parts({fragments}: Line): Fragments[] {
  const found: Fragments[] = []
  for (const fragment of fragments) {
    const last = found.at(-1)
    if (last !== undefined && last[0]!.to === fragment.to) found[found.length - 1] = [...last, fragment]
    else found.push([fragment])
  }
  return found.length === 0 ? [[]] : found
}

function link(canvas: Canvas, parent: Element, line: Line, at: At & {width: number; to: string}): void {
  const {pdf, theme} = canvas
  const made = element(canvas, parent, 'Link')
  const text = line.fragments.map((fragment) => fragment.text).join('')
  const y = at.top + baselineIn(at.style) + 2
  content(made, () => {
    drawLine(canvas, line, at)
    pdf.save().lineWidth(0.6).lineCap('round').dash(0.001, {space: 1.8})
    pdf
      .moveTo(at.x, y)
      .lineTo(at.x + at.width, y)
      .stroke(theme.muted)
    pdf.restore()
  })
  const name = canvas.anchors.get(at.to)!
  pdf.goTo(at.x, at.top, at.width, at.style.leading, name, linkAnnotation(made, text.trim()))
  // Ended on its own page: pdfkit notes the page of the link when the element ends.
  made.end()
}
