export interface WardClusters {
  /** Height of each merger, ascending: n − 1 of them, in the unit of the points. */
  readonly heights: Float64Array
  /** Group of each point when the tree is cut into so many groups, numbered in the order of the points. */
  readonly cut: (groups: number) => Int32Array
  /** The tree above such a cut. */
  readonly top: (groups: number) => TreeTop
}

/** A tree whose leaves are groups of points. */
export interface TreeTop {
  /** Points of each leaf, in the order of `cut`. */
  readonly sizes: readonly number[]
  /** Ascending. Leaves are numbered from 0, the union of merger i follows as number `sizes.length + i`. */
  readonly mergers: readonly {readonly parts: readonly [number, number]; readonly height: number}[]
}

interface Merger {
  /** A point of each side. */
  readonly a: number
  readonly b: number
  readonly height: number
}

/**
 * Hierarchical clusters by Ward's criterion: the two groups are merged whose union adds least to the squares within,
 *   height² = 2·nₐ·n_b/(nₐ + n_b) · ‖mₐ − m_b‖²  (ward.D2: single points merge at their distance),
 * by chains of nearest neighbours with the update of Lance and Williams: n² distances, n² steps.
 * @param points  n points of d numbers, one unit for all; none missing. A few thousand at most: n² distances are held.
 * @throws {RangeError} no point, points of unequal length; a cut or a top below 1 or above n.
 * @see Ward 1963, JASA 58(301); Murtagh & Legendre 2014, Journal of Classification 31(3). Heights and cuts agree with R 4.2,
 *   hclust(method = "ward.D2") (test/fixtures/r/ward.R).
 * @example wardClusters([[0], [1], [9]]).cut(2) // => Int32Array [0, 0, 1]
 */
export function wardClusters(points: readonly ArrayLike<number>[]): WardClusters {
  const n = points.length
  if (n === 0 || points.some((point) => point.length !== points[0]!.length))
    throw new RangeError('points of equal length, one at least')
  const mergers = mergersOf(points).sort((one, other) => one.height - other.height)
  const cut = (groups: number): Int32Array => {
    if (!(groups >= 1 && groups <= n)) throw new RangeError('between one group and one a point')
    return groupsAfter(mergers.slice(0, n - groups), n)
  }
  return {
    heights: Float64Array.from(mergers, ({height}) => height),
    cut,
    top: (groups) => topOver(cut(groups), mergers.slice(n - groups)),
  }
}

function topOver(groupOf: Int32Array, mergers: readonly Merger[]): TreeTop {
  const sizes = Array.from({length: mergers.length + 1}, () => 0)
  for (const group of groupOf) sizes[group]!++
  let holder = [...sizes.keys()]
  return {
    sizes,
    mergers: mergers.map(({a, b, height}, step) => {
      const [one, other] = [holder[groupOf[a]!]!, holder[groupOf[b]!]!]
      holder = holder.map((node) => (node === one || node === other ? sizes.length + step : node))
      return {parts: [Math.min(one, other), Math.max(one, other)] as const, height}
    }),
  }
}

/** Whatever their order, mergers of nearest neighbours are those of the tree: Ward's criterion is reducible. */
function mergersOf(points: readonly ArrayLike<number>[]): Merger[] {
  const n = points.length
  const squares = points.map((one) => Float64Array.from(points, (other) => squaredDistance(one, other)))
  const sizes = new Float64Array(n).fill(1)
  const open = new Set(points.keys())
  const mergers: Merger[] = []
  const chain: number[] = []
  while (open.size > 1) {
    if (chain.length === 0) chain.push(open.values().next().value!)
    const last = chain.at(-1)!
    const previous = chain.at(-2)
    const next = nearest(squares[last]!, {open, last, previous})
    if (next !== previous) {
      chain.push(next)
      continue
    }
    chain.length -= 2
    mergers.push({a: last, b: next, height: Math.sqrt(squares[last]![next]!)})
    join({squares, sizes, open}, next, last)
  }
  return mergers
}

function squaredDistance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let d = 0; d < one.length; d++) sum += (one[d]! - other[d]!) ** 2
  return sum
}

/** The nearest open group; the one before in the chain where equally near, so that the chain ends. */
function nearest(
  row: Float64Array,
  {open, last, previous}: {open: ReadonlySet<number>; last: number; previous: number | undefined},
): number {
  let best = previous ?? -1
  for (const one of open) if (one !== last && (best < 0 || row[one]! < row[best]!)) best = one
  return best
}

/** Merges `gone` into `kept`. */
function join(
  {squares, sizes, open}: {squares: readonly Float64Array[]; sizes: Float64Array; open: Set<number>},
  kept: number,
  gone: number,
): void {
  open.delete(gone)
  const [n1, n2, between] = [sizes[kept]!, sizes[gone]!, squares[kept]![gone]!]
  for (const one of open) {
    if (one === kept) continue
    const n = sizes[one]!
    const square = ((n1 + n) * squares[kept]![one]! + (n2 + n) * squares[gone]![one]! - n * between) / (n1 + n2 + n)
    squares[kept]![one] = square
    squares[one]![kept] = square
  }
  sizes[kept] = n1 + n2
}

function groupsAfter(mergers: readonly Merger[], n: number): Int32Array {
  const parent = Int32Array.from({length: n}, (_, index) => index)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top]!
    return top
  }
  for (const {a, b} of mergers) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  const numbers = new Map<number, number>()
  return parent.map((_, index) => {
    const top = root(index)
    if (!numbers.has(top)) numbers.set(top, numbers.size)
    return numbers.get(top)!
  })
}
