/**
 * More files made to break a reader, by family, each with what a careful user would expect: '' for a result with nothing
 * lost, 'located' for an answer named by line 6 and column q3, else the code of the error.
 */
import {gzipSync} from 'node:zlib'
import type {Sample} from './hostile-samples.ts'

const header = 'respondent_id,email,segment,q1,q2,q3,q4,q5,q6'
const lines = Array.from({length: 60}, (_, row) => {
  const answers = [0, 1, 2, 3, 4, 5].map((item) => 1 + ((row * 3 + item * item + (row >> 2)) % 7))
  return [`R${row + 1}`, `p${row + 1}@example.org`, 'ABC'[row % 3], ...answers].join(',')
})
const clean = `${[header, ...lines].join('\n')}\n`
const fifth = (change: (row: string) => string): string =>
  `${[header, ...lines.map((row, index) => (index === 4 ? change(row) : row))].join('\n')}\n`
const answer = (text: string): string => fifth((row) => row.replace(/,\d(?=,\d,\d,\d$)/, () => `,${text}`))
const segment = (text: string): string => clean.replaceAll(/,[ABC],/g, () => `,${text},`)
const oneSegment = (text: string): string => fifth((row) => row.replace(/,[ABC],/, () => `,${text},`))
const named = (from: string, to: string): string => clean.replace(from, () => to)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
function utf32(text: string, little: boolean): Uint8Array {
  const codes = [...text].map((character) => character.codePointAt(0)!)
  const bytes = Buffer.alloc(codes.length * 4)
  for (const [index, code] of codes.entries())
    if (little) bytes.writeUInt32LE(code, index * 4)
    else bytes.writeUInt32BE(code, index * 4)
  return bytes
}

type Attack = readonly [content: string | Uint8Array, expect: string]

const encodings: Readonly<Record<string, Attack>> = {
  'utf16be-mark': [utf16(`\ufeff${clean}`).swap16(), ''],
  'utf16be-bare': [utf16(clean).swap16(), ''],
  'utf16le-bare': [utf16(clean), ''],
  'utf16-half-character': [Buffer.concat([utf16(`\ufeff${clean}`), Buffer.of(0x41)]), 'FILE_TRUNCATED'],
  'utf16-lone-surrogate': [utf16(`\ufeff${oneSegment('\ud800')}`), 'ENCODING_WRONG'],
  'utf32le-mark': [utf32(`\ufeff${clean}`, true), ''],
  'utf32be-mark': [utf32(`\ufeff${clean}`, false), ''],
  'utf32-bare': [utf32(clean, true), 'NUL_CHARACTER'],
  'mark-twice': [`\ufeff\ufeff${clean}`, ''],
  'mark-then-sep': [`\ufeffsep=;\r\n${clean.replaceAll(',', ';')}`, ''],
  'mark-quoted': [`\ufeff${named('respondent_id', '"respondent_id"')}`, ''],
  'mark-inside': [named('\nR15,', '\n\ufeffR15,'), ''],
  'two-files-in-one': [`${clean}\ufeff${clean.replaceAll('R', 'S')}`, 'ANSWER_NOT_A_NUMBER'],
  cyrillic: [latin(segment('\xcf\xf0\xe8\xe2\xe5\xf2')), 'ENCODING_UNSURE'],
  japanese: [latin(segment('\x93\xfa\x96\x7b\x8c\xea')), 'ENCODING_UNSURE'],
  chinese: [latin(segment('\xd6\xd0\xce\xc4')), 'ENCODING_UNSURE'],
  dos: [latin(segment('Soci\x82t\x82')), 'ENCODING_UNSURE'],
  'windows-quotes': [latin(segment('l\x92\xe9t\xe9 \x80 \x93ok\x94')), ''],
  'mac-returns': [latin(segment('Soci\x8et\x8e').replaceAll('\n', '\r')), ''],
  turkish: [latin(segment('\xdeube \xfd\xf0\xfe')), ''],
  overlong: [latin(oneSegment('\xc0\x80')), 'ENCODING_UNSURE'],
  'surrogate-in-utf8': [latin(oneSegment('\xed\xa0\x80')), 'ENCODING_UNSURE'],
  'letter-lost': [segment('caf\ufffd'), ''],
  garbled: [segment('cafÃ©'), ''],
}

const structures: Readonly<Record<string, Attack>> = {
  'blank-lines-first': [`\n\n\n${clean}`, ''],
  'blank-lines-million': [`${header}\n${'\n'.repeat(1_000_000)}${lines.join('\n')}`, ''],
  'blank-lines-quoted': [`"${header.replace(',', '",')}\n${'\n'.repeat(300_000)}${lines.join('\n')}`, ''],
  'rows-million': [`a,b\n${'1,2\n'.repeat(1_050_000)}`, 'ROWS_TOO_MANY'],
  'ragged-half-million': [`${header}\n${'1,2\n'.repeat(500_000)}`, 'ROW_LENGTH'],
  'comment-above': [`# exported in 2024\n${clean}`, ''],
  'title-above': [`Survey of 2024,,,,,,,,\n\n${clean}`, ''],
  'title-above-semicolons': [`Enquête, 2024\n${clean.replaceAll(',', ';')}`, ''],
  'comma-after-rows': [clean.replaceAll('\n', ',\n').replace(',\n', '\n'), ''],
  'comma-after-header': [named('q6\n', 'q6,\n'), ''],
  'comma-after-all': [clean.replaceAll('\n', ',\n'), ''],
  'short-last': [`${clean}R61,x`, 'ROW_LENGTH'],
  'long-last': [`${clean.trimEnd()},9\n`, 'ROW_LENGTH'],
  'no-last-line-end': [clean.trimEnd(), ''],
  'dos-end-of-file': [`${clean}\u001a`, 'ROW_LENGTH'],
  'zeros-at-the-end': [`${clean}\0\0\0\0`, 'NUL_CHARACTER'],
  'zero-in-header': [named('q1', 'q\u00001'), 'NUL_CHARACTER'],
  'columns-one-too-many': [`a${Array.from({length: 16_384}, (_, i) => `,c${i}`).join('')}\n1\n`, 'COLUMNS_TOO_MANY'],
  'quotes-only-cell': [oneSegment(`"${'""'.repeat(300_000)}"`), ''],
  'line-ends-only-cell': [oneSegment(`"${'\n'.repeat(300_000)}"`), ''],
  'delimiters-only': [',,,,\n,,,\n', 'FILE_EMPTY'],
  'text-after-quote': [oneSegment('"A"B'), 'QUOTE_MISPLACED'],
  'quote-open-in-header': [`"${clean}`, 'QUOTE_NOT_CLOSED'],
  'quote-open-at-end': [clean.trimEnd().replace(/,(\d)$/, ',"$1'), 'QUOTE_NOT_CLOSED'],
  'quote-doubled': [answer('""4""'), 'QUOTE_MISPLACED'],
  'quote-backslash': [oneSegment('"a\\"b"'), 'QUOTE_MISPLACED'],
  'quote-single': [oneSegment("'a,b'"), 'ROW_LENGTH'],
  'header-twice': [`${header}\n${clean}`, 'ANSWER_NOT_A_NUMBER'],
  'header-last': [`${lines.join('\n')}\n${header}\n`, 'HEADER_LOOKS_LIKE_DATA'],
  'sep-untrue': [`sep=;\n${clean}`, ''],
  'sep-nothing': [`sep=\n${clean}`, ''],
  'sep-quoted': [`"sep=,"\n${clean}`, ''],
  'sep-alone': ['sep=;\n', 'FILE_EMPTY'],
  'sep-tab': [`sep=\t\n${clean.replaceAll(',', '\t')}`, ''],
  bars: [clean.replaceAll(',', '|'), ''],
  tildes: [clean.replaceAll(',', '~'), 'ITEM_WITHOUT_COLUMN'],
  json: [JSON.stringify(lines.map((line) => ({line}))), 'FILE_NOT_TEXT'],
  'json-lines': [lines.map((line) => JSON.stringify({line})).join('\n'), 'FILE_NOT_TEXT'],
  'web-page': ['<!DOCTYPE html>\n<table><tr><td>q1</td></tr></table>', 'FILE_NOT_TEXT'],
  'xml-sheet': ['<?xml version="1.0"?>\n<Workbook/>', 'FILE_NOT_TEXT'],
  'rich-text': ['{\\rtf1\\ansi answers}', 'FILE_NOT_TEXT'],
  png: [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'FILE_NOT_TEXT'],
  'seven-zip': [latin('7z\xbc\xaf\x27\x1c\0\x04'), 'FILE_NOT_TEXT'],
  bzip2: [latin('BZh91AY&SY\x01\x02'), 'FILE_NOT_TEXT'],
  'gzip-two-members': [Buffer.concat([gzipSync(clean.slice(0, 900)), gzipSync(clean.slice(900))]), ''],
  'gzip-cut': [gzipSync(clean).subarray(0, 200), 'ARCHIVE_DAMAGED'],
  'gzip-then-garbage': [Buffer.concat([gzipSync(clean), Buffer.from('garbage')]), 'ARCHIVE_DAMAGED'],
  'gzip-in-gzip': [gzipSync(gzipSync(clean)), 'FILE_NOT_TEXT'],
  'gzip-bomb': [gzipSync(Buffer.alloc(300_000_000)), 'FILE_TOO_LARGE'],
  'gzip-empty': [gzipSync(''), 'FILE_EMPTY'],
}

const renamed = (name: string): string => named('q1', name)
const besides = (name: string): string => named('email', name)

const headers: Readonly<Record<string, Attack>> = {
  spaces: [renamed(' q1 '), ''],
  'no-break-space': [renamed('q1\u00a0'), ''],
  'zero-width': [renamed('q\u200b1'), ''],
  capitals: [renamed('Q1'), ''],
  'line-end': [renamed('"q1\n"'), ''],
  braces: [renamed('{line}'), 'ITEM_WITHOUT_COLUMN'],
  percents: [renamed('%s%n'), 'ITEM_WITHOUT_COLUMN'],
  dollars: [renamed('$&'), 'ITEM_WITHOUT_COLUMN'],
  'twice-case': [besides('Q1'), 'COLUMN_AMBIGUOUS'],
  'twice-space': [besides('q1 '), 'HEADER_DUPLICATE'],
  'twice-no-break-space': [besides('q1\u00a0'), 'HEADER_DUPLICATE'],
  'twice-zero-width': [besides('q1\u200b'), 'HEADER_DUPLICATE'],
  'twice-quoted': [besides('"q1"'), 'HEADER_DUPLICATE'],
  'twice-composed': [named('email,segment', 'é,e\u0301'), 'HEADER_DUPLICATE'],
  'twice-proto': [named('email,segment', '__proto__,__proto__'), 'HEADER_DUPLICATE'],
  'twice-other': [besides('segment'), 'HEADER_DUPLICATE'],
}

const read = ['5.0', '+5', ' 5 ', '5\u00a0', '\u202f5', '05', '5.', '5e0', '1.000', '"5\n"', '5\t', '"5,0"']
const refused =
  '-0|٥|５|5 sur 7|5/7|5%|€5|5€|5 pts|.5|0b101|0o5|five|1_000|1 000|1’000|2024-01-05|5-janv|TRUE|=5|"=""5"""|(5)|5*|5?|' +
  '1;2|\u200b5|5\u200e|5\u0301|−5|--|#REF!|#DIV/0!|NA|null|None|undefined|inf|-Infinity|∞|x|✓|½|²|Ⅴ|1e5|1e-5|1e309|' +
  '9007199254740993|8.0|[object Object]|<b>5</b>|jndi:ldap://x|{count}|5 - Agree|Agree (5)|n.r.|NSP|99|-99|7.1|+|e|+-5|5-'

/** What a terminal would obey, or what would turn the reading round (ECMA-48, 1991; Unicode Technical Report 36, 2014). */
const obeyed = [
  '\u001b]8;;http://x\u0007l\u001b]8;;\u0007',
  '\u001b]0;t\u0007',
  '\u001bc',
  '\u009d52;c;x\u009c',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u200f',
  '\u061c',
  '\u{e0041}',
  '\u001b_Gx\u001b\\',
  '\u001bPq\u001b\\',
  '\u000e',
  '\u001b[?1049h',
  '\u000c',
]

export function hostileAttacks(): readonly Sample[] {
  const sample = (file: string, [content, expect]: Attack): Sample => ({
    file,
    expect,
    bytes: typeof content === 'string' ? utf8(content) : content,
  })
  const family = (name: string, attacks: Readonly<Record<string, Attack>>) =>
    Object.entries(attacks).map(([attack, what]) => sample(`${name}-${attack}.csv`, what))
  return [
    ...family('encoding', encodings),
    ...family('structure', structures),
    ...family('header', headers),
    ...read.map((text, index) => sample(`read-${index}.csv`, [answer(text), ''])),
    ...refused.split('|').map((text, index) => sample(`refused-${index}.csv`, [answer(text), 'located'])),
    ...obeyed.flatMap((signs, index) => [
      sample(`signs-cell-${index}.csv`, [segment(`A${signs}B`), '']),
      sample(`signs-id-${index}.csv`, [named('R5,', `R5${signs},`), '']),
      sample(`signs-header-${index}.csv`, [renamed(`q1${signs}x`), 'ITEM_WITHOUT_COLUMN']),
      sample(`signs-twice-${index}.csv`, [named('email,segment', `z${signs}z,z${signs}z`), 'HEADER_DUPLICATE']),
    ]),
  ]
}
