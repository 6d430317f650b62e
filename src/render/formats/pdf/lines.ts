import type {Inline} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import type {TextStyle} from './type-scale.ts'

interface Fragment {
  readonly text: string
  readonly style: TextStyle
  /** Where a link leads. */
  readonly to?: string
}

interface MeasuredFragment extends Fragment {
  /** In points, the space at its end included. */
  readonly width: number
  /** The same without that space. */
  readonly trimmed: number
}

/** One line ready to be drawn; `width` leaves out the space at its end. */
export interface Line {
  readonly fragments: readonly Fragment[]
  readonly width: number
}

/**
 * Breaks text into lines no wider than `width`: at spaces, after hyphens and slashes between letters, and inside a word
 * only where the word alone is wider than the line. No-break spaces hold. Always at least one line.
 */
export function breakLines(canvas: Canvas, text: Inline, options: {style: TextStyle; width: number}): Line[] {
  const lines: Line[] = []
  let line: MeasuredFragment[] = []
  /** Of the line, the space at its end included. */
  let filled = 0
  const end = (): void => {
    lines.push({fragments: merge(line), width: widthOf(line)})
    line = []
    filled = 0
  }
  for (const word of words(canvas, text, options.style)) {
    const width = widthOf(word)
    if (line.length > 0 && filled + width > options.width) end()
    const pieces = line.length === 0 && width > options.width ? cut(canvas, word, options.width) : [word]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) end()
      line.push(...piece)
      for (const part of piece) filled += part.width
    }
  }
  end()
  return lines
}

export interface Extent {
  /** Of the widest part that no line may break. */
  readonly longest: number
  /** Where nothing breaks. */
  readonly whole: number
}

/** Room a text takes, in points. */
export function extentOf(canvas: Canvas, text: Inline, style: TextStyle): Extent {
  const found = words(canvas, text, style)
  return {longest: Math.max(0, ...found.map(widthOf)), whole: widthOf(found.flat())}
}

/** Text followed by other text of its element: a reader aloud pauses between the two. */
export function separate(text: string): string {
  return `${text} `
}

/** Draws a line, its first baseline set so that lines of any size sit alike in their leading. */
export function drawLine(canvas: Canvas, line: Line, at: {x: number; top: number; style: TextStyle}): void {
  let x = at.x
  const y = at.top + baselineIn(at.style)
  for (const fragment of line.fragments) {
    canvas.write(fragment.text, {x, y}, fragment.style)
    // Parts of one style are kerned across their seam once joined. What ends a line need not be measured.
    if (fragment !== line.fragments.at(-1)) x += canvas.measure(fragment.text, fragment.style)
  }
}

/** From the top of a line's leading down to its baseline. */
export function baselineIn(style: TextStyle): number {
  const capitals = 0.66
  return (style.leading + capitals * style.size) / 2
}

function words(canvas: Canvas, text: Inline, style: TextStyle): MeasuredFragment[][] {
  const found: MeasuredFragment[][] = [[]]
  for (const run of typeof text === 'string' ? [text] : text) {
    const fragmentStyle = typeof run === 'string' || 'to' in run ? style : restyled(style, run.style)
    const to = typeof run !== 'string' && 'to' in run && canvas.anchors.has(run.to) ? {to: run.to} : {}
    const {face, size} = fragmentStyle
    for (const {text, width, trimmed, endsLine} of canvas.parts(typeof run === 'string' ? run : run.text, face)) {
      found.at(-1)!.push({text, style: fragmentStyle, width: width * size, trimmed: trimmed * size, ...to})
      if (endsLine) found.push([])
    }
  }
  return found.filter((word) => word.length > 0)
}

function restyled(style: TextStyle, to: 'strong' | 'emphasis' | 'muted'): TextStyle {
  if (to === 'muted') return {...style, tone: 'muted'}
  return {...style, face: to === 'strong' ? 'semibold' : 'italic'}
}

/** Without the space at the end. */
function widthOf(fragments: readonly MeasuredFragment[]): number {
  const last = fragments.length - 1
  return fragments.reduce((sum, {width, trimmed}, index) => sum + (index === last ? trimmed : width), 0)
}

function cut(canvas: Canvas, word: readonly Fragment[], width: number): MeasuredFragment[][] {
  const pieces: MeasuredFragment[][] = [[]]
  for (const {text, ...look} of word)
    for (const character of text) {
      const grown = merge([...pieces.at(-1)!, {text: character, ...look}]).map((one) => measured(canvas, one))
      if (pieces.at(-1)!.length > 0 && widthOf(grown) > width)
        pieces.push([measured(canvas, {text: character, ...look})])
      else pieces[pieces.length - 1] = grown
    }
  return pieces
}

function measured(canvas: Canvas, fragment: Fragment): MeasuredFragment {
  const {text, style} = fragment
  return {...fragment, width: canvas.measure(text, style), trimmed: canvas.measure(text.replace(/ +$/, ''), style)}
}

/** Neighbours of one style drawn in one go: fewer operators, better copying of text. */
function merge(fragments: readonly Fragment[]): Fragment[] {
  const merged: {text: string; style: TextStyle; to?: string}[] = []
  for (const {text, style, to} of fragments) {
    const last = merged.at(-1)
    if (last !== undefined && last.to === to && sameStyle(last.style, style)) last.text += text
    else merged.push({text, style, ...(to !== undefined && {to})})
  }
  return merged
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a === b || (a.face === b.face && a.size === b.size && a.tone === b.tone)
}
