import type {Block} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import type {Piece} from './flow.ts'
import type {Element} from './structure.ts'

/** What a block needs to become pieces. */
export interface Place {
  readonly canvas: Canvas
  /** The element of the section. */
  readonly parent: Element
  /** Tables in the type of the text even where they are called dense: page one, as long as it stays one page. */
  readonly roomy?: boolean
  /** Called when a heading is drawn, for the bookmarks. */
  readonly onHeading: (heading: BlockOf<'heading'>, top: number) => void
}

export type BlockOf<K extends Block['kind']> = Extract<Block, {kind: K}>
export type BlockPieces<K extends Block['kind']> = (block: BlockOf<K>, place: Place) => readonly Piece[]
