import type {Inline} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import type {Piece} from './flow.ts'
import {breakLines} from './lines.ts'
import type {Element} from './structure.ts'
import {taggedLine} from './tagged-line.ts'
import type {TextStyle} from './type-scale.ts'

export interface TextBox {
  readonly x: number
  readonly width: number
  readonly style: TextStyle
  /** White space above the first line. */
  readonly before: number
  /** Called when the first line is drawn. */
  readonly element: () => Element
}

/** One piece per line, all of one element of the structure. */
export function textPieces(canvas: Canvas, text: Inline, box: TextBox): Piece[] {
  const element = once(box.element)
  return breakLines(canvas, text, box).map((line, index) => ({
    height: box.style.leading,
    before: index === 0 ? box.before : 0,
    keepWithNext: false,
    paint: (top) => taggedLine(canvas, element(), line, {x: box.x, top, style: box.style}),
  }))
}

/** The same value at every call: elements are made when first drawn, so that the structure follows the page. */
export function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
