import type {Tone} from '../../scene.ts'
import type {Canvas} from './canvas.ts'
import {keptTogether, type Piece, spacedBelow} from './flow.ts'
import type {Page} from './page.ts'
import {artifact} from './structure.ts'

export interface PanelLook {
  /** Colour of the bar on the left. */
  readonly bar: Tone
  readonly fill: Tone
  /** White space above the panel. */
  readonly before: number
}

/** Inside edges of a panel. */
export const panelInset = {left: 18, right: 16, top: 8, bottom: 7.5} as const
export const panelWidth = ({contentWidth}: Page): number => contentWidth - panelInset.left - panelInset.right
export const panelLeft = ({left}: Page): number => left + panelInset.left

/** Pieces on a tinted ground, on one page; one too long for a page is cut between its lines, ground and bar with it. */
export function panel(canvas: Canvas, pieces: readonly Piece[], look: PanelLook): Piece[] {
  const last = pieces.length - 1
  const grounded = pieces.map((piece, index): Piece => {
    const above = index === 0 ? panelInset.top : piece.before
    const height = above + piece.height + (index === last ? panelInset.bottom : 0)
    return {
      height,
      before: index === 0 ? look.before : 0,
      keepWithNext: true,
      paint: (top) => {
        // Half a point further down: viewers show a hairline between grounds that only touch.
        artifact(canvas, () => ground(canvas, {top, height: height + (index === last ? 0 : 0.5)}, look))
        piece.paint(top + above)
      },
    }
  })
  return spacedBelow(keptTogether(grounded), 9)
}

function ground(canvas: Canvas, at: {top: number; height: number}, look: PanelLook): void {
  const {pdf, theme, page} = canvas
  pdf.rect(page.left, at.top, page.contentWidth, at.height).fill(theme[look.fill])
  pdf.rect(page.left, at.top, 3, at.height).fill(theme[look.bar])
}
