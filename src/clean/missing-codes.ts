import {parseNumber} from './parse-number.ts'

/** What stands for "no answer" besides an empty cell. */
export interface MissingCodes {
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

/** Codes as the questionnaire or the user writes them: `-99`, `NSP`. */
export function missingCodes(codes: readonly string[]): MissingCodes {
  const given = codes.map((code) => code.trim()).filter((code) => code !== '')
  const numbers = given.map((code) => parseNumber(code, '.'))
  return {
    words: new Set(given.filter((_, index) => Number.isNaN(numbers[index])).map((code) => code.toLowerCase())),
    numbers: new Set(numbers.filter((number) => !Number.isNaN(number))),
  }
}

export function isMissingWord(cell: string, codes: MissingCodes): boolean {
  const text = cell.trim()
  return text === '' || (codes.words.size > 0 && text.length < 60 && codes.words.has(text.toLowerCase()))
}

const conventionalNumbers = [
  -6, -7, -8, -9, -66, -77, -88, -95, -96, -97, -98, -99, -997, -998, -999, -9999, 66, 77, 88, 97, 98, 99, 777, 888,
  997, 998, 999, 9999,
]
/** Codes just above or below usual scales: they may be slips, so they are named only when they keep coming. */
const doubtfulNumbers = [-1, 0, 8, 9, 10, 11]
const oftenEnough = 3
const conventionalWords = [
  'NA',
  'N/A',
  '#N/A',
  '#N/D',
  'ND',
  'NSP',
  'NR',
  'N.R.',
  'N.D.',
  'DK',
  'NULL',
  'NaN',
  '-',
  '.',
  '?',
  '*',
  'ne sait pas',
  'sans réponse',
  'don’t know',
  'no answer',
]

/**
 * Which conventional codes for "no answer" stand among cells that are no answers. Only codes of these fixed lists are
 * ever named: anything else could be what a person wrote.
 */
export function conventionalCodes(cells: readonly string[], decimal: '.' | ','): readonly string[] {
  const words = new Map(conventionalWords.map((word) => [word.toLowerCase(), word]))
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const number = parseNumber(cell, decimal)
    const code = Number.isNaN(number)
      ? words.get(cell.slice(0, 40).trim().toLowerCase().replaceAll("'", '’'))
      : [...conventionalNumbers, ...doubtfulNumbers].find((candidate) => candidate === number)?.toString()
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts]
    .filter(([code, count]) => count >= oftenEnough || !doubtfulNumbers.map(String).includes(code))
    .map(([code]) => code)
    .sort()
}
