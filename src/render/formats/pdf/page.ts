/** A4 in points, one grid: every block starts at the left margin and spans the width or a part of it. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 595.28 - 62,
  top: 74,
  bottom: 841.89 - 70,
  /** Between columns. */
  gutter: 18,
  headerBaseline: 44,
  footerBaseline: 841.89 - 38,
} as const

export const contentWidth = page.right - page.left
export const contentHeight = page.bottom - page.top
