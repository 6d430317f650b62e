import type {Inline, TableColumn} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import {extentOf} from './lines.ts'
import {type TextStyle, typeScale} from './type-scale.ts'

export interface TableLayout {
  /** In points, gaps included. */
  readonly widths: readonly number[]
  readonly head: TextStyle
  readonly cell: TextStyle
  /** Between the texts of two columns. */
  readonly gap: number
}

interface Need {
  /** Width below which a word would be cut. */
  readonly least: number
  /** Width at which nothing wraps. */
  readonly natural: number
}

/** A longer word is cut, so that one address does not make the whole table small. */
const longestUncut = 110

/** From comfortable to dense; the last one cuts words where nothing else helps. */
const densities = [
  {scale: 1, gap: 12},
  {scale: 1, gap: 8},
  {scale: 0.9, gap: 8},
  {scale: 0.8, gap: 6},
  {scale: 0.74, gap: 5},
] as const
/** Of an appendix. */
const denser = [{scale: 0.88, gap: 10}, ...densities.slice(3)] as const

/** Widths that cut no word, in the largest type that allows it; the given shares where they do, else by content. */
export function layoutTable(
  canvas: Canvas,
  table: {columns: readonly TableColumn[]; rows: readonly (readonly Inline[])[]; dense?: boolean},
  width: number,
): TableLayout {
  let layout: TableLayout | undefined
  for (const {scale, gap} of table.dense === true ? denser : densities) {
    const head = scaled(typeScale.columnHead, scale)
    const cell = scaled(typeScale.cell, scale)
    const needs = table.columns.map((column, index) =>
      needOf(canvas, {column, index, rows: table.rows, head, cell, gap}),
    )
    const fits = needs.reduce((sum, {least}) => sum + least, 0) <= width
    layout = {widths: shared(table.columns, needs, width), head, cell, gap}
    if (fits) break
  }
  return layout!
}

function scaled(style: TextStyle, scale: number): TextStyle {
  return {...style, size: style.size * scale, leading: style.leading * scale}
}

function needOf(
  canvas: Canvas,
  given: {
    column: TableColumn
    index: number
    rows: readonly (readonly Inline[])[]
    head: TextStyle
    cell: TextStyle
    gap: number
  },
): Need {
  const extents = [
    extentOf(canvas, given.column.header, given.head),
    ...given.rows.map((row) => extentOf(canvas, row[given.index] ?? '', given.cell)),
  ]
  const least = Math.max(...extents.map(({longest}) => longest))
  const natural = Math.max(...extents.map(({whole}) => whole))
  // A hair more than needed: sums of widths are rounded.
  return {least: Math.min(least, longestUncut) + given.gap + 0.01, natural: natural + given.gap + 0.01}
}

function shared(columns: readonly TableColumn[], needs: readonly Need[], width: number): number[] {
  if (columns.every((column) => column.width !== undefined)) {
    const total = columns.reduce((sum, column) => sum + column.width!, 0)
    const given = columns.map((column) => (column.width! / total) * width)
    const lent = evened(given, needs)
    if (lent.every((value, index) => value >= needs[index]!.least)) return lent
  }
  const least = needs.map((need) => need.least)
  const leastSum = sumOf(least)
  if (leastSum >= width) return least.map((value) => (value / leastSum) * width)
  const wish = needs.map((need) => need.natural - need.least)
  const wishSum = sumOf(wish)
  const spare = width - leastSum
  if (wishSum >= spare) return least.map((value, index) => value + (spare * wish[index]!) / wishSum)
  // Room to spare goes to the words: numbers stay close to one another.
  const texts = columns.filter((column) => column.align === 'left').length || columns.length
  const takes = (column: TableColumn): boolean => texts === columns.length || column.align === 'left'
  return columns.map((column, index) => needs[index]!.natural + (takes(column) ? (spare - wishSum) / texts : 0))
}

/** What a column has beyond its widest cell goes to those that would wrap, as far as it reaches. */
function evened(given: readonly number[], needs: readonly Need[]): number[] {
  const beyond = given.map((value, index) => Math.max(0, value - needs[index]!.natural))
  const short = given.map((value, index) => Math.max(0, needs[index]!.natural - value))
  const lent = Math.min(sumOf(beyond), sumOf(short))
  if (lent === 0) return [...given]
  const [lenders, borrowers] = [lent / sumOf(beyond), lent / sumOf(short)]
  return given.map((value, index) => value - beyond[index]! * lenders + short[index]! * borrowers)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
