import type {Canvas} from './canvas.ts'
import {contentHeight, page} from './page.ts'

/** The smallest thing that is never cut: a line, a row, a figure. */
export interface Piece {
  readonly height: number
  /** White space above, dropped at the top of a page. */
  readonly before: number
  /** Stays on the page of the piece after it. */
  readonly keepWithNext: boolean
  readonly paint: (top: number) => void
  /** Painted again above this piece when it begins a page: the header of a table. */
  readonly continuation?: Continuation | undefined
  readonly startsPage?: boolean
}

export interface Continuation {
  readonly height: number
  readonly paint: (top: number) => void
}

export interface Flow {
  readonly add: (pieces: readonly Piece[]) => void
}

/** Places pieces down the pages. Pieces kept together move together; a chain taller than a page is cut between pieces. */
export function createFlow(canvas: Canvas): Flow {
  let y: number = page.top
  let atTop = true
  const turn = (): void => {
    canvas.pdf.addPage()
    y = page.top
    atTop = true
  }
  const room = (): number => page.bottom - y
  const place = (piece: Piece): void => {
    if (piece.startsPage === true && !atTop) turn()
    if (!atTop && piece.before + piece.height > room()) turn()
    if (atTop && piece.continuation !== undefined) {
      piece.continuation.paint(y)
      y += piece.continuation.height
      atTop = false
    }
    y += atTop ? 0 : piece.before
    piece.paint(y)
    y += piece.height
    atTop &&= piece.height === 0
  }
  turn()
  return {
    add: (pieces) => {
      for (const chain of chains(pieces)) {
        const needed = heightOf(chain)
        const alone = needed - chain[0]!.before + (chain[0]!.continuation?.height ?? 0)
        if (!atTop && needed > room() && alone <= contentHeight) turn()
        for (const piece of chain) place(piece)
      }
    },
  }
}

function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open && piece.startsPage !== true) found.at(-1)!.push(piece)
    else found.push([piece])
    open = piece.keepWithNext
  }
  return found
}

export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.before + piece.height, 0)
}

/** Holds pieces on one page, and on the page of what follows where asked. */
export function keptTogether(pieces: readonly Piece[], withNext = false): Piece[] {
  return pieces.map((piece, index) => ({...piece, keepWithNext: withNext || index < pieces.length - 1}))
}

/** Holds the first two and the last two pieces together: no line of a paragraph, no row of a table stands alone. */
export function withoutOrphans(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1
  return pieces.map((piece, index) => ({...piece, keepWithNext: index < last && (index === 0 || index === last - 1)}))
}
