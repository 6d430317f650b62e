import type {Paper} from '../../look.ts'

/** One grid, in points: every block starts at the left margin and spans the width or a part of it. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Between columns. */
  readonly gutter: number
  readonly headerBaseline: number
  readonly footerBaseline: number
  /** Between the margins. */
  readonly contentWidth: number
  readonly contentHeight: number
}

const margins = {side: 54, top: 56, bottom: 51, header: 37, footer: 31} as const

function pageOf(width: number, height: number): Page {
  const {side, top, bottom, header, footer} = margins
  return {
    width,
    height,
    left: side,
    right: width - side,
    top,
    bottom: height - bottom,
    gutter: 18,
    headerBaseline: header,
    footerBaseline: height - footer,
    contentWidth: width - 2 * side,
    contentHeight: height - top - bottom,
  }
}

export const pages: Readonly<Record<Paper, Page>> = {a4: pageOf(595.28, 841.89), letter: pageOf(612, 792)}
/** The names of paper that pdfkit knows. */
export const paperNames = {a4: 'A4', letter: 'LETTER'} as const
