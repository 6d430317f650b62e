/** Geometry of each pattern, shared by the painters: a square tile repeated from the origin of the figure. */
export const hatching = {
  diagonal: {tile: 5, width: 1, rising: true, falling: false, dot: 0},
  cross: {tile: 6, width: 0.7, rising: true, falling: true, dot: 0},
  dots: {tile: 5, width: 0, rising: false, falling: false, dot: 0.9},
} as const satisfies Record<
  string,
  {
    readonly tile: number
    /** Of the lines. */
    readonly width: number
    /** Lines from bottom left to top right. */
    readonly rising: boolean
    readonly falling: boolean
    /** Radius of the dot in the middle of each tile; 0 for none. */
    readonly dot: number
  }
>
export type HatchingName = keyof typeof hatching
