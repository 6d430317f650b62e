import {type Box, inside, overlaps} from './boxes.ts'

export interface LabelledPoint {
  readonly x: number
  readonly y: number
  /** Size of the label. */
  readonly w: number
  readonly h: number
}

const around: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
]

/**
 * A place for the label of each point, in the order given: beside it where there is room, else ever further out, over no
 * other label and no other point, inside the frame. Greedy; the first points have the first choice.
 * @returns one box per point, or null where no room was left.
 * @see Christensen, Marks & Shieber 1995, ACM Transactions on Graphics 14(3), on greedy placement.
 */
export function placeLabels(points: readonly LabelledPoint[], frame: Box): readonly (Box | null)[] {
  const taken: Box[] = points.map(({x, y}) => ({x: x - 4.5, y: y - 4.5, w: 9, h: 9}))
  return points.map((point, own) => {
    const place = candidates(point).find(
      (box) => inside(box, frame) && taken.every((other, index) => index === own || !overlaps(box, other)),
    )
    if (place !== undefined) taken.push(place)
    return place ?? null
  })
}

function candidates({x, y, w, h}: LabelledPoint): readonly Box[] {
  return [7, 14, 22, 32, 44, 60, 80, 110].flatMap((reach) =>
    around.map(([right, down]) => ({
      x: x + right * reach - (right > 0 ? 0 : right < 0 ? w : w / 2),
      y: y + down * reach - (down > 0 ? 0 : down < 0 ? h : h / 2),
      w,
      h,
    })),
  )
}
