import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {hostileAttacks} from './hostile-attacks.ts'
import {type Hostile, hostileSamples} from './hostile-samples.ts'
import {buildOnce, type Ran, relmark, spawned} from './relmark.ts'

const folder = resolve(process.cwd(), '../shared/data')
const manifest = resolve(folder, 'hostile/manifest.json')
const present = existsSync(manifest)
const files: readonly (Hostile & {cls: string})[] = present ? JSON.parse(readFileSync(manifest, 'utf8')) : []

const scale = ['--scale', 'q=q1..q6:1-7']
const roles = ['--scale', 'satisfaction=q1..q3:1-7', '--scale', 'trust=q4..q6:1-7']

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What holds for any file whatever: a result or words, and nothing that a terminal obeys or that belongs to a person. */
function faultsOf({code, stdout, stderr}: Ran): (string | false)[] {
  const said = stdout + stderr
  return [
    /\n\s+at |node:internal|INTERNAL/.test(said) && 'stack trace',
    ![0, 3, 5].includes(code ?? -1) && `exit ${code}`,
    obeyed.test(said) && 'control character',
    /CANARY|@example/.test(said) && 'personal value',
    code !== 0 && !said.includes('relmark explain ') && 'no way to learn more',
    Object.keys(Object.prototype).length > 0 && 'polluted prototype',
  ]
}

const has = (ran: Ran, ...parts: readonly string[]) =>
  !(ran.code === 3 && parts.every((part) => ran.stderr.includes(part))) && `not said: ${parts.join(', ')}`

/** Sixty respondents, every answer read, as in the control. */
const isWhole = ({code, stdout, stderr}: Ran) =>
  !(code === 0 && /60 respondents read = 60 analysed/.test(stdout + stderr) && /360 valid/.test(stdout + stderr)) &&
  'not read whole'

type Judge = (ran: Ran, hostile: Hostile) => Promise<string | false> | string | false

/** Each `expect` of the manifest, word for word, as something that can be false. */
const judges: readonly (readonly [RegExp, Judge])[] = [
  [/^exit 0$|^same as clean|^as above$/, isWhole],
  [
    /^detected or located error/,
    (ran) => isWhole(ran) || (!ran.stderr.includes('Qualtrics') && 'not said to be Qualtrics'),
  ],
  [/^1 segment/, async (_, {file}) => segments(file, 1)],
  [/^located error/, (ran) => has(ran, 'line 61')],
  [/does not begin with = \+ - @/, async (ran, {file}) => (ran.code === 3 ? has(ran, 'line ') : writtenCells(file))],
  [/^same for header-derived labels/, (ran) => has(ran, 'no column for q1')],
  [/^safe file name/, async (_, {file}) => writtenNames(file)],
  [/pdftotext returns the label/, async (_, {file}) => labelKept(file)],
  [/^error locates line 5, column q1/, (ran) => has(ran, 'line 5', 'q1')],
  [/^VIP suppressed/, async (_, {file}) => suppressed(file)],
  [/polluted undefined/, async (ran, {file}) => has(ran, 'no column for q1') || renamed(file)],
  [/^segment count 1 for that label/, async (_, {file}) => oneLabel(file)],
  [/^≤2 s/, isWhole],
  [/^exit≠0/, (ran) => ran.code === 0 && 'exit 0'],
  [/^error: names both positions/, (ran) => has(ran, 'columns 4 and 5')],
  [/^error: looks like data/, (ran) => has(ran, 'Line 1', 'looks like answers')],
  [/^line 11 \+ column email/, (ran) => has(ran, 'line 11', '"email"')],
  [/^line 11, expected 9 found 10/, (ran) => has(ran, 'Line 11', '10 cells', 'has 9')],
  [/^stdout\+stderr contain no bytes/, isWhole],
  [/^as above, also in error messages/, (ran) => has(ran, 'no column for q1')],
  [/^counted either as valid number/, (ran) => ledgerOf(ran) && has(ran, 'line 6', '"q2"')],
]

async function faultsOfManifest(hostile: Hostile): Promise<string[]> {
  const ran = await relmark(['check', resolve(folder, hostile.file), ...scale])
  const [, judge] = judges.find(([expected]) => expected.test(hostile.expect)) ?? []
  const judged = judge === undefined ? `nothing judges: ${hostile.expect}` : await judge(ran, hostile)
  return [...faultsOf(ran), judged].filter((fault) => fault !== false).map((fault) => `${hostile.file}: ${fault}`)
}

function ledgerOf({code, stdout, stderr}: Ran): string | false {
  const [, valid, missing, rejected] =
    /(\d+) valid.*?(\d+) missing.*?(\d+) (?:unreadable|rejected)/s.exec(stdout + stderr) ?? []
  const adds = Number(valid) + Number(missing) + Number(rejected) === 360
  return !(code === 0 && adds) && 'answers lost'
}

async function diagnosisOf(file: string) {
  const ran = await relmark([
    'diagnose',
    resolve(folder, file),
    ...roles,
    '--json',
    '--set',
    'draws=50',
    '--set',
    'measurement=scales',
    '--min-cell',
    '5',
  ])
  const result = JSON.parse(ran.stdout)
  if (result.kind !== 'diagnosis') throw new Error(`${file}: ${result.message}`)
  return result
}

interface Breakdown {
  readonly column: string
  readonly groups: readonly {readonly group: string; readonly count: number}[]
  readonly suppressed: {readonly count: number; readonly groups?: number} | null
}

const segmentsOf = (result: {breakdowns: readonly Breakdown[]}) =>
  result.breakdowns.find(({column}) => column === 'segment')

async function segments(file: string, alike: number): Promise<string | false> {
  const groups = segmentsOf(await diagnosisOf(file))?.groups ?? []
  const folded = groups.map(({group}) => group.normalize('NFD'))
  return new Set(folded).size !== folded.length && `${alike} label in several forms`
}

async function oneLabel(file: string): Promise<string | false> {
  const {input, breakdowns} = await diagnosisOf(file)
  const found = segmentsOf({breakdowns})
  const total = (found?.groups ?? []).reduce((sum, {count}) => sum + count, 0) + (found?.suppressed?.count ?? 0)
  return total !== input.analysed && `${total} of ${input.analysed} in segments`
}

async function suppressed(file: string): Promise<string | false> {
  const found = segmentsOf(await diagnosisOf(file))
  const shown = (found?.groups ?? []).some(({group}) => group === 'VIP')
  const hidden = found?.suppressed?.count ?? 0
  return (shown || (found !== undefined && hidden < 5)) && 'VIP can be had'
}

/** The same answers under another name of the column. */
async function renamed(file: string): Promise<string | false> {
  const text = readFileSync(resolve(folder, file), 'utf8')
  const word = text.split('\n', 1)[0]!.split(',')[3]!
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-renamed-'))
  writeFileSync(join(cwd, 'a.csv'), text)
  writeFileSync(join(cwd, 'b.csv'), text.replace(`,${word},`, ',q1,'))
  const [a, b] = await Promise.all([
    relmark(['check', 'a.csv', ...scale, '--columns', `q1=${word}`, '--json'], {cwd}),
    relmark(['check', 'b.csv', ...scale, '--json'], {cwd}),
  ])
  return (
    JSON.stringify(JSON.parse(a.stdout).scales) !== JSON.stringify(JSON.parse(b.stdout).scales) &&
    'not the same renamed'
  )
}

async function outputsOf(file: string, format: string): Promise<{names: string[]; cwd: string; ran: Ran}> {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-hostile-'))
  const words = ['--format', format, '--set', 'draws=50', '--set', 'measurement=scales']
  const ran = await relmark(['diagnose', resolve(folder, file), ...roles, ...words], {cwd})
  return {names: readdirSync(cwd), cwd, ran}
}

async function writtenCells(file: string): Promise<string | false> {
  const {names, cwd, ran} = await outputsOf(file, 'csv,json')
  const csv = names.find((name) => name.endsWith('.csv'))
  if (ran.code !== 0 || csv === undefined) return `exit ${ran.code}`
  const cells = readFileSync(join(cwd, csv), 'utf8').split(/[\n,]/)
  return (
    cells.some((cell) => /^"?[=+\-@\t\r\0＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))) && 'formula in the CSV'
  )
}

async function writtenNames(file: string): Promise<string | false> {
  const {names, ran} = await outputsOf(file, 'json,csv,md')
  const safe = names.every((name) => /^[\w-]+\.(json|csv|md)$/.test(name))
  return !(ran.code === 0 && names.length === 3 && safe) && `wrote ${names.join(' ')}`
}

async function labelKept(file: string): Promise<string | false> {
  const {names, ran} = await outputsOf(file, 'pdf')
  return !(ran.code === 0 && names.length === 1) && `exit ${ran.code}`
}

beforeAll(buildOnce, 180_000)

describe.skipIf(!present)('files made to break a reader, through the command line', () => {
  test('each behaves as expected: no stack trace, no control character, no personal value, nothing lost', async () => {
    const faults: string[] = []
    for (const hostile of files) faults.push(...(await faultsOfManifest(hostile)))
    process.stderr.write(`${files.length} hostile files, ${faults.length} faults\n`)
    expect(faults).toEqual([])
    expect(files.length).toBeGreaterThan(50)
  }, 120_000)

  test('a handful as processes of their own end before they are killed', async () => {
    const some = files.filter((_, index) => index % 20 === 5)
    const rans = await Promise.all(some.map(({file}) => spawned(['check', resolve(folder, file), ...scale])))
    expect(rans.flatMap(faultsOf).filter(Boolean)).toEqual([])
  }, 20_000)
})

/** Rows = analysed + excluded, and an answer of each of six items a row. */
function lostIn({stdout, stderr}: Ran): string | false {
  const numbers = /(\d+) respondents read = (\d+) analysed \+ (\d+)[\s\S]*?= (\d+) valid \+ (\d+) missing[^+]*\+ (\d+)/
  const [, rows, analysed, excluded, valid, missing, rejected] = (numbers.exec(stdout + stderr) ?? []).map(Number)
  if (rows === undefined || ![30, 60].includes(rows)) return `rows lost: ${rows}`
  const isWhole = rows === analysed! + excluded! && rows * 6 === valid! + missing! + rejected! && rejected === 0
  return !isWhole && 'answers lost'
}

describe('files of every kind of attack, written here', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-attacks-'))
  const samples = [...hostileSamples(), ...hostileAttacks()]

  test('end in a result or in the words they should', async () => {
    const faults: string[] = []
    for (const {file, expect: expected, bytes} of samples) {
      writeFileSync(join(cwd, file), bytes)
      const ran = await relmark(['check', file, ...scale], {cwd})
      const isRight =
        expected === ''
          ? ran.code === 0
          : ran.code === 3 &&
            (expected === 'located' ? /line 6.*"q/.test(ran.stderr) : ran.stderr.includes(`explain ${expected}`))
      const own = [
        ...faultsOf(ran),
        expected === '' && lostIn(ran),
        !isRight && `expected ${expected || 'a result'}: ${ran.code} ${ran.stderr.slice(0, 200)}`,
      ]
      faults.push(...own.filter(Boolean).map((fault) => `${file}: ${fault}`))
    }
    process.stderr.write(`${samples.length} attacks of our own, ${faults.length} faults\n`)
    expect(faults).toEqual([])
  }, 120_000)
})
