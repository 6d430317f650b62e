import type {Block} from '../../document.ts'
import type {Look, Paper} from '../../look.ts'
import type {Numbered} from '../../numbering.ts'

/** Twentieths of a point, the unit of Word's pages. */
export const twips = 20

/** Type of the cells of a table, in points. */
export const tableText = {plain: 9, dense: 8} as const

/** Size and margins of a page, in twips. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Between the margins. */
  readonly room: number
}

const margin = 56 * twips

function sheetOf(width: number, height: number): Sheet {
  return {width: width * twips, height: height * twips, margin, room: width * twips - 2 * margin}
}

export const sheets: Readonly<Record<Paper, Sheet>> = {a4: sheetOf(595.3, 841.9), letter: sheetOf(612, 792)}

/** What blocks need to become paragraphs and tables. */
export interface WordContext {
  readonly look: Look
  readonly sheet: Sheet
  readonly numbers: ReadonlyMap<Block, Numbered>
  /** Target of a run → bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Pictures by the name that stands for each until the package is made: docx would squeeze their bytes again. */
  readonly pictures: Map<string, Uint8Array>
  /** Word colours have no `#`. */
  readonly colour: (tone: keyof Look['colours']) => string
  /** The same for letters. */
  readonly letters: (tone: keyof Look['colours']) => string
}

/** Bookmarks are letters, digits and underscores, forty at most (ECMA-376 2016, 17.13.6). */
export function bookmarkName(id: string): string {
  return `r_${id.replace(/[^a-z0-9]/gi, '_')}`.slice(0, 40)
}
