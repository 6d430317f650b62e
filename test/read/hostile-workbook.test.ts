import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {openTable} from '../../src/read/index.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The least that makes a workbook, around the rows of one sheet. */
function workbook(rows: string): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

describe('a workbook made to break a reader', () => {
  it.each([
    [
      'a cell in the farthest corner',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      'SPREADSHEET_UNREADABLE',
    ],
    [
      'the same in other quotes',
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r = 'XFD1048576'><v>2</v></c></row>",
      'SPREADSHEET_UNREADABLE',
    ],
    [
      'a place in character references',
      '<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>',
      'SPREADSHEET_UNREADABLE',
    ],
    ['a row beyond any sheet', '<row r="99999999"><c r="ZZZZ99999999"><v>2</v></c></row>', 'ROWS_TOO_MANY'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'SPREADSHEET_UNREADABLE'],
    ['a sheet cut short', '<row r="1"><c r="A1"><v>1', 'SPREADSHEET_UNREADABLE'],
  ])('%s is refused in words before it fills the memory', async (_, rows, code) => {
    await expect(openTable(workbook(rows), 'b.xlsx')).rejects.toMatchObject({code})
  })
})
