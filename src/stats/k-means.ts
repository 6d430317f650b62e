import type {Random} from '../kernel/index.ts'

export interface KMeans {
  /** clusters × d. */
  readonly centers: readonly Float64Array[]
  /** Cluster of each point, 0 … clusters − 1. */
  readonly assignments: Int32Array
  /** Total of the squared distances to the own centre, in squared units. */
  readonly withinSquares: number
  readonly converged: boolean
  /** Of the restart that was kept. */
  readonly iterations: number
}

export interface KMeansOptions {
  readonly clusters: number
  readonly random: Random
  /** The best of so many starts is kept; 10 when left out. */
  readonly restarts?: number
  readonly mostIterations?: number
  /** Group of each point, 0 … clusters − 1, none empty: one start from their centres, instead of random ones. */
  readonly start?: ArrayLike<number>
}

/**
 * k-means: the partition into `clusters` groups with the least Σ‖x − centre‖², by Lloyd's iterations
 * from k-means++ starts, then Hartigan's exchange of single points. An empty cluster takes the point farthest from its centre.
 * @param points  n points of d numbers, one unit for all (standardise beforehand where units differ); none missing.
 * @returns  the best of the restarts; a local optimum, as of every such algorithm.
 * @throws {RangeError} fewer points than clusters, clusters below 1, points of unequal length.
 * @see MacQueen 1967, Proc. Fifth Berkeley Symposium 1; Hartigan & Wong 1979, JRSS C 28(1); Arthur & Vassilvitskii 2007,
 *   SODA (k-means++). Sizes and within sum of squares agree with R 4.2, kmeans(centers = 3, nstart = 50), on the six
 *   standardised scales of the ECSI mobile data.
 * @example kMeans([[0], [1], [9], [10]], {clusters: 2, random: createRandom(1)}).withinSquares // => 1
 */
export function kMeans(points: readonly ArrayLike<number>[], options: KMeansOptions): KMeans {
  const {clusters, random, restarts = 10, mostIterations = 200} = options
  if (!(clusters >= 1) || points.length < clusters) throw new RangeError('at least as many points as clusters')
  const dimensions = points[0]!.length
  if (points.some((point) => point.length !== dimensions)) throw new RangeError('points of unequal length')
  if (options.start !== undefined) return partition(points, centersOf(points, options.start, clusters), mostIterations)
  let best: KMeans | null = null
  for (let restart = 0; restart < restarts; restart++) {
    const found = partition(points, spreadStart(points, clusters, random), mostIterations)
    if (best === null || found.withinSquares < best.withinSquares) best = found
  }
  return best!
}

function partition(
  points: readonly ArrayLike<number>[],
  centers: readonly Float64Array[],
  mostIterations: number,
): KMeans {
  const assigned = {assignments: new Int32Array(points.length).fill(-1), nearest: new Float64Array(points.length)}
  let converged = false
  let iterations = 0
  while (!converged && iterations < mostIterations) {
    iterations++
    const settled = !assign(points, centers, assigned)
    if (!settled) moveCenters(points, centers, assigned)
    else converged = !moveSinglePoints(points, centers, assigned.assignments)
  }
  let withinSquares = 0
  for (const [index, point] of points.entries())
    withinSquares += squaredDistance(point, centers[assigned.assignments[index]!]!)
  return {centers, assignments: assigned.assignments, withinSquares, converged, iterations}
}

interface Assigned {
  readonly assignments: Int32Array
  /** Squared distance to the own centre. */
  readonly nearest: Float64Array
}

/** @returns whether a point changed its cluster. */
function assign(
  points: readonly ArrayLike<number>[],
  centers: readonly Float64Array[],
  {assignments, nearest}: Assigned,
): boolean {
  let changed = false
  for (const [index, point] of points.entries()) {
    let own = 0
    let least = Number.POSITIVE_INFINITY
    for (const [cluster, center] of centers.entries()) {
      const distance = squaredDistance(point, center)
      if (distance < least) {
        least = distance
        own = cluster
      }
    }
    nearest[index] = least
    if (assignments[index] !== own) changed = true
    assignments[index] = own
  }
  return changed
}

function centersOf(
  points: readonly ArrayLike<number>[],
  groups: ArrayLike<number>,
  clusters: number,
): readonly Float64Array[] {
  const centers = Array.from({length: clusters}, () => new Float64Array(points[0]!.length))
  const assignments = Int32Array.from(groups)
  moveCenters(points, centers, {assignments, nearest: new Float64Array(points.length)})
  return centers
}

function moveCenters(
  points: readonly ArrayLike<number>[],
  centers: readonly Float64Array[],
  {assignments, nearest}: Assigned,
): void {
  const counts = new Int32Array(centers.length)
  for (const center of centers) center.fill(0)
  for (const [index, point] of points.entries()) {
    const own = assignments[index]!
    counts[own]!++
    const center = centers[own]!
    for (let axis = 0; axis < center.length; axis++) center[axis]! += point[axis]!
  }
  for (const [cluster, center] of centers.entries()) {
    if (counts[cluster]! > 0) for (let axis = 0; axis < center.length; axis++) center[axis]! /= counts[cluster]!
    else {
      const farthest = nearest.indexOf(nearest.reduce((most, distance) => Math.max(most, distance), 0))
      center.set(Array.from(points[farthest]!))
      nearest[farthest] = 0
    }
  }
}

/**
 * Hartigan's exchange: a point may be nearer to its own centre and still lower the sum elsewhere, as its own centre moves away
 * once it has left. Centres follow each move.
 * @returns whether a point changed its cluster.
 */
function moveSinglePoints(
  points: readonly ArrayLike<number>[],
  centers: readonly Float64Array[],
  assignments: Int32Array,
): boolean {
  const counts = centers.map((_, cluster) => assignments.reduce((sum, own) => sum + (own === cluster ? 1 : 0), 0))
  let moved = false
  for (const [index, point] of points.entries()) {
    const own = assignments[index]!
    if (counts[own]! < 2) continue
    const saved = (squaredDistance(point, centers[own]!) * counts[own]!) / (counts[own]! - 1)
    const costs = centers.map((center, cluster) =>
      cluster === own
        ? Number.POSITIVE_INFINITY
        : (squaredDistance(point, center) * counts[cluster]!) / (counts[cluster]! + 1),
    )
    const least = Math.min(...costs)
    // Rounding must not send a point to and fro.
    if (!(least < saved * (1 - 1e-12))) continue
    const to = costs.indexOf(least)
    for (let axis = 0; axis < point.length; axis++) {
      centers[own]![axis]! -= (point[axis]! - centers[own]![axis]!) / (counts[own]! - 1)
      centers[to]![axis]! += (point[axis]! - centers[to]![axis]!) / (counts[to]! + 1)
    }
    counts[own]!--
    counts[to]!++
    assignments[index] = to
    moved = true
  }
  return moved
}

/** k-means++: each next centre a point drawn in proportion to its squared distance from the centres so far. */
function spreadStart(points: readonly ArrayLike<number>[], clusters: number, random: Random): Float64Array[] {
  const centers = [Float64Array.from(points[random.below(points.length)]!)]
  const nearest = Float64Array.from(points, (point) => squaredDistance(point, centers[0]!))
  while (centers.length < clusters) {
    const total = nearest.reduce((sum, distance) => sum + distance, 0)
    const chosen = total > 0 ? drawn(nearest, random.next() * total) : random.below(points.length)
    const center = Float64Array.from(points[chosen]!)
    centers.push(center)
    for (const [index, point] of points.entries())
      nearest[index] = Math.min(nearest[index]!, squaredDistance(point, center))
  }
  return centers
}

/** The first index at which the running sum passes `amount`. */
function drawn(parts: Float64Array, amount: number): number {
  let left = amount
  for (const [index, part] of parts.entries()) {
    left -= part
    if (left < 0) return index
  }
  return parts.length - 1
}

function squaredDistance(point: ArrayLike<number>, center: Float64Array): number {
  let sum = 0
  for (let axis = 0; axis < center.length; axis++) sum += (point[axis]! - center[axis]!) ** 2
  return sum
}
