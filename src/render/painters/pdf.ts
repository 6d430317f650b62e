import type {Paint, Primitive, Scene} from '../scene.ts'
import {boardTheme, hatchTone, letterColour, type Theme} from '../theme.ts'
import {hatching} from './hatching.ts'

export interface Placing {
  readonly x: number
  readonly y: number
  readonly scale: number
}

type Pdf = PDFKit.PDFDocument
type Shape = Exclude<Primitive, {kind: 'text'}>

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Draws a Scene on the current page. The fonts `regular` and `semibold` are registered beforehand. */
export function paintScene(pdf: Pdf, scene: Scene, placing: Placing, theme: Theme = boardTheme): void {
  pdf.save()
  pdf.translate(placing.x, placing.y).scale(placing.scale)
  for (const item of scene.items) {
    if (item.kind === 'text') paintText(pdf, item, theme)
    else paintShape(pdf, item, {theme, scene})
  }
  pdf.restore()
}

function paintShape(pdf: Pdf, item: Shape, given: {theme: Theme; scene: Scene}): void {
  const {theme, scene} = given
  pdf.save()
  if (item.opacity !== undefined) pdf.opacity(item.opacity)
  if (item.fill !== undefined && item.kind !== 'line') outline(pdf, item).fill(theme[item.fill])
  if (item.pattern !== undefined && item.kind !== 'line') {
    pdf.save()
    outline(pdf, item).clip()
    hatch(pdf, {pattern: item.pattern, box: bounds(item, scene), colour: theme[hatchTone(item.fill)]})
    pdf.restore()
  }
  if (item.stroke !== undefined) {
    stroke(pdf, item)
    outline(pdf, item).stroke(theme[item.stroke])
  }
  pdf.restore()
}

function stroke(pdf: Pdf, paint: Paint): void {
  pdf.lineWidth(paint.width ?? 1).lineJoin('round')
  if (paint.dash !== undefined) pdf.dash(paint.dash[0], {space: paint.dash[1]})
}

function outline(pdf: Pdf, item: Shape): Pdf {
  switch (item.kind) {
    case 'line':
      return pdf.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2)
    case 'rect':
      return item.radius === undefined || item.radius === 0
        ? pdf.rect(item.x, item.y, item.w, item.h)
        : pdf.roundedRect(item.x, item.y, item.w, item.h, item.radius)
    case 'circle':
      return pdf.circle(item.x, item.y, item.r)
    case 'path':
      return pdf.path(item.d)
  }
}

function bounds(item: Shape, scene: Scene): Box {
  if (item.kind === 'rect') return item
  if (item.kind === 'circle') return {x: item.x - item.r, y: item.y - item.r, w: 2 * item.r, h: 2 * item.r}
  return {x: 0, y: 0, w: scene.width, h: scene.height}
}

/** Tiles start at the origin of the figure, as in SVG, so that neighbours of one pattern match. */
function hatch(pdf: Pdf, given: {pattern: NonNullable<Paint['pattern']>; box: Box; colour: string}): void {
  const {tile, width, lines, dots} = hatching[given.pattern]
  const {x, y, w, h} = given.box
  for (let left = Math.floor(x / tile) * tile; left < x + w; left += tile)
    for (let top = Math.floor(y / tile) * tile; top < y + h; top += tile) {
      for (const [x1, y1, x2, y2] of lines) pdf.moveTo(left + x1, top + y1).lineTo(left + x2, top + y2)
      for (const [cx, cy, r] of dots) pdf.circle(left + cx, top + cy, r)
    }
  if (lines.length > 0) pdf.lineWidth(width).lineCap('square').stroke(given.colour)
  else pdf.fill(given.colour)
}

function paintText(pdf: Pdf, item: Extract<Primitive, {kind: 'text'}>, theme: Theme): void {
  pdf.save()
  pdf
    .font(item.weight ?? 'regular')
    .fontSize(item.size)
    .fillColor(letterColour(theme, item.tone))
  if (item.rotate !== undefined) pdf.rotate(item.rotate, {origin: [item.x, item.y]})
  const shift = {start: 0, middle: 0.5, end: 1}[item.anchor ?? 'start'] * pdf.widthOfString(item.text)
  pdf.text(item.text, item.x - shift, item.y, {lineBreak: false, baseline: 'alphabetic'})
  pdf.restore()
}
