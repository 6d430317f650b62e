import type {Paint, Primitive, Scene, Tone} from '../scene.ts'

type Text = Extract<Primitive, {kind: 'text'}>

export const label = (
  [x, y]: readonly [number, number],
  text: string,
  look: Partial<Pick<Text, 'size' | 'tone' | 'anchor' | 'weight' | 'rotate'>> = {},
): Primitive => ({kind: 'text', x, y, text, size: 8, tone: 'ink', ...look})

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  paint: Paint,
): Primitive => ({kind: 'line', x1, y1, x2, y2, ...paint})

export const bar = ([x, y]: readonly [number, number], [w, h]: readonly [number, number], paint: Paint): Primitive => ({
  kind: 'rect',
  x,
  y,
  w: Math.max(0, w),
  h: Math.max(0, h),
  ...paint,
})

export const disc = ([x, y]: readonly [number, number], r: number, paint: Paint): Primitive => ({
  kind: 'circle',
  x,
  y,
  r,
  ...paint,
})

/** A horizontal interval: a line with two ticks. */
export function whisker([low, high]: readonly [number, number], y: number, tone: Tone = 'ink'): readonly Primitive[] {
  const paint: Paint = {stroke: tone, width: 1.2}
  const halo: Paint = {stroke: 'paper', width: 3.2}
  return [
    line([low, y], [high, y], halo),
    line([low, y], [high, y], paint),
    line([low, y - 3], [low, y + 3], paint),
    line([high, y - 3], [high, y + 3], paint),
  ]
}

const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0

/** Coordinates to a hundredth of a point: the same bytes on every machine. */
export function scene(width: number, height: number, items: readonly Primitive[]): Scene {
  const rounded = items.map((item) => {
    const fields = Object.entries(item).map(([key, value]) => [
      key,
      typeof value === 'number' ? hundredth(value) : value,
    ])
    return Object.fromEntries(fields) as Primitive
  })
  return {width, height: hundredth(height), items: rounded}
}
