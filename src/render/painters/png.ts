import type {Paint, Primitive, Scene, Tone} from '../scene.ts'
import {boardTheme, hatchTone, letterColour, type Theme} from '../theme.ts'
import {hatching} from './hatching.ts'
import {type Coverage, coverageOf, type Outline} from './raster/coverage.ts'
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
}

type Shape = Exclude<Primitive, {kind: 'text'}>

const white = 0xffffff

/** Pixels a point: 180 dots an inch where the figure is printed in its own size. */
const usualScale = 2.5

/** A Scene as a PNG on white, for programs that read no SVG: the same bytes on every machine. */
export function paintPng(
  scene: Scene,
  {theme = boardTheme, scale = usualScale, words}: {theme?: Theme; scale?: number; words?: string} = {},
): Uint8Array {
  const width = Math.ceil(scene.width * scale)
  const height = Math.ceil(scene.height * scale)
  const raster: Raster = {width, height, scale, theme, pixels: new Uint32Array(width * height).fill(white)}
  for (const item of scene.items) {
    if (item.kind === 'text') paintText(raster, item)
    else paintShape(raster, item)
  }
  return encodePng({width, height, pixels: raster.pixels}, words)
}

function paintShape(raster: Raster, item: Shape): void {
  const lines = linesOf(item).map(({points, closed}) => ({
    points: Float64Array.from(points, (value) => value * raster.scale),
    closed,
  }))
  const {opacity = 1} = item
  const area =
    item.kind === 'line'
      ? null
      : coverageOf(
          lines.map(({points}) => points),
          raster,
        )
  if (area !== null && item.fill !== undefined) blend(raster, area, {tone: item.fill, opacity})
  if (area !== null && item.pattern !== undefined) hatch(raster, area, item)
  if (item.stroke === undefined) return
  const dash =
    item.dash === undefined ? undefined : ([item.dash[0] * raster.scale, item.dash[1] * raster.scale] as const)
  const stroke = {width: (item.width ?? 1) * raster.scale, dash}
  const pen = coverageOf(
    lines.flatMap(({points, closed}) => strokeOutlines(points, closed, stroke)),
    raster,
  )
  if (pen !== null) blend(raster, pen, {tone: item.stroke, opacity})
}

interface Polyline {
  readonly points: Outline
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
function hatch(raster: Raster, area: Coverage, {pattern, fill, opacity = 1}: Paint): void {
  const {tile, width, rising, falling, dot} = hatching[pattern!]
  const step = tile * raster.scale
  const stroke = {width: width * raster.scale, dash: undefined}
  const [right, bottom] = [area.left + area.width, area.top + area.height]
  const outlines: Outline[] = []
  const from = (least: number): number => Math.floor(least / step) * step
  if (rising)
    for (let sum = from(area.left + area.top); sum <= right + bottom; sum += step)
      outlines.push(...strokeOutlines([sum - area.top, area.top, sum - bottom, bottom], false, stroke))
  if (falling)
    for (let gap = from(area.left - bottom); gap <= right - area.top; gap += step)
      outlines.push(...strokeOutlines([gap + area.top, area.top, gap + bottom, bottom], false, stroke))
  if (dot > 0)
    for (let y = from(area.top) + step / 2; y < bottom + step; y += step)
      for (let x = from(area.left) + step / 2; x < right + step; x += step)
        outlines.push(discOutline(x, y, dot * raster.scale))
  const marks = coverageOf(outlines, raster)
  if (marks !== null) blend(raster, within(marks, area), {tone: hatchTone(fill), opacity})
}

/** One coverage seen through another. */
function within(marks: Coverage, mask: Coverage): Coverage {
  const values = mask.values.map((share, index) => {
    const x = (index % mask.width) + mask.left - marks.left
    const y = Math.floor(index / mask.width) + mask.top - marks.top
    const inside = x >= 0 && y >= 0 && x < marks.width && y < marks.height
    return inside ? share * marks.values[y * marks.width + x]! : 0
  })
  return {...mask, values}
}

function paintText(raster: Raster, item: Extract<Primitive, {kind: 'text'}>): void {
  const {outlines, width} = textOutlines(item.text, item.weight ?? 'regular')
  const size = item.size * raster.scale
  const shift = {start: 0, middle: 0.5, end: 1}[item.anchor ?? 'start'] * width
  const angle = ((item.rotate ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const placed = outlines.map((outline) => {
    const points = new Float64Array(outline.length)
    for (let at = 0; at < outline.length; at += 2) {
      const [x, y] = [(outline[at]! - shift) * size, outline[at + 1]! * size]
      points[at] = item.x * raster.scale + x * cos - y * sin
      points[at + 1] = item.y * raster.scale + x * sin + y * cos
    }
    return points
  })
  const area = coverageOf(placed, raster)
  if (area !== null) blend(raster, area, {colour: letterColour(raster.theme, item.tone)})
}

/** Steps of coverage: more are not seen, and fewer colours make a smaller file. */
const steps = 16

function blend(
  {pixels, width, theme}: Raster,
  area: Coverage,
  ink: {tone?: Tone; colour?: string; opacity?: number},
): void {
  const colour = Number.parseInt((ink.colour ?? theme[ink.tone!]).slice(1), 16)
  const {opacity = 1} = ink
  for (let y = 0; y < area.height; y++) {
    const from = y * area.width
    const to = (y + area.top) * width + area.left
    for (let x = 0; x < area.width; x++) {
      const covered = area.values[from + x]!
      if (covered === 0) continue
      const share = (Math.round(covered * steps) / steps) * opacity
      if (share > 0) pixels[to + x] = share === 1 ? colour : between(pixels[to + x]!, colour, share)
    }
  }
}

/** A colour on the way from one to another, channel by channel. */
function between(under: number, over: number, share: number): number {
  const channel = (shift: number): number => {
    const from = (under >> shift) & 255
    return Math.round(from + (((over >> shift) & 255) - from) * share) << shift
  }
  return channel(16) | channel(8) | channel(0)
}
