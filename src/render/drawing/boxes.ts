import type {Primitive} from '../scene.ts'
import {textWidth} from './text-width.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Room that a line of text takes; null for text that is turned. */
export function textBox(item: Extract<Primitive, {kind: 'text'}>): Box | null {
  if (item.rotate !== undefined && item.rotate !== 0) return null
  const w = textWidth(item.text, item.size)
  const x = item.x - w * {start: 0, middle: 0.5, end: 1}[item.anchor ?? 'start']
  return {x, y: item.y - 0.72 * item.size, w, h: 0.92 * item.size}
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box, tolerance = 0): boolean {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return across > tolerance && down > tolerance
}

export const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.w <= frame.x + frame.w && box.y + box.h <= frame.y + frame.h
