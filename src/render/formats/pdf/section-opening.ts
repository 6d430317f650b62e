import type {Document, DocumentSection} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import {keptTogether, type Piece} from './flow.ts'
import {type Element, element} from './structure.ts'
import {textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

export interface Opening {
  readonly canvas: Canvas
  readonly parent: Element
  /** Called when the opening is drawn, with the top of its first line. */
  readonly onStart: (top: number) => void
}

/** Page one: the name of the section in small, the finding as the title, the subtitle. */
export function titleOpening(document: Document, section: DocumentSection, opening: Opening): Piece[] {
  const {canvas, parent} = opening
  const {left, contentWidth: width} = canvas.page
  const made = (tag: string) => () => element(canvas, parent, tag)
  return opened(
    [
      ...textPieces(canvas, section.title, {
        x: left,
        width,
        style: typeScale.kicker,
        before: 0,
        element: made('P'),
      }),
      ...textPieces(canvas, document.title, {
        x: left,
        width,
        style: typeScale.title,
        before: 6,
        element: made('H1'),
      }),
      ...textPieces(canvas, document.subtitle, {
        x: left,
        width,
        style: typeScale.subtitle,
        before: 8,
        element: made('P'),
      }),
    ],
    opening,
  )
}

export function chapterOpening(section: DocumentSection, opening: Opening): Piece[] {
  const {canvas, parent} = opening
  const {left, contentWidth: width} = canvas.page
  const lines = textPieces(canvas, section.title, {
    x: left,
    width,
    style: typeScale.chapter,
    before: 20,
    element: () => element(canvas, parent, 'H1'),
  })
  return opened(lines, opening).map((piece, index) =>
    index === 0 && section.startsOnNewPage ? {...piece, startsPage: 'where-full' as const} : piece,
  )
}

function opened(pieces: readonly Piece[], opening: Opening): Piece[] {
  return keptTogether(pieces, true).map((piece, index) =>
    index > 0
      ? piece
      : {
          ...piece,
          paint: (top) => {
            opening.onStart(top)
            piece.paint(top)
          },
        },
  )
}
