/** One closed outline, x and y in turn, in pixels. */
export type Outline = Float64Array

/** A row of pixels that an area touches: the shares covered stand in `shares` from `at + from` up to `at + to`. */
export interface CoveredRow {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly shares: Float32Array
  /** Where pixel 0 of the row stands. */
  readonly at: number
}

/**
 * How much of each pixel of a picture lies inside of outlines, exact within each pixel: every edge adds its signed area to
 * the pixels it crosses, and a running sum along each row fills what lies between. Overlaps count once; a contour of the
 * other direction cuts a hole. One is made for a picture and used for area after area: only what one area touched is
 * read and cleared.
 * @see Levien 2016, font-rs, "Inside the fastest font renderer in the world".
 */
export class Coverage {
  private readonly width: number
  private readonly height: number
  /** Two more than the picture is wide: an edge at the right margin writes beyond it. */
  private readonly stride: number
  private readonly sums: Float32Array
  /** Of each row, the first and the last pixel touched. */
  private readonly first: Int32Array
  private readonly last: Int32Array
  private top: number
  private bottom = 0

  constructor({width, height}: {width: number; height: number}) {
    this.width = width
    this.height = height
    this.stride = width + 2
    this.sums = new Float32Array(this.stride * height)
    this.first = new Int32Array(height).fill(this.stride)
    this.last = new Int32Array(height).fill(-1)
    this.top = height
  }

  /** Adds outlines to the area. */
  add(outlines: readonly Outline[]): void {
    for (const outline of outlines) {
      const end = outline.length
      for (let at = 0; at < end; at += 2) this.edge(outline, at, at + 2 < end ? at + 2 : 0)
    }
  }

  /** What is covered, row by row, within the picture. Reading settles the area: nothing is added before `clear`. */
  rows(): CoveredRow[] {
    const found: CoveredRow[] = []
    const sums = this.sums
    for (let y = this.top; y < this.bottom; y++) {
      const at = y * this.stride
      const from = this.first[y]!
      const to = Math.min(this.width, this.last[y]! + 1)
      if (from >= to) continue
      let sum = 0
      for (let x = at + from; x < at + to; x++) {
        sum += sums[x]!
        const share = sum < 0 ? -sum : sum
        sums[x] = share > 1 ? 1 : share
      }
      found.push({y, from, to, shares: sums, at})
    }
    return found
  }

  /** Forgets the area. */
  clear(): void {
    for (let y = this.top; y < this.bottom; y++) {
      const at = y * this.stride
      if (this.last[y]! >= 0) this.sums.fill(0, at + this.first[y]!, at + this.last[y]! + 1)
      this.first[y] = this.stride
      this.last[y] = -1
    }
    this.top = this.height
    this.bottom = 0
  }

  /** Adds one edge; what lies left of the picture counts at its left side, what lies right of it not at all. */
  private edge(points: Outline, start: number, end: number): void {
    const down = points[start + 1]! < points[end + 1]!
    const upper = down ? start : end
    const lower = down ? end : start
    const x0 = points[upper]!
    const y0 = points[upper + 1]!
    const y1 = points[lower + 1]!
    if (y0 === y1) return
    const slope = (points[lower]! - x0) / (y1 - y0)
    const sign = down ? 1 : -1
    const from = Math.max(0, Math.floor(y0))
    const to = Math.min(this.height, Math.ceil(y1))
    if (from < to) {
      this.top = Math.min(this.top, from)
      this.bottom = Math.max(this.bottom, to)
    }
    for (let y = from; y < to; y++) {
      const above = y0 > y ? y0 : y
      const below = y1 < y + 1 ? y1 : y + 1
      if (below <= above) continue
      const a = this.within(x0 + (above - y0) * slope)
      const b = this.within(x0 + (below - y0) * slope)
      this.spread(y, a < b ? a : b, a < b ? b : a, sign * (below - above))
    }
  }

  /**
   * Shares the area right of an edge that goes from a to b within row y among the pixels it crosses; `weight` is the signed
   * share of the row's height. Four numbers one by one: this is called for every edge of every letter in every row.
   */
  private spread(y: number, a: number, b: number, weight: number): void {
    const row = y * this.stride
    const sums = this.sums
    const first = Math.floor(a)
    const last = Math.ceil(b)
    const end = last > first + 1 ? last : first + 1
    if (first < this.first[y]!) this.first[y] = first
    if (end > this.last[y]!) this.last[y] = end
    if (last <= first + 1) {
      const right = first + 1 - (a + b) / 2
      sums[row + first]! += weight * right
      sums[row + first + 1]! += weight * (1 - right)
      return
    }
    const per = weight / (b - a)
    let before = 0
    for (let x = first; x < last; x++) {
      const left = a > x ? a : x
      const right = b < x + 1 ? b : x + 1
      // What of the edge lies left of this pixel covers it whole; the part inside covers what is right of it.
      const covered = per * (right - left) * (x + 1 - (left + right) / 2) + per * (left - a)
      sums[row + x]! += covered - before
      before = covered
    }
    sums[row + last]! += weight - before
  }

  private within(x: number): number {
    return x < 0 ? 0 : x > this.width ? this.width : x
  }
}
