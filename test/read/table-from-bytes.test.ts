import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/kernel/index.ts'
import {type ReadOptions, tableFromBytes} from '../../src/read/index.ts'
import {said, userError} from './said.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, options?: ReadOptions) => tableFromBytes(utf8(text), 'folder/survey.csv', options)
const failure = (text: string) => userError(() => read(text))

describe('a table read from a CSV', () => {
  it('has the header, the rows with their lines, and the name of the file without its extension', () => {
    const table = read('id,q1\n7,3\n8,4\n')
    expect(table.header).toEqual(['id', 'q1'])
    expect(table.rows).toEqual([
      {line: 2, cells: ['7', '3']},
      {line: 3, cells: ['8', '4']},
    ])
    expect(table).toMatchObject({
      name: 'survey',
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
      headerLine: 1,
      notes: [],
    })
    expect(table.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same with any line end', () => {
    const expected = read('id,q1\n7,3\n8,4\n')
    for (const text of ['id,q1\r\n7,3\r\n8,4\r\n', 'id,q1\r7,3\r8,4', 'id,q1\r\n7,3\n8,4'])
      expect(read(text).rows).toEqual(expected.rows)
  })

  it('counts blank lines, keeps the line numbers an editor shows, and knows line ends inside quotes', () => {
    const table = read('\nid,comment\r\n1,"two\r\nlines"\r\n\r\n,\n2,"say ""hi"""\n')
    expect(table.headerLine).toBe(2)
    expect(table.rows.map(({line}) => line)).toEqual([3, 7])
    expect(table.rows[1]?.cells[1]).toBe('say "hi"')
    expect(table.blankRows).toBe(3)
  })

  it.each([';', '\t', ','])('finds the delimiter %j by itself', (delimiter) => {
    const lines = ['id|q1|q2', '1|"a,b;c"|3', '2|x|4']
    const table = read(lines.join('\n').replaceAll('|', delimiter))
    expect(table.delimiter).toBe(delimiter)
    expect(table.rows[0]?.cells).toEqual(['1', 'a,b;c', '3'])
  })

  it('obeys a first line sep=; and a delimiter given', () => {
    const table = read('sep=;\nid;q1\n1;3\n')
    expect(table).toMatchObject({delimiter: ';', headerLine: 2, header: ['id', 'q1']})
    expect(table.rows[0]?.line).toBe(3)
    expect(read('a|b,c\n1|2\n', {delimiter: '|'}).header).toEqual(['a', 'b,c'])
    expect(read('a\tb\n1\t2\n', {delimiter: 'tab'}).header).toEqual(['a', 'b'])
  })

  it('finds the decimal comma, says so, and obeys the user', () => {
    const french = 'id;q1\n1;3,5\n2;4,125\n'
    expect(read(french).decimal).toBe(',')
    expect(read(french).notes.map(({code}) => code)).toEqual(['DELIMITER_GUESSED', 'DECIMAL_GUESSED'])
    expect(read(french, {decimal: '.', delimiter: ';'})).toMatchObject({decimal: '.', notes: []})
    expect(read('id,spend\n1,"1,000"\n').decimal).toBe('.')
  })

  it('reads UTF-8 with and without a mark, UTF-16 either way, and Windows files', () => {
    const text = 'id;dépenses\n1;3\n'
    const wide = (bigEndian: boolean) => {
      const bytes = new DataView(new ArrayBuffer(text.length * 2))
      for (let index = 0; index < text.length; index++) bytes.setUint16(index * 2, text.charCodeAt(index), !bigEndian)
      return new Uint8Array(bytes.buffer)
    }
    const windows = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const cases: [Uint8Array, string][] = [
      [utf8(text), 'utf-8'],
      [utf8(`\uFEFF${text}`), 'utf-8'],
      [new Uint8Array([0xff, 0xfe, ...wide(false)]), 'utf-16le'],
      [new Uint8Array([0xfe, 0xff, ...wide(true)]), 'utf-16be'],
      [wide(false), 'utf-16le'],
      [windows, 'windows-1252'],
    ]
    for (const [bytes, encoding] of cases) {
      const table = tableFromBytes(bytes, 'a.csv')
      expect(table.encoding).toBe(encoding)
      expect(table.header).toEqual(['id', 'dépenses'])
    }
    expect(tableFromBytes(windows, 'a.csv').notes[0]).toEqual({
      code: 'ENCODING_GUESSED',
      values: {encoding: 'windows-1252'},
    })
  })

  it('takes dangerous words as plain names of columns', () => {
    const table = read('__proto__,constructor,toString,then\n1,2,3,4\n')
    expect(table.header).toEqual(['__proto__', 'constructor', 'toString', 'then'])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('leaves out the nameless empty columns of a spreadsheet, and names nameless columns that hold something', () => {
    expect(read('id,q1,,\n1,3,,\n').header).toEqual(['id', 'q1'])
    expect(read(',q1,\n1,3,x\n').header).toEqual(['column 1', 'q1', 'column 3'])
  })

  it('reads the question texts and import codes of Qualtrics as header', () => {
    const table = read('id,q1\nIdentifier,How?\n"{""ImportId"":""a""}","{""ImportId"":""b""}"\n1,3\n')
    expect(table.rows.map(({line}) => line)).toEqual([4])
    expect(table.notes.map(({code}) => code)).toEqual(['SOURCE_RECOGNISED'])
    expect(table).toMatchObject({source: 'qualtrics', headerRows: 3, labels: ['Identifier', 'How?'], missing: ['-99']})
  })

  it('is called survey when read from standard input', () => {
    expect(tableFromBytes(utf8('a,b\n1,2\n'), '-')).toMatchObject({name: 'survey', files: ['-']})
  })
})

describe('a file that is no table', () => {
  it.each([
    ['', 'FILE_EMPTY'],
    ['\uFEFF', 'FILE_EMPTY'],
    ['\n \n', 'FILE_EMPTY'],
    ['id,q1\n', 'NO_ROWS'],
    ['id,q1\n,\n', 'NO_ROWS'],
    ['id,q1\n1,\0\n', 'NUL_CHARACTER'],
    ['PK\u0003\u0004rest', 'FILE_NOT_TEXT'],
    ['R1,p@example.org,4\nR2,q@example.org,5\n', 'HEADER_LOOKS_LIKE_DATA'],
    ['4,4,3\n5,2,1\n', 'HEADER_LOOKS_LIKE_DATA'],
  ])('%j is refused as %s', (text, code) => {
    expect(failure(text).code).toBe(code)
  })

  it('says nothing of a person when answers stand where the header should', () => {
    const error = failure('R1,p@example.org,4,4,3\n')
    expect(said(error)).not.toMatch(/R1|example/)
    expect(error.values).toMatchObject({line: 1})
  })

  it('accepts numbers that count the questions as names', () => {
    expect(read('1,2,3\n4,4,4\n').header).toEqual(['1', '2', '3'])
  })

  it('names both positions of a name given twice, whatever its Unicode form and spaces', () => {
    const error = failure('id, été ,e\u0301te\u0301\n1,2,3\n')
    expect(error.code).toBe('HEADER_DUPLICATE')
    expect(error.values).toMatchObject({line: 1, column: 'été', first: 2, second: 3})
  })

  it('locates a row of the wrong length: the line, the cells expected and found', () => {
    const error = failure('id,comment,q1\n1,"a\nb",3\n2,x\n')
    expect(error.values).toMatchObject({line: 4, expected: 3, found: 2})
    expect(said(error)).toContain('Line 4 of folder/survey.csv has 2 cells where the header has 3')
    expect(failure('id,q1\n1,3,9\n').values).toMatchObject({line: 2, found: 3})
  })

  it('locates a quote never closed and one in the middle of a cell', () => {
    const open = failure('id,comment\n1,"a\nb"\n2,"never\n3,x\n')
    expect(open.code).toBe('QUOTE_NOT_CLOSED')
    expect(open.values).toMatchObject({line: 4, column: 'comment'})
    const stray = failure('id,comment\n1,ok\n2,it"s\n')
    expect(stray.code).toBe('QUOTE_MISPLACED')
    expect(stray.values).toMatchObject({line: 3, column: 'comment'})
  })

  it('locates the end of a download cut inside a character', () => {
    const bytes = utf8('id,q1\n1,é')
    const error = userError(() => tableFromBytes(bytes.subarray(0, bytes.length - 1), 'a.csv'))
    expect(error.code).toBe('FILE_TRUNCATED')
    expect(error.values).toMatchObject({line: 2})
  })

  it('locates bytes that contradict the encoding given, and refuses an encoding nobody knows', () => {
    const bytes = new Uint8Array([...utf8('id,q1\n1,'), 0xe9, ...utf8('\n2,3\n')])
    expect(userError(() => tableFromBytes(bytes, 'a.csv', {encoding: 'utf-8'})).values).toMatchObject({line: 2})
    expect(userError(() => tableFromBytes(bytes, 'a.csv', {encoding: 'klingon'})).code).toBe('ENCODING_UNKNOWN')
    expect(userError(() => tableFromBytes(bytes, 'a.csv', {delimiter: '::'})).code).toBe('DELIMITER_UNKNOWN')
  })

  it('prints no control character of a header in an error', () => {
    const error = failure('\u001b[2Ja\u202e,\u001b[2Ja\u202e\n1,2\n')
    expect(said(error)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('any bytes', () => {
  it('give a table or an error the user can act on, in both languages', () => {
    const pieces = fc.constantFrom(
      'id',
      'q1',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '"',
      '3',
      '3,5',
      'é',
      ' ',
      '\uFEFF',
      'sep=;\n',
      '@',
      '\0',
    )
    const bytes = fc.oneof(
      fc.uint8Array({maxLength: 300}),
      fc.array(pieces, {maxLength: 60}).map((parts) => utf8(parts.join(''))),
    )
    fc.assert(
      fc.property(bytes, (input) => {
        try {
          const table = tableFromBytes(input, 'a.csv')
          for (const row of table.rows) expect(row.cells.length).toBe(table.header.length)
          expect(table.rows.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          expect(said(error, 'fr').length + said(error, 'en').length).toBeGreaterThan(20)
        }
      }),
      {numRuns: 600},
    )
  })

  it('come back cell by cell when written with quotes', () => {
    const cell = fc.string({maxLength: 12}).map((text) => text.replace(/[\0\r]/g, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 8}), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        const table = read(['first,second,third', ...quoted.map((line) => `x,${line}`)].join('\n'), {delimiter: ','})
        expect(table.rows.map(({cells}) => cells.slice(1))).toEqual(rows)
      }),
    )
  })
})
