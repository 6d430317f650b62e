/** Files made to break a reader, written here so that the test always has them; the kinds of attack are those of the manifest. */
export interface Hostile {
  readonly file: string
  /** What the manifest says of a file, or the code of the error that one of ours must end in; '' for a result. */
  readonly expect: string
}

export interface Sample extends Hostile {
  readonly bytes: Uint8Array
}

const header = 'respondent_id,email,segment,q1,q2,q3,q4,q5,q6'

function lines(count = 30): string[] {
  return Array.from({length: count}, (_, row) => {
    const answers = [0, 1, 2, 3, 4, 5].map((item) => 1 + ((row * 3 + item * item + (row >> 2)) % 7))
    return [`R${row + 1}`, `p${row + 1}@example.org`, 'ABC'[row % 3], ...answers].join(',')
  })
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const whole = (change: (rows: string[]) => string[] = (rows) => rows, first = header): Uint8Array =>
  text(`${[first, ...change(lines())].join('\n')}\n`)
const withSegment = (segment: string): Uint8Array =>
  whole((rows) => rows.map((row) => row.replace(/,[ABC],/, () => `,${segment},`)))
const withAnswer = (answer: string): Uint8Array =>
  whole((rows) => rows.map((row, index) => (index === 4 ? row.replace(/,\d,\d,\d,\d$/, `,${answer},3,4,5`) : row)))
const latin = (content: string): Uint8Array => Uint8Array.from(content, (character) => character.charCodeAt(0))
const bytes = (change: (all: number[]) => number[]): Uint8Array => Uint8Array.from(change(Array.from(whole())))

/** What a terminal would obey (ECMA-48, 1991; Unicode Technical Report 36, 2014). */
const obeyed = [
  '\u001b[2J',
  '\u001b]52;c;aGk=\u0007',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\b\b\b',
  '\u001bP1$q\u001b\\',
  '\r',
]

export function hostileSamples(): readonly Sample[] {
  const sample = (file: string, expect: string, content: Uint8Array): Sample => ({file, expect, bytes: content})
  return [
    sample('old-mac.csv', '', text([header, ...lines()].join('\r'))),
    sample(
      'utf16le-tabs.txt',
      '',
      Buffer.from(`\uFEFF${[header, ...lines()].join('\r\n').replaceAll(',', '\t')}\r\n`, 'utf16le'),
    ),
    sample('sep-line.csv', '', text(`sep=;\r\n${[header, ...lines()].join('\r\n').replaceAll(',', ';')}\r\n`)),
    sample('bom.csv', '', Uint8Array.of(0xef, 0xbb, 0xbf, ...whole())),
    sample(
      'blank-lines.csv',
      '',
      whole((rows) => rows.flatMap((row) => [row, '', ',,,,,,,,'])),
    ),
    sample('latin1.csv', '', latin(`${[header, ...lines()].join('\n').replaceAll(',A,', ',Société,')}\n`)),
    sample(
      'invalid-utf8.csv',
      'ENCODING_UNSURE',
      bytes((all) => [...all.slice(0, 100), 0xc3, 0x28, 0xa0, 0x0a, ...all.slice(100)]),
    ),
    sample(
      'damaged-utf8.csv',
      'ENCODING_WRONG',
      Uint8Array.from([...text(`${header}\nR1,été à Noël,Île,`), 0xff, ...text(',2,3,4,5,6\n')]),
    ),
    sample('nul.csv', 'NUL_CHARACTER', withAnswer('\0')),
    sample('zeros.bin', 'NUL_CHARACTER', new Uint8Array(10_000)),
    sample('header-only.csv', 'NO_ROWS', text(`${header}\n`)),
    sample('blank-only.csv', 'FILE_EMPTY', text(' \n,,,\n\n')),
    sample(
      'quote-open.csv',
      'QUOTE_NOT_CLOSED',
      whole((rows) => [...rows.slice(0, 9), `"${rows[9]}`, ...rows.slice(10)]),
    ),
    sample('quote-open-5mb.csv', 'QUOTE_NOT_CLOSED', text(`${header}\n"${'x'.repeat(5_000_000)}`)),
    sample('field-5mb.csv', 'FIELD_TOO_LARGE', text(`${header}\nR1,a@b.fr,${'y'.repeat(5_000_000)},1,2,3,4,5,6\n`)),
    sample('million-columns.csv', 'COLUMNS_TOO_MANY', text(`${'a,'.repeat(1_000_000)}\n1\n`)),
    sample('million-cells-row.csv', 'COLUMNS_TOO_MANY', text(`${header}\n${'1,'.repeat(1_000_000)}\n`)),
    sample(
      'ragged-short.csv',
      'ROW_LENGTH',
      whole((rows) => rows.map((row, index) => (index === 9 ? 'R10,x' : row))),
    ),
    sample(
      'duplicate-header.csv',
      'HEADER_DUPLICATE',
      whole((rows) => rows, header.replace('q2', 'q1')),
    ),
    sample(
      'same-header-folded.csv',
      'COLUMN_AMBIGUOUS',
      whole((rows) => rows, header.replace('email', 'Q1')),
    ),
    sample(
      'empty-header.csv',
      '',
      whole((rows) => rows, header.replace('email', '')),
    ),
    sample('no-header.csv', 'HEADER_LOOKS_LIKE_DATA', text(lines().join('\n'))),
    sample('pdf.csv', 'FILE_NOT_TEXT', text('%PDF-1.7\n%âãÏÓ\n')),
    sample('old-workbook.xls', 'FILE_NOT_TEXT', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    sample('cut.xlsx', 'ARCHIVE_DAMAGED', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)),
    sample('cut.csv.gz', 'ARCHIVE_DAMAGED', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)),
    sample('cut.sav', 'SPSS_UNREADABLE', text('$FL2@(#) IBM SPSS STATISTICS')),
    sample('nested.sav', 'SPSS_UNREADABLE', text(`$FL3${'\u0002'.repeat(400)}`)),
    ...[
      '-9',
      '99',
      '0x5',
      '1e309',
      'NaN',
      'Infinity',
      'Agree',
      '-',
      '.',
      '80%',
      '1,5'.replace(',', ';'),
      '４',
      '9'.repeat(4000),
    ].map((answer, index) => sample(`value-${index}.csv`, 'located', withAnswer(answer))),
    ...['__proto__', 'constructor', 'hasOwnProperty', 'then', 'toString', 'valueOf'].flatMap((word) => [
      sample(`segment-${word}.csv`, '', withSegment(word)),
      sample(
        `id-${word}.csv`,
        '',
        whole((rows) => rows.map((row, index) => (index === 0 ? row.replace('R1,', `${word},`) : row))),
      ),
      sample(
        `header-${word}.csv`,
        '',
        whole((rows) => rows, header.replace('email', word)),
      ),
      sample(
        `item-${word}.csv`,
        'ITEM_WITHOUT_COLUMN',
        whole((rows) => rows, header.replace('q1', word)),
      ),
    ]),
    ...obeyed.flatMap((payload, index) => [
      sample(`obeyed-cell-${index}.csv`, '', withSegment(`A${payload}B`)),
      sample(
        `obeyed-header-${index}.csv`,
        'ITEM_WITHOUT_COLUMN',
        whole((rows) => rows, header.replace('q1', `q1${payload}x`)),
      ),
    ]),
    ...['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=cmd|x!A0', '\t=1', '＝1+1'].map((formula, index) =>
      sample(`formula-${index}.csv`, '', withSegment(formula)),
    ),
    sample('dates-and-emails.csv', '', withSegment(`${'a'.repeat(50_000)}@`)),
    sample('escapes-without-end.csv', '', withSegment('\u001b['.repeat(20_000))),
    sample('accents-without-end.csv', '', withSegment(`e${'\u0301'.repeat(50_000)}`)),
    sample('one-long-line.csv', 'HEADER_LOOKS_LIKE_DATA', text('1,2,3,4,5,6,7,8,9,0,'.repeat(800))),
  ]
}
