export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** How many numbers one step of a command takes, and where its points stand among them. */
const steps: Readonly<Record<string, number>> = {M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0}

/** A box that holds the path (absolute commands): its points, control points and, for arcs, one diameter around the end. */
export function pathBounds(d: string): Box {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, text] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = [...text!.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gi)].map(Number)
    const size = steps[command!] ?? 2
    for (let start = 0; size > 0 && start + size <= numbers.length; start += size)
      collect(command!, numbers.slice(start, start + size), {xs, ys})
  }
  if (xs.length === 0 || ys.length === 0) return {x: 0, y: 0, w: 0, h: 0}
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y}
}

function collect(command: string, step: readonly number[], into: {xs: number[]; ys: number[]}): void {
  if (command === 'H') into.xs.push(step[0]!)
  else if (command === 'V') into.ys.push(step[0]!)
  else if (command === 'A') {
    into.xs.push(step[5]! - 2 * step[0]!, step[5]! + 2 * step[0]!)
    into.ys.push(step[6]! - 2 * step[1]!, step[6]! + 2 * step[1]!)
  } else
    step.forEach((value, index) => {
      ;(index % 2 === 0 ? into.xs : into.ys).push(value)
    })
}
