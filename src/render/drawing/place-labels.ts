import {type Box, inside, overlaps} from './boxes.ts'
import {crosses, meet, type Segment} from './segments.ts'

export interface LabelledPoint {
  readonly x: number
  readonly y: number
  /** Size of the label. */
  readonly w: number
  readonly h: number
}

export interface Ground {
  readonly frame: Box
  /** Lines that a label gives way to wherever it can stand elsewhere. */
  readonly avoid?: readonly Segment[]
}

export interface PlacedLabel {
  readonly box: Box
  /** From the point to a label that does not stand beside it. */
  readonly leader: Segment | null
}

/** Where a label stands from its point, in units of reach; it hangs from the corner or the side nearest to the point. */
const around: readonly (readonly [right: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0.5, -1],
  [0.5, 1],
  [-0.5, -1],
  [-0.5, 1],
]
const reaches = [7, 10, 14, 18, 22, 27, 32, 38, 44, 52, 60, 70, 80, 95, 110]
/** Beyond, a label needs a line to its point. */
const beside = 9
/** Half the side of a square around a point that no other label enters. */
const halo = 4.5

/**
 * A place for the label of each point: beside it where there is room, else ever further out, over no other label, no other
 * point and none of the lines to avoid, nearer to no other point, inside the frame; no leader crosses a label, a point or
 * another leader. The lines to avoid are stood upon where nothing else is free. Greedy in several orders, of which the one
 * that names the most points, on the fewest of those lines, with the shortest leaders is kept.
 * @returns one place per point, or null where no room was left.
 * @see Christensen, Marks & Shieber 1995, ACM Transactions on Graphics 14(3), on greedy placement.
 */
export function placeLabels(points: readonly LabelledPoint[], ground: Ground): readonly (PlacedLabel | null)[] {
  const spots = points.map((_, own) => spotsOf(points, own, ground))
  const tried = ordersOf(points).flatMap((order) => {
    const places = placedInOrder(spots, order)
    const left = order.filter((index) => places[index] === null)
    if (left.length === 0) return [places]
    return [places, placedInOrder(spots, [...left, ...order.filter((index) => !left.includes(index))])]
  })
  const costs = tried.map((places) => places.reduce((sum, place) => sum + costOf(place, ground), 0))
  return tried[costs.indexOf(Math.min(...costs))] ?? []
}

/** As given, then from each side of the plane. */
function ordersOf(points: readonly LabelledPoint[]): readonly (readonly number[])[] {
  const given = [...points.keys()]
  const by = (key: (point: LabelledPoint) => number): number[] =>
    [...given].sort((a, b) => key(points[a]!) - key(points[b]!) || a - b)
  return [given, by(({x}) => x), by(({x}) => -x), by(({y}) => y), by(({y}) => -y)]
}

/** In points of leader. */
const cost = {missing: 10_000, onLine: 60}

function costOf(place: PlacedLabel | null, ground: Ground): number {
  if (place === null) return cost.missing
  const {box, leader} = place
  const length = leader === null ? 0 : Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1)
  return length + (clearOf(box, ground) ? 0 : cost.onLine)
}

const clearOf = (box: Box, {avoid = []}: Ground): boolean => avoid.every((line) => !crosses(line, widened(box)))

/** A place that leaves the frame and the points alone, whatever other labels there are. */
interface Spot extends PlacedLabel {
  /** Stands on none of the lines to avoid. */
  readonly clear: boolean
  /** Cannot be taken for the label of another point. */
  readonly telling: boolean
}

/** The places where the label of one point may stand, the nearest first. */
function spotsOf(points: readonly LabelledPoint[], own: number, ground: Ground): readonly Spot[] {
  const point = points[own]!
  const others = points.filter(({x, y}) => Math.hypot(x - point.x, y - point.y) >= 2 * halo)
  const [halos, farHalos] = [points.filter((_, index) => index !== own).map(haloOf), others.map(haloOf)]
  return candidates(point)
    .filter(
      ({box, leader}) =>
        inside(box, ground.frame) &&
        halos.every((one) => !overlaps(box, one)) &&
        (leader === null || farHalos.every((one) => !crosses(leader, one))),
    )
    .map(({box, leader}) => ({
      box,
      leader,
      clear: clearOf(box, ground),
      telling: leader !== null || others.every((other) => distance(other, box) > distance(point, box)),
    }))
}

function placedInOrder(spots: readonly (readonly Spot[])[], order: readonly number[]): readonly (PlacedLabel | null)[] {
  const found = spots.map((): PlacedLabel | null => null)
  for (const own of order) {
    const placed = found.flatMap((place) => place ?? [])
    const free = spots[own]!.filter((spot) => placed.every((other) => apart(spot, other)))
    const clear = free.filter((spot) => spot.clear)
    const best = clear.find(({telling}) => telling) ?? free.find(({telling}) => telling) ?? free[0]
    found[own] = best === undefined ? null : {box: best.box, leader: best.leader}
  }
  return found
}

const haloOf = ({x, y}: LabelledPoint): Box => ({x: x - halo, y: y - halo, w: 2 * halo, h: 2 * halo})

/** Whether a label and its leader stand clear of another label and of that one's leader. */
const apart = ({box, leader}: PlacedLabel, other: PlacedLabel): boolean =>
  !overlaps(box, other.box) &&
  (leader === null || !crosses(leader, other.box)) &&
  (other.leader === null || !(crosses(other.leader, box) || (leader !== null && meet(leader, other.leader))))

const widened = ({x, y, w, h}: Box): Box => ({x: x - 1.5, y: y - 1.5, w: w + 3, h: h + 3})

function distance({x, y}: {readonly x: number; readonly y: number}, box: Box): number {
  const [nearX, nearY] = nearest(x, y, box)
  return Math.hypot(nearX - x, nearY - y)
}

const nearest = (x: number, y: number, {x: left, y: top, w, h}: Box): readonly [number, number] => [
  Math.max(left, Math.min(x, left + w)),
  Math.max(top, Math.min(y, top + h)),
]

function candidates({x, y, w, h}: LabelledPoint): readonly PlacedLabel[] {
  return reaches.flatMap((reach) =>
    around.map(([right, down]) => {
      const box = {
        x: x + right * reach - (right > 0 ? 0 : right < 0 ? w : w / 2),
        y: y + down * reach - (down > 0 ? 0 : down < 0 ? h : h / 2),
        w,
        h,
      }
      return {box, leader: leaderTo([x, y], box)}
    }),
  )
}

function leaderTo([x, y]: readonly [number, number], box: Box): Segment | null {
  const [x2, y2] = nearest(x, y, box)
  return Math.hypot(x2 - x, y2 - y) > beside ? {x1: x, y1: y, x2, y2} : null
}
