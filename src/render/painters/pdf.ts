import type {Paint, Primitive, Scene} from '../scene.ts'
import {boardTheme, hatchTone, letterColour, type Theme} from '../theme.ts'
import {type HatchingName, hatching} from './hatching.ts'
import {type Box, pathBounds} from './path-bounds.ts'

export interface Placing {
  readonly x: number
  readonly y: number
  readonly scale: number
}

type Pdf = PDFKit.PDFDocument
type Shape = Exclude<Primitive, {kind: 'text'}>

/** Draws a Scene on the current page. The fonts `regular` and `semibold` are registered beforehand. */
export function paintScene(pdf: Pdf, scene: Scene, placing: Placing, theme: Theme = boardTheme): void {
  pdf.save()
  pdf.translate(placing.x, placing.y).scale(placing.scale)
  for (const item of scene.items) {
    if (item.kind === 'text') paintText(pdf, item, theme)
    else paintShape(pdf, item, theme)
  }
  pdf.restore()
}

function paintShape(pdf: Pdf, item: Shape, theme: Theme): void {
  pdf.save()
  if (item.opacity !== undefined) pdf.opacity(item.opacity)
  if (item.fill !== undefined && item.kind !== 'line') outline(pdf, item).fill(theme[item.fill])
  if (item.pattern !== undefined && item.kind !== 'line') {
    pdf.save()
    outline(pdf, item).clip()
    hatch(pdf, {name: item.pattern, box: bounds(item), colour: theme[hatchTone(item.fill)]})
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

function bounds(item: Exclude<Shape, {kind: 'line'}>): Box {
  if (item.kind === 'rect') return item
  if (item.kind === 'circle') return {x: item.x - item.r, y: item.y - item.r, w: 2 * item.r, h: 2 * item.r}
  return pathBounds(item.d)
}

/** Whole lines across the box rather than tiles: a hundredth of the bytes. Starts at the figure's origin, as in SVG. */
function hatch(pdf: Pdf, given: {name: HatchingName; box: Box; colour: string}): void {
  const {tile, width, rising, falling, dot} = hatching[given.name]
  const {x, y, w, h} = given.box
  const from = (least: number): number => Math.ceil(least / tile) * tile
  pdf.strokeColor(given.colour)
  if (rising)
    for (let sum = from(x + y); sum <= x + y + w + h; sum += tile) pdf.moveTo(sum - y, y).lineTo(sum - y - h, y + h)
  if (falling)
    for (let gap = from(x - y - h); gap <= x - y + w; gap += tile) pdf.moveTo(gap + y, y).lineTo(gap + y + h, y + h)
  if (rising || falling) pdf.lineWidth(width).stroke()
  if (dot === 0) return
  // A dash of no length with round ends is a dot: one line a row.
  pdf
    .lineWidth(2 * dot)
    .lineCap('round')
    .dash(0.001, {space: tile - 0.001})
  for (let row = from(y - tile) + tile / 2; row < y + h + dot; row += tile)
    pdf.moveTo(from(x - tile) + tile / 2, row).lineTo(x + w + dot, row)
  pdf.stroke()
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
