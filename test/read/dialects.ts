/**
 * One survey of twelve customers, six items from 1 to 7, in the exact dialect of each tool: what their exports hold
 * byte for byte, written here because no respondent's file can be kept.
 */
import {gzipSync} from 'node:zlib'
import writeXlsxFile from 'write-excel-file/node'
import {savBytes} from './sav-writer.ts'

export const codes = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']

/** Respondents 101, 102, …; the fourth left q2 unanswered. */
export const answers: readonly (readonly (number | null)[])[] = Array.from({length: 12}, (_, row) =>
  codes.map((_, item) => (row === 3 && item === 1 ? null : 1 + ((row * 2 + item * 3 + (row >> 2)) % 7))),
)
export const ids = answers.map((_, row) => String(101 + row))

const labelsFr = [
  'Pas du tout d’accord',
  'Pas d’accord',
  'Plutôt pas d’accord',
  'Ni d’accord ni pas d’accord',
  'Plutôt d’accord',
  'D’accord',
  'Tout à fait d’accord',
]
const labelsEn = [
  'Strongly disagree',
  'Disagree',
  'Somewhat disagree',
  'Neither agree nor disagree',
  'Somewhat agree',
  'Agree',
  'Strongly agree',
]
const day = (row: number): number => (row % 28) + 1
const two = (number: number): string => String(number).padStart(2, '0')

export interface Dialect {
  readonly name: string
  readonly file: string
  readonly source: string
  readonly bytes: Uint8Array
  /** What the ledger must say besides the twelve. */
  readonly excluded?: readonly {readonly reason: string; readonly count: number}[]
  readonly headerRows?: number
  readonly encoding?: string
  readonly missing?: readonly string[]
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const text = (rows: readonly (readonly string[])[], delimiter = ',', end = '\r\n'): string =>
  rows.map((row) => row.map((cell) => (/["\r\n,;\t]/.test(cell) ? quote(cell) : cell)).join(delimiter) + end).join('')
const quoted = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('')
const numbers = (row: readonly (number | null)[], missing = ''): string[] =>
  row.map((answer) => (answer === null ? missing : String(answer)))
const words = (row: readonly (number | null)[], labels: readonly string[]): string[] =>
  row.map((answer) => (answer === null ? '' : labels[answer - 1]!))

function oneByte(content: string, encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(content, (character) => bytes.get(character) ?? 63)
}

function googleForms(): string {
  const header = [
    'Horodateur',
    'Identifiant',
    ...codes.map((code) => `Êtes-vous d’accord ? [${code}]`),
    'Marques utilisées',
  ]
  const rows = answers.map((row, index) => [
    `2026/01/${two(day(index))} 3:45:12 PM UTC+1`,
    ids[index]!,
    // Straight and curly apostrophes come mixed.
    ...words(row, labelsFr).map((label, item) => (item % 2 === 0 ? label : label.replaceAll('’', "'"))),
    'Orange;Free;SFR',
  ])
  return text([header, ...rows])
}

function qualtrics(): string {
  const own = ['StartDate', 'EndDate', 'Status', 'Progress', 'Duration (in seconds)', 'Finished', 'ResponseId']
  const questions = [
    'Start Date',
    'End Date',
    'Response Type',
    'Progress',
    'Duration (in seconds)',
    'Finished',
    'Response ID',
  ]
  const asked = codes.map((code) => `<p>Do you agree?&nbsp;</p>\nAnswer <b>all</b>. - ${code}`)
  const imports = [...own, ...codes].map((name) => `{"ImportId":"${name}"}`)
  const line = (row: readonly string[], index: number, status: string, finished: string, id: string) => [
    `2026-01-${two(day(index))} 10:00:00`,
    `2026-01-${two(day(index))} 10:05:00`,
    status,
    finished === '1' ? '100' : '40',
    '240',
    finished,
    id,
    ...row,
  ]
  const preview = line(
    codes.map(() => '4'),
    0,
    'Survey Preview',
    '1',
    'R_preview',
  )
  const unfinished = line(
    codes.map(() => '-99'),
    1,
    'IP Address',
    '0',
    'R_half',
  )
  const rows = answers.map((row, index) => line(numbers(row, '-99'), index, 'IP Address', '1', ids[index]!))
  return text([[...own, ...codes], [...questions, ...asked], imports, preview, ...rows, unfinished], ',', '\n')
}

function limesurvey(codesOnly: boolean): string {
  const header = ['id', 'submitdate', 'lastpage', 'startlanguage', ...codes.map((_, item) => `q[SQ00${item + 1}]`)]
  const rows = answers.map((row, index) => [
    ids[index]!,
    `2026-01-${two(day(index))} 10:00:00`,
    '3',
    'fr',
    ...(codesOnly ? row.map((answer) => (answer === null ? '' : `A${answer}`)) : words(row, labelsFr)),
  ])
  const half = ['999', '', '1', 'fr', ...codes.map(() => '')].map((cell, index) =>
    index === 4 ? (codesOnly ? 'A2' : labelsFr[1]!) : cell,
  )
  return `\uFEFF${quoted([header, ...rows, half], ';')}\r\n`
}

function surveymonkey(french: boolean): string {
  const own = french
    ? ['ID du répondant', 'ID du collecteur', 'Date de début', 'Date de fin', 'Adresse IP']
    : ['Respondent ID', 'Collector ID', 'Date Created', 'Date Modified', 'IP Address']
  const [response, open] = french ? ['Réponse', 'Réponse ouverte'] : ['Response', 'Open-Ended Response']
  const first = [...own, 'Do you agree?', '', '', '', '', '', 'Age', 'Why?']
  const second = [...own.map(() => ''), ...codes, response!, open!]
  const rows = answers.map((row, index) => [
    ids[index]!,
    '42',
    `01/${two(day(index))}/2026 10:00:00 AM`,
    `01/${two(day(index) + 12)}/2026 10:00:00 AM`,
    '',
    ...words(row, labelsEn),
    '33',
    'Because, "really"',
  ])
  return text([first, second, ...rows])
}

function typeform(): string {
  const header = ['#', ...codes, 'Other', 'Other', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID']
  const rows = answers.map((row, index) => [
    ids[index]!,
    ...numbers(row),
    'Price / Service',
    '',
    `2026-01-${two(day(index))} 10:00:00`,
    `2026-01-${two(day(index))} 10:05:00`,
    'a1b2c3',
  ])
  return text([header, ...rows], ',', '\n')
}

function excel(spend: string): string[][] {
  const header = ['Identifiant', ...codes, 'Dépenses', 'Date de réponse', 'Segment']
  const rows = answers.map((row, index) => [
    ids[index]!,
    ...numbers(row, 'n.r.'),
    index === 0 ? '#N/D' : spend,
    `${two(day(index))}/01/2026`,
    index % 2 === 0 ? 'Privilégié' : 'Général',
  ])
  return [header, ...rows]
}

async function xlsx(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) =>
      value === null ? null : value instanceof Date ? {value, type: Date, format: 'dd/mm/yyyy'} : {value},
    ),
  )
  // biome-ignore lint/suspicious/noExplicitAny: the library types its cells more narrowly than it reads them.
  return new Uint8Array(await (writeXlsxFile as any)(cells, {sheet: 'Enquête'}).toBuffer())
}

function microsoftForms(): Promise<Uint8Array> {
  const header = [
    'ID',
    'Heure\u00a0de début',
    'Heure de fin',
    'Adresse de messagerie',
    'Nom',
    ...codes.map((code) => `Êtes-vous\u00a0d’accord ?.${code}`),
    'Marques utilisées',
  ]
  const named = header.map((name) => name.replace(/^.*\?\./, ''))
  const rows = answers.map((row, index) => {
    const when = new Date(Date.UTC(2026, 0, day(index), 10))
    return [
      Number(ids[index]),
      when,
      when,
      'anonymous',
      null,
      ...words(row, labelsFr).map((label) => label || null),
      'Orange;Free;SFR;',
    ]
  })
  return xlsx([named, ...rows])
}

export async function dialects(): Promise<readonly Dialect[]> {
  const french = (spend: string, delimiter: string, end = '\r\n') => text(excel(spend), delimiter, end)
  const missing = ['n.r.', '#N/D']
  const merged = [
    ['', 'Votre avis', null, null, null, null, null],
    ['Identifiant', ...codes],
    ...answers.map((row, index) => [Number(ids[index]), ...row]),
  ]
  return [
    {
      name: 'plain CSV',
      file: 'a.csv',
      source: 'plain',
      bytes: utf8(text([['id', ...codes], ...answers.map((row, i) => [ids[i]!, ...numbers(row)])])),
    },
    {
      name: 'plain CSV in a .gz',
      file: 'a.csv.gz',
      source: 'plain',
      bytes: gzipSync(text([['id', ...codes], ...answers.map((row, i) => [ids[i]!, ...numbers(row)])])),
    },
    {name: 'Google Forms', file: 'g.csv', source: 'google-forms', bytes: utf8(googleForms())},
    {
      name: 'Qualtrics',
      file: 'q.csv',
      source: 'qualtrics',
      headerRows: 3,
      bytes: utf8(qualtrics()),
      excluded: [
        {reason: 'preview', count: 1},
        {reason: 'unfinished', count: 1},
      ],
    },
    {
      name: 'LimeSurvey, codes',
      file: 'l.csv',
      source: 'limesurvey',
      bytes: utf8(limesurvey(true)),
      excluded: [{reason: 'unfinished', count: 1}],
    },
    {
      name: 'LimeSurvey, labels',
      file: 'l.csv',
      source: 'limesurvey',
      bytes: utf8(limesurvey(false)),
      excluded: [{reason: 'unfinished', count: 1}],
    },
    {name: 'SurveyMonkey', file: 's.csv', source: 'surveymonkey', headerRows: 2, bytes: utf8(surveymonkey(false))},
    {
      name: 'SurveyMonkey in French',
      file: 's.csv',
      source: 'surveymonkey',
      headerRows: 2,
      bytes: utf8(surveymonkey(true)),
    },
    {name: 'Microsoft Forms', file: 'm.xlsx', source: 'microsoft-forms', bytes: await microsoftForms()},
    {name: 'Typeform', file: 't.csv', source: 'typeform', bytes: utf8(typeform())},
    {name: 'SPSS', file: 'p.sav', source: 'spss', bytes: savBytes({compression: 1})},
    {name: 'SPSS, not compressed', file: 'p.sav', source: 'spss', bytes: savBytes({compression: 0})},
    {name: 'SPSS, zlib', file: 'p.zsav', source: 'spss', bytes: savBytes({compression: 2})},
    {
      name: 'SPSS in windows-1252',
      file: 'p.sav',
      source: 'spss',
      encoding: 'windows-1252',
      bytes: savBytes({compression: 1, encoding: 'windows-1252'}),
    },
    {
      name: 'French Excel, cp1252',
      file: 'e.csv',
      source: 'plain',
      encoding: 'windows-1252',
      missing,
      bytes: oneByte(french('1 234,50', ';'), 'windows-1252'),
    },
    {
      name: 'French Excel, sep=;',
      file: 'e.csv',
      source: 'plain',
      encoding: 'windows-1252',
      missing,
      bytes: oneByte(`sep=;\r\n${french('1\u00a0234,50', ';')}`, 'windows-1252'),
    },
    {
      name: 'French Excel, Unicode text',
      file: 'e.txt',
      source: 'plain',
      encoding: 'utf-16le',
      missing,
      bytes: Buffer.from(`\uFEFF${french('1\u202f234,50', '\t')}`, 'utf16le'),
    },
    {
      name: 'French Excel of a Mac',
      file: 'e.csv',
      source: 'plain',
      encoding: 'macintosh',
      missing,
      bytes: oneByte(french('1234,50', ';', '\r'), 'macintosh'),
    },
    {
      name: 'Excel workbook with merged cells above',
      file: 'e.xlsx',
      source: 'plain',
      headerRows: 2,
      bytes: await xlsx(merged),
    },
  ]
}
