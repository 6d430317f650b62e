/** Colour roles; a theme gives them values, a black-and-white print keeps them apart by pattern and label. */
export type Tone =
  | 'ink'
  | 'muted'
  | 'grid'
  | 'paper'
  | 'panel'
  | 'accent'
  | 'loyal'
  | 'inert'
  | 'retained'
  | 'loyal-soft'
  | 'inert-soft'
  | 'retained-soft'
  | 'good'
  | 'warn'
  | 'bad'
  | 'scale-1'
  | 'scale-2'
  | 'scale-3'
  | 'scale-4'
  | 'scale-5'
  | 'scale-6'
  | 'scale-7'

export interface Paint {
  readonly fill?: Tone
  readonly stroke?: Tone
  /** Line width in points. */
  readonly width?: number
  readonly dash?: readonly [number, number]
  /** 0 to 1. */
  readonly opacity?: number
  /** Hatching over the fill, so that a class is never told by colour alone. */
  readonly pattern?: 'diagonal' | 'dots' | 'cross'
  /** The number behind the mark in words, shown under the pointer where the page can. */
  readonly tip?: string
}

/** A figure as a list of primitives in points, origin top left; painted by an SVG, a PDF and a terminal backend. */
export type Primitive =
  | ({
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    } & Paint)
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly radius?: number
    } & Paint)
  | ({readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number} & Paint)
  /** SVG path data, absolute commands only. */
  | ({readonly kind: 'path'; readonly d: string} & Paint)
  | {
      readonly kind: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly tone: Tone
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly weight?: 'regular' | 'semibold'
      /** Degrees, clockwise, about (x, y). */
      readonly rotate?: number
    }

export interface Scene {
  readonly width: number
  readonly height: number
  readonly items: readonly Primitive[]
}
