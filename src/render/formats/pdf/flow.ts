import type {Canvas} from './canvas.ts'

/** The smallest thing that is never cut: a line, a row, a figure. */
export interface Piece {
  readonly height: number
  /** White space above, dropped at the top of a page. */
  readonly before: number
  /** White space below; the larger of the two spaces between two pieces counts. */
  readonly after?: number
  /** Stays on the page of the piece after it. */
  readonly keepWithNext: boolean
  readonly paint: (top: number) => void
  /** Painted again above this piece when it begins a page: the header of a table. */
  readonly continuation?: Continuation | undefined
  /** Begins a page: always, only where less than `roomToGoOn` of this one is left, or where less than so many points are. */
  readonly startsPage?: 'always' | 'where-full' | {readonly below: number}
  /** Where its block does not fit, what follows and may go before fills the page first. */
  readonly floats?: boolean
  /** The same a little smaller, where that is all it lacks to stay on its page. */
  readonly shrunk?: Shrunk
  /** Its block may go before one that floats. */
  readonly fills?: boolean
}

interface Shrunk {
  /** In points. */
  readonly least: number
  readonly to: (height: number) => Piece
}

export interface Continuation {
  readonly height: number
  readonly paint: (top: number) => void
}

export interface Flow {
  /** Adds blocks in the order of reading. */
  readonly add: (blocks: readonly (readonly Piece[])[]) => void
}

/** A chapter goes on under the one before where this share of the page is free, rather than leave it empty. */
const roomToGoOn = 0.22

/** Places pieces down the pages. Pieces kept together move together; a chain taller than a page is cut between pieces. */
export function createFlow(canvas: Canvas): Flow {
  const {page} = canvas
  let y: number = page.top
  let atTop = true
  let below = 0
  const turn = (): void => {
    canvas.pdf.addPage()
    y = page.top
    atTop = true
  }
  const room = (): number => page.bottom - y
  const mustTurn = (starts: Piece['startsPage']): boolean => {
    if (starts === undefined || starts === 'always') return starts === 'always'
    return room() < (starts === 'where-full' ? roomToGoOn * page.contentHeight : starts.below)
  }
  const place = (piece: Piece): void => {
    if (!atTop && mustTurn(piece.startsPage)) turn()
    if (!atTop && Math.max(piece.before, below) + piece.height > room()) turn()
    if (atTop) below = 0
    if (atTop && piece.continuation !== undefined) {
      piece.continuation.paint(y)
      y += piece.continuation.height
      atTop = false
    }
    y += atTop ? 0 : Math.max(piece.before, below)
    piece.paint(y)
    y += piece.height
    atTop &&= piece.height === 0
    below = piece.after ?? 0
  }
  const lacking = (group: readonly Piece[]): number => heightOf(group) + Math.max(group[0]!.before, below) - room()
  const fits = (group: readonly Piece[]): boolean => atTop || lacking(group) <= 0
  const placeAll = (group: readonly Piece[]): void => {
    for (const chain of chains(group)) {
      const alone = heightOf(chain) + (chain[0]!.continuation?.height ?? 0)
      if (!fits(chain) && alone <= page.contentHeight) turn()
      for (const piece of chain) place(piece)
    }
  }
  turn()
  return {
    add: (blocks) => {
      const waiting = joined(blocks)
      for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
        const smaller = fits(group) ? group : shrunk(group, lacking(group))
        if (smaller !== null) {
          placeAll(smaller)
          continue
        }
        if (group[0]!.floats === true)
          for (let next = nextFilling(waiting); next !== null && fits(waiting[next]!); next = nextFilling(waiting))
            for (const filler of waiting.splice(next, 1)) placeAll(filler)
        placeAll(group)
      }
    },
  }
}

/** Place of the first that may go before those that float, unless something that keeps its place stands before it. */
function nextFilling(waiting: readonly (readonly Piece[])[]): number | null {
  const next = waiting.findIndex((group) => group[0]!.floats !== true)
  return waiting[next]?.[0]?.fills === true ? next : null
}

/** The group so much lower, or null where nothing in it can give that. */
function shrunk(group: readonly Piece[], lacking: number): readonly Piece[] | null {
  const gives = group.findIndex((piece) => piece.shrunk !== undefined && piece.height - piece.shrunk.least >= lacking)
  return gives < 0
    ? null
    : group.map((piece, index) => (index === gives ? piece.shrunk!.to(piece.height - lacking - 0.01) : piece))
}

/** Blocks with those that stay on their page: a heading and what it heads. */
function joined(blocks: readonly (readonly Piece[])[]): Piece[][] {
  const groups: Piece[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.at(-1)?.keepWithNext === true) last.push(...block)
    else if (block.length > 0) groups.push([...block])
  }
  return groups
}

function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open && piece.startsPage === undefined) found.at(-1)!.push(piece)
    else found.push([piece])
    open = piece.keepWithNext
  }
  return found
}

/** Without the space above the first piece. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => {
    const gap = index === 0 ? 0 : Math.max(piece.before, pieces[index - 1]!.after ?? 0)
    return sum + gap + piece.height
  }, 0)
}

/** The same pieces with white space below the last. */
export function spacedBelow(pieces: readonly Piece[], after: number): Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? {...piece, after} : piece))
}

/** Holds pieces on one page, and on the page of what follows where asked. */
export function keptTogether(pieces: readonly Piece[], withNext = false): Piece[] {
  return pieces.map((piece, index) => ({...piece, keepWithNext: withNext || index < pieces.length - 1}))
}

/** A block that may go before one that floats. */
export function filling(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({...piece, fills: true}))
}

/** Holds the first two and the last two pieces together: no line of a paragraph, no row of a table stands alone. */
export function withoutOrphans(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1
  return pieces.map((piece, index) => ({
    ...piece,
    keepWithNext: index < last && (piece.keepWithNext || index === 0 || index === last - 1),
  }))
}
