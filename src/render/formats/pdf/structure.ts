import type {Canvas} from './canvas.ts'

export type Element = PDFKit.PDFStructureElement

/** What pdfkit writes on a structure element; its published types lack the last two. */
export interface ElementOptions {
  readonly title?: string
  readonly alt?: string
  /** left, top, right, bottom on the current page. */
  readonly bbox?: readonly [number, number, number, number]
  readonly scope?: 'Column' | 'Row'
}

/** A new element of the reading structure, last child of `parent`. */
export function element(canvas: Canvas, parent: Element, tag: string, options: ElementOptions = {}): Element {
  const child = canvas.pdf.struct(tag, options)
  parent.add(child)
  return child
}

/** Draws what belongs to `parent`: an element may be drawn in several goes, on several pages. */
export function content(parent: Element, draw: () => void): void {
  parent.add(draw)
}

interface LinkOptions extends PDFKit.Mixins.AnnotationOption {
  readonly structParent: Element
}

/** A link says in words where it leads, which PDF/UA asks for. */
export function linkAnnotation(link: Element, words: string): LinkOptions {
  // pdfkit writes a plain string as a name, a String as text.
  return {structParent: link, Contents: Object(words) as string}
}

/** Lists say how their items are marked, which PDF/UA asks for and pdfkit has no option for. */
export function listNumbering(list: Element, numbering: 'Disc' | 'Decimal'): void {
  const {dictionary} = list as unknown as {dictionary: {data: {A?: object}}}
  dictionary.data.A = {O: 'List', ListNumbering: numbering}
}

/** Draws decoration, or what repeats on every page: readers aloud skip it. Never inside `content`. */
export function artifact(canvas: Canvas, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  canvas.pdf.markContent('Artifact', {type})
  draw()
  canvas.pdf.endMarkedContent()
}
