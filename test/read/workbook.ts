/** The least that makes an Excel workbook (ECMA-376, 2016), with cells as the tests write them. */
import {strToU8, zipSync} from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface SheetXml {
  readonly name: string
  /** What stands inside of `sheetData`. */
  readonly rows: string
}

export function workbookOf(sheets: readonly SheetXml[]): Uint8Array {
  const list = sheets.map(({name}, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
  }
  for (const [index, {rows}] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** Rows of texts and numbers as XML: what looks like a number is one. */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const place = (column: number, row: number) => `${letters(column)}${row + 1}`
  return rows
    .map((cells, row) => {
      const placed = cells.map((text, column) => cell(text).replace('<c', `<c r="${place(column, row)}"`))
      return `<row r="${row + 1}">${placed.join('')}</row>`
    })
    .join('')
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}
