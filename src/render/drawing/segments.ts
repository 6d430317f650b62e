import type {Box} from './boxes.ts'

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/**
 * Whether a straight line passes through a box; one that only touches its edge does not.
 * @see Liang & Barsky 1984, ACM Transactions on Graphics 3(1), on clipping by the parameter of the line.
 * @example crosses({x1: 0, y1: 5, x2: 20, y2: 5}, {x: 5, y: 0, w: 10, h: 10}) // => true
 */
export function crosses({x1, y1, x2, y2}: Segment, {x, y, w, h}: Box): boolean {
  let [enters, leaves] = [0, 1]
  const sides = [
    {start: x1, run: x2 - x1, low: x, high: x + w},
    {start: y1, run: y2 - y1, low: y, high: y + h},
  ]
  for (const {start, run, low, high} of sides) {
    if (run === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [a, b] = [(low - start) / run, (high - start) / run]
    enters = Math.max(enters, Math.min(a, b))
    leaves = Math.min(leaves, Math.max(a, b))
  }
  return leaves - enters > 1e-9
}

/** Whether two lines pass through each other; lines that only meet at an end do not. */
export function meet(a: Segment, b: Segment): boolean {
  const side = ({x1, y1, x2, y2}: Segment, x: number, y: number): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0
}
