import type {Block, Inline, TableColumn} from '../../document.ts'
import {captioned, type Numbered} from '../../numbering.ts'
import {escapeHtml, inlineHtml, type Places} from './inline.ts'

type Table = Extract<Block, {kind: 'table'}>
interface TableContext {
  readonly number: Numbered | undefined
  readonly places: Places
}

/** Fewer rows are seen at a glance: nothing to sort. */
const worthSorting = 3
/** More columns than this keep a width of their own and scroll on a phone. */
const narrowColumns = 3

/** Up to as many rows are kept on one printed page. */
const short = 12

/** A table in its own scrolling box, so that a phone scrolls the table and never the page. */
export function tableHtml(block: Table, {number, places}: TableContext): string {
  const id = number?.id ?? 'table'
  const sortable = (block.groupRows ?? []).length === 0 && block.rows.length >= worthSorting
  const classes = [
    ...(block.dense === true ? ['dense'] : []),
    ...(sortable ? ['sortable'] : []),
    ...(block.columns.length > narrowColumns ? ['wide'] : []),
  ]
  const heads = block.columns.map((column) => `<th scope="col"${look(column)}>${headHtml(column.header)}</th>`)
  const note = block.note === undefined ? '' : `<p class="small">${inlineHtml(block.note, places)}</p>`
  return [
    `<figure class="table${block.rows.length <= short ? ' short' : ''}"><figcaption id="${id}-caption">${escapeHtml(captioned(number, block.caption))}</figcaption>`,
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption">`,
    `<table id="${id}" aria-labelledby="${id}-caption"${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    ...bodies(block, places),
    `</table></div>${note}</figure>`,
  ].join('\n')
}

/** Each group of rows is a body of its own, under the row that names it. */
function bodies(block: Table, places: Places): readonly string[] {
  const groups: string[][] = [[]]
  block.rows.forEach((row, index) => {
    if (block.groupRows?.includes(index)) {
      const name = inlineHtml(row[0] ?? '', places)
      groups.push([`<tr class="group"><th scope="rowgroup" colspan="${block.columns.length}">${name}</th></tr>`])
    } else groups.at(-1)!.push(rowHtml(block, index, places))
  })
  return groups.filter((rows) => rows.length > 0).map((rows) => `<tbody>${rows.join('\n')}</tbody>`)
}

function rowHtml({rows, columns, rowIds, rowHeaders}: Table, index: number, places: Places): string {
  const row: readonly Inline[] = rows[index] ?? []
  const id = rowIds?.[index]
  const cells = columns.map((column, at) => {
    const text = inlineHtml(withInterval(row[at] ?? '', column), places)
    const header = at === 0 && rowHeaders === true
    return header ? `<th scope="row"${look(column)}>${text}</th>` : `<td${look(column)}>${text}</td>`
  })
  return `<tr${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${cells.join('')}</tr>`
}

/** A number and its interval stay on one line. */
const withInterval = (text: Inline, {align}: TableColumn): Inline =>
  typeof text === 'string' && align === 'right' ? text.replace(' [', '\u00a0[') : text

/** An abbreviation such as « É.-t. » stays whole. */
const headHtml = (text: string): string => escapeHtml(text.replace(/(?<=\.)-(?=\p{L}+\.)/u, '\u2011'))

const look = ({align}: TableColumn): string => (align === 'left' ? '' : ` class="${align}"`)
