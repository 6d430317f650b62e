import {createRandom} from '../../src/kernel/index.ts'

/** Worded the other way round. */
const reversed: readonly string[] = ['CRE4', 'INT4', 'BEN4', 'SAT4', 'ATT5']
const counts = {CRE: 4, INT: 4, BEN: 4, SAT: 4, ATT: 5} as const

/** `id` and the items of the minimum questionnaire. */
export const minimumHeader: readonly string[] = [
  'id',
  ...Object.entries(counts).flatMap(([stem, count]) =>
    Array.from({length: count}, (_, index) => `${stem}${index + 1}`),
  ),
]

/** Respondents c1, c2, … whose answers hang together, from 1 to 7. */
export function minimumRows(count: number, seed = 7): string[][] {
  const random = createRandom(seed)
  return Array.from({length: count}, (_, row) => {
    const level = random.next()
    const answer = () => 1 + Math.min(6, Math.floor(7 * (0.7 * level + 0.3 * random.next())))
    const answers = minimumHeader.slice(1).map((item) => (reversed.includes(item) ? 8 - answer() : answer()))
    return [`c${row + 1}`, ...answers.map(String)]
  })
}

export function surveyText(header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  return [header, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('')
}

export const minimumSurvey = (count: number, seed?: number): string =>
  surveyText(minimumHeader, minimumRows(count, seed))
