import type {Paint, Primitive, Scene, Tone} from '../scene.ts'
import {boardTheme, hatchTone, letterColour, type Theme} from '../theme.ts'
import {hatching} from './hatching.ts'
import {Coverage, type CoveredRow, type Outline} from './raster/coverage.ts'
import {encodePng} from './raster/encode-png.ts'
import {flattenPath} from './raster/flatten-path.ts'
import {textOutlines} from './raster/glyphs.ts'
import {discOutline, strokeOutlines} from './raster/stroke-outlines.ts'

interface Raster {
  readonly width: number
  readonly height: number
  /** One colour a pixel, 0xrrggbb. */
  readonly pixels: Uint32Array
  /** Pixels a point. */
  readonly scale: number
  readonly theme: Theme
  /** Used for one shape after another. */
  readonly area: Coverage
  readonly marks: Coverage
}

type Shape = Exclude<Primitive, {kind: 'text'}>

const white = 0xffffff

/** Pixels a point: 180 dots an inch where the figure is printed in its own size. */
const usualScale = 2.5

interface PngOptions {
  readonly theme?: Theme
  /** Pixels a point. */
  readonly scale?: number
  /** White space around the figure, in pixels; none where the page has its own. */
  readonly margin?: number
  /** A comment inside the file. */
  readonly words?: string
}

/** A Scene as a PNG on white, for programs that read no SVG: the same bytes on every machine. */
export function paintPng(
  scene: Scene,
  {theme = boardTheme, scale = usualScale, margin = 0, words}: PngOptions = {},
): Uint8Array {
  const width = Math.ceil(scene.width * scale)
  const height = Math.ceil(scene.height * scale)
  const size = {width, height}
  const pixels = new Uint32Array(width * height).fill(white)
  const raster: Raster = {...size, scale, theme, pixels, area: new Coverage(size), marks: new Coverage(size)}
  for (const item of scene.items) {
    if (item.kind === 'text') paintText(raster, item)
    else paintShape(raster, item)
  }
  return encodePng(margin === 0 ? {...size, pixels} : framed({...size, pixels}, margin), words)
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint32Array
}

function framed({width, height, pixels}: Picture, margin: number): Picture {
  const wide = width + 2 * margin
  const framed = new Uint32Array(wide * (height + 2 * margin)).fill(white)
  for (let y = 0; y < height; y++) framed.set(pixels.subarray(y * width, (y + 1) * width), (y + margin) * wide + margin)
  return {width: wide, height: height + 2 * margin, pixels: framed}
}

function paintShape(raster: Raster, item: Shape): void {
  const lines = linesOf(item).map(({points, closed}) => ({
    points: Float64Array.from(points, (value) => value * raster.scale),
    closed,
  }))
  const {opacity = 1} = item
  const {area} = raster
  if (item.kind !== 'line' && (item.fill !== undefined || item.pattern !== undefined)) {
    area.add(lines.map(({points}) => points))
    const rows = area.rows()
    if (item.fill !== undefined) blend(raster, rows, {tone: item.fill, opacity})
    if (item.pattern !== undefined) hatch(raster, rows, item)
    area.clear()
  }
  if (item.stroke === undefined) return
  const dash =
    item.dash === undefined ? undefined : ([item.dash[0] * raster.scale, item.dash[1] * raster.scale] as const)
  const stroke = {width: (item.width ?? 1) * raster.scale, dash}
  for (const {points, closed} of lines) area.add(strokeOutlines(points, closed, stroke))
  blend(raster, area.rows(), {tone: item.stroke, opacity})
  area.clear()
}

interface Polyline {
  readonly points: ArrayLike<number>
  readonly closed: boolean
}

function linesOf(item: Shape): readonly Polyline[] {
  switch (item.kind) {
    case 'line':
      return [{points: [item.x1, item.y1, item.x2, item.y2], closed: false}]
    case 'circle':
      return [{points: discOutline(item.x, item.y, item.r), closed: true}]
    case 'path':
      return flattenPath(item.d, longCurve)
    case 'rect':
      return flattenPath(rectPath(item))
  }
}

/** Parts of a curve across a figure, so that no corner shows at the size of a slide. */
const longCurve = 32

function rectPath({x, y, w, h, radius = 0}: Extract<Shape, {kind: 'rect'}>): string {
  const r = Math.min(radius, w / 2, h / 2)
  if (r === 0) return `M${x},${y}H${x + w}V${y + h}H${x}Z`
  const corner = (toX: number, toY: number): string => `A${r},${r},0,0,1,${toX},${toY}`
  return `M${x + r},${y}H${x + w - r}${corner(x + w, y + r)}V${y + h - r}${corner(x + w - r, y + h)}H${x + r}${corner(x, y + h - r)}V${y + r}${corner(x + r, y)}Z`
}

/** The tiles of the pattern inside the area, from the origin of the figure as in the other painters. */
function hatch(raster: Raster, rows: readonly CoveredRow[], {pattern, fill, opacity = 1}: Paint): void {
  const {tile, width, rising, falling, dot} = hatching[pattern!]
  const step = tile * raster.scale
  const stroke = {width: width * raster.scale, dash: undefined}
  const [left, right] = [Math.min(...rows.map(({from}) => from)), Math.max(...rows.map(({to}) => to))]
  const [top, bottom] = [rows[0]?.y ?? 0, (rows.at(-1)?.y ?? 0) + 1]
  const outlines: Outline[] = []
  const from = (least: number): number => Math.floor(least / step) * step
  if (rising)
    for (let sum = from(left + top); sum <= right + bottom; sum += step)
      outlines.push(...strokeOutlines(Float64Array.of(sum - top, top, sum - bottom, bottom), false, stroke))
  if (falling)
    for (let gap = from(left - bottom); gap <= right - top; gap += step)
      outlines.push(...strokeOutlines(Float64Array.of(gap + top, top, gap + bottom, bottom), false, stroke))
  if (dot > 0)
    for (let y = from(top) + step / 2; y < bottom + step; y += step)
      for (let x = from(left) + step / 2; x < right + step; x += step)
        outlines.push(discOutline(x, y, dot * raster.scale))
  const {marks} = raster
  marks.add(outlines)
  blend(raster, within(marks.rows(), rows), {tone: hatchTone(fill), opacity})
  marks.clear()
}

/** Marks seen through an area. */
function within(marks: readonly CoveredRow[], rows: readonly CoveredRow[]): readonly CoveredRow[] {
  const byLine = new Map(rows.map((row) => [row.y, row]))
  return marks.flatMap((row): CoveredRow[] => {
    const seen = byLine.get(row.y)
    if (seen === undefined) return []
    const [from, to] = [Math.max(row.from, seen.from), Math.min(row.to, seen.to)]
    for (let x = from; x < to; x++) row.shares[row.at + x]! *= seen.shares[seen.at + x]!
    return from < to ? [{...row, from, to}] : []
  })
}

function paintText(raster: Raster, item: Extract<Primitive, {kind: 'text'}>): void {
  const {letters, width} = textOutlines(item.text, item.weight ?? 'regular')
  const size = item.size * raster.scale
  const shift = {start: 0, middle: 0.5, end: 1}[item.anchor ?? 'start'] * width
  const angle = ((item.rotate ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size]
  const [left, top] = [item.x * raster.scale, item.y * raster.scale]
  for (const {outlines, at: start} of letters)
    raster.area.add(
      outlines.map((outline) => {
        const points = new Float64Array(outline.length)
        for (let at = 0; at < outline.length; at += 2) {
          const [x, y] = [outline[at]! + start - shift, outline[at + 1]!]
          points[at] = left + x * cos - y * sin
          points[at + 1] = top + x * sin + y * cos
        }
        return points
      }),
    )
  blend(raster, raster.area.rows(), {colour: letterColour(raster.theme, item.tone)})
  raster.area.clear()
}

/** Steps of coverage: more are not seen, and fewer colours make a smaller file. */
const steps = 16
/** Less rounds to no step. */
const least = 0.5 / steps
/** As much rounds to all. */
const full = 1 - least

function blend(
  {pixels, width, theme}: Raster,
  rows: readonly CoveredRow[],
  ink: {tone?: Tone; colour?: string; opacity?: number},
): void {
  const colour = Number.parseInt((ink.colour ?? theme[ink.tone!]).slice(1), 16)
  const {opacity = 1} = ink
  for (const {y, from, to, shares, at} of rows) {
    const line = y * width
    for (let x = from; x < to; x++) {
      const covered = shares[at + x]!
      if (covered < least) continue
      if (opacity === 1 && covered >= full) {
        const start = x
        while (x + 1 < to && shares[at + x + 1]! >= full) x++
        pixels.fill(colour, line + start, line + x + 1)
        continue
      }
      const share = (Math.round(covered * steps) / steps) * opacity
      pixels[line + x] = between(pixels[line + x]!, colour, share)
    }
  }
}

/** A colour on the way from one to another, channel by channel. */
function between(under: number, over: number, share: number): number {
  const [red, green, blue] = [under >> 16, (under >> 8) & 255, under & 255]
  return (
    (Math.round(red + ((over >> 16) - red) * share) << 16) |
    (Math.round(green + (((over >> 8) & 255) - green) * share) << 8) |
    Math.round(blue + ((over & 255) - blue) * share)
  )
}
