import type {Outline} from './coverage.ts'

export interface Stroke {
  /** In pixels. */
  readonly width: number
  readonly dash: readonly [number, number] | undefined
}

/** A polyline as the areas its pen covers: a box for each straight part, a disc at each bend. */
export function strokeOutlines(points: Outline, closed: boolean, stroke: Stroke): Outline[] {
  const whole = closed ? Float64Array.of(...points, points[0]!, points[1]!) : points
  const parts = stroke.dash === undefined ? [whole] : dashes(whole, stroke.dash)
  return parts.flatMap((part) => pen(part, stroke.width / 2))
}

function pen(points: Outline, half: number): Outline[] {
  const found: Outline[] = []
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x0, y0, x1, y1] = [points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!]
    const length = Math.hypot(x1 - x0, y1 - y0)
    if (length === 0) continue
    const [dx, dy] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half]
    found.push(Float64Array.of(x0 - dx, y0 - dy, x1 - dx, y1 - dy, x1 + dx, y1 + dy, x0 + dx, y0 + dy))
    if (at + 5 < points.length) found.push(discOutline(x1, y1, half))
  }
  return found
}

/** Corners of a circle of one pixel, by their number: few numbers occur, many times. */
const circles = new Map<number, Float64Array>()

function unitCircle(corners: number): Float64Array {
  const known = circles.get(corners)
  if (known !== undefined) return known
  const made = Float64Array.from({length: 2 * corners}, (_, at) => {
    const angle = (2 * Math.PI * Math.floor(at / 2)) / corners
    return at % 2 === 0 ? Math.cos(angle) : Math.sin(angle)
  })
  circles.set(corners, made)
  return made
}

/** A circle as a polygon, in the direction of the boxes of a stroke. */
export function discOutline(x: number, y: number, r: number): Outline {
  const unit = unitCircle(Math.max(12, Math.ceil(4 * Math.sqrt(r) * 2)))
  const points = new Float64Array(unit.length)
  for (let at = 0; at < points.length; at += 2) {
    points[at] = x + r * unit[at]!
    points[at + 1] = y + r * unit[at + 1]!
  }
  return points
}

function dashes(points: Outline, [on, off]: readonly [number, number]): Outline[] {
  const found: Float64Array[] = []
  let left = on
  let drawing = true
  let part: number[] = [points[0]!, points[1]!]
  for (let at = 0; at + 3 < points.length; at += 2) {
    let [x, y] = [points[at]!, points[at + 1]!]
    const [x1, y1] = [points[at + 2]!, points[at + 3]!]
    for (let rest = Math.hypot(x1 - x, y1 - y); rest > 0; ) {
      const step = Math.min(rest, left)
      x += ((x1 - x) / rest) * step
      y += ((y1 - y) / rest) * step
      rest -= step
      left -= step
      if (drawing) part.push(x, y)
      if (left > 0) continue
      if (drawing) found.push(Float64Array.from(part))
      drawing = !drawing
      left = drawing ? on : off
      part = [x, y]
    }
  }
  if (drawing && part.length > 2) found.push(Float64Array.from(part))
  return found
}
