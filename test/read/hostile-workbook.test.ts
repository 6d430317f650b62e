import {describe, expect, it} from 'vitest'
import {openTable} from '../../src/read/index.ts'
import {workbookOf} from './workbook.ts'

const workbook = (rows: string): Uint8Array => workbookOf([{name: 'A', rows}])

describe('a workbook made to break a reader', () => {
  it.each([
    [
      'a cell in the farthest corner',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      'SHEET_MOSTLY_EMPTY',
    ],
    [
      'the same in other quotes',
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r = 'XFD1048576'><v>2</v></c></row>",
      'SHEET_MOSTLY_EMPTY',
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
