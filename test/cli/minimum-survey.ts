import {createRandom} from '../../src/kernel/index.ts'

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
    const answer = () => String(1 + Math.min(6, Math.floor(7 * (0.7 * level + 0.3 * random.next()))))
    return [`c${row + 1}`, ...minimumHeader.slice(1).map(answer)]
  })
}

export function surveyText(header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  return [header, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('')
}

export const minimumSurvey = (count: number, seed?: number): string =>
  surveyText(minimumHeader, minimumRows(count, seed))
