/** One tile of each pattern: lines and dots in a square, repeated by every painter alike. */
export const hatching = {
  diagonal: {tile: 5, width: 1, lines: [[0, 5, 5, 0]], dots: []},
  cross: {
    tile: 6,
    width: 0.7,
    lines: [
      [0, 6, 6, 0],
      [0, 0, 6, 6],
    ],
    dots: [],
  },
  dots: {tile: 5, width: 0, lines: [], dots: [[2.5, 2.5, 0.9]]},
} as const satisfies Record<
  string,
  {
    tile: number
    width: number
    lines: readonly (readonly [number, number, number, number])[]
    dots: readonly (readonly [number, number, number])[]
  }
>
export type HatchingName = keyof typeof hatching
