/** Parts of a curve: enough at the sizes of a figure; a letter's curves are a few pixels long. */
export const curveSteps = {figure: 10, letter: 5} as const

/**
 * SVG path data (absolute commands) as polylines, x and y in turn.
 * @param parts  straight parts a Bézier curve is made of.
 * @see SVG 2 (2018), 9.3.
 */
export function flattenPath(
  d: string,
  parts: number = curveSteps.figure,
): readonly {readonly points: readonly number[]; readonly closed: boolean}[] {
  const found: {points: number[]; closed: boolean}[] = []
  let at: Point = [0, 0]
  let control: Point | null = null
  const current = (): number[] => {
    if (found.length === 0 || found.at(-1)!.closed) found.push({points: [...at], closed: false})
    return found.at(-1)!.points
  }
  for (const {command, numbers} of stepsOf(d)) {
    const end = endOf(command, numbers, at)
    if (command === 'M') found.push({points: [...end], closed: false})
    else if (command === 'Z') {
      const open = found.at(-1)
      if (open !== undefined) {
        open.closed = true
        at = [open.points[0]!, open.points[1]!]
      }
      control = null
      continue
    } else {
      const bend = bendOf(command, numbers, {at, end, control, parts})
      current().push(...bend.points)
      control = bend.control
      at = end
      continue
    }
    control = null
    at = end
  }
  return found
}

type Point = readonly [x: number, y: number]
const sizes: Readonly<Record<string, number>> = {M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7}

function stepsOf(d: string): {command: string; numbers: readonly number[]}[] {
  return [...d.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, command, text]) => {
    const numbers = [...text!.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gi)].map(Number)
    const size = sizes[command!]
    if (size === undefined) return [{command: command!, numbers: []}]
    return Array.from({length: Math.floor(numbers.length / size)}, (_, step) => ({
      // Further pairs after a move are lines.
      command: command === 'M' && step > 0 ? 'L' : command!,
      numbers: numbers.slice(step * size, (step + 1) * size),
    }))
  })
}

function endOf(command: string, numbers: readonly number[], at: Point): Point {
  if (command === 'H') return [numbers[0]!, at[1]]
  if (command === 'V') return [at[0], numbers[0]!]
  return [numbers.at(-2) ?? at[0], numbers.at(-1) ?? at[1]]
}

interface Bend {
  readonly points: readonly number[]
  /** Last control point, which a smooth curve mirrors. */
  readonly control: Point | null
}

function bendOf(
  command: string,
  numbers: readonly number[],
  {at, end, control, parts}: {at: Point; end: Point; control: Point | null; parts: number},
): Bend {
  const mirrored: Point = control === null ? at : [2 * at[0] - control[0], 2 * at[1] - control[1]]
  const [a = 0, b = 0, c = 0, e = 0] = numbers
  switch (command) {
    case 'C':
      return {points: cubic([at, [a, b], [c, e], end], parts), control: [c, e]}
    case 'S':
      return {points: cubic([at, mirrored, [a, b], end], parts), control: [a, b]}
    case 'Q':
      return {points: quadratic([at, [a, b], end], parts), control: [a, b]}
    case 'T':
      return {points: quadratic([at, mirrored, end], parts), control: mirrored}
    case 'A':
      return {points: arc(at, end, {rx: a, ry: b, large: numbers[3] === 1, sweep: numbers[4] === 1}), control: null}
    default:
      return {points: [...end], control: null}
  }
}

function quadratic([from, bend, to]: readonly [Point, Point, Point], parts: number): number[] {
  const third = (a: number, b: number): number => a + (2 / 3) * (b - a)
  const towards = (end: Point): Point => [third(end[0], bend[0]), third(end[1], bend[1])]
  return cubic([from, towards(from), towards(to), to], parts)
}

function cubic([p, q, r, s]: readonly [Point, Point, Point, Point], parts: number): number[] {
  return Array.from({length: parts}, (_, step) => {
    const t = (step + 1) / parts
    const u = 1 - t
    return ([0, 1] as const).map(
      (axis) => u * u * u * p[axis] + 3 * u * u * t * q[axis] + 3 * u * t * t * r[axis] + t * t * t * s[axis],
    )
  }).flat()
}

/** An elliptical arc without rotation, by its centre. @see SVG 2 (2018), B.2.4. */
function arc(from: Point, to: Point, given: {rx: number; ry: number; large: boolean; sweep: boolean}): number[] {
  const half = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2] as const
  if ((half[0] === 0 && half[1] === 0) || given.rx === 0 || given.ry === 0) return [...to]
  const grown = Math.max(1, Math.hypot(half[0] / given.rx, half[1] / given.ry))
  const [rx, ry] = [given.rx * grown, given.ry * grown]
  const [u, v] = [half[0] / rx, half[1] / ry]
  const squared = u * u + v * v
  const side = given.large === given.sweep ? -1 : 1
  const pull = side * Math.sqrt(Math.max(0, 1 / squared - 1))
  const centre = [(from[0] + to[0]) / 2 + pull * v * rx, (from[1] + to[1]) / 2 - pull * u * ry] as const
  const angle = ([x, y]: Point): number => Math.atan2((y - centre[1]) / ry, (x - centre[0]) / rx)
  const start = angle(from)
  let turn = angle(to) - start
  if (given.sweep && turn < 0) turn += 2 * Math.PI
  if (!given.sweep && turn > 0) turn -= 2 * Math.PI
  const steps = Math.max(2, Math.ceil(Math.abs(turn) * curveSteps.figure))
  return Array.from({length: steps}, (_, step) => {
    const at = start + (turn * (step + 1)) / steps
    return [centre[0] + rx * Math.cos(at), centre[1] + ry * Math.sin(at)]
  }).flat()
}
