import {readFileSync} from 'node:fs'
import {createRandom} from '../../src/kernel/index.ts'

export interface SecretsOptions {
  readonly seed: number
  /** Respondents. */
  readonly size: number
  /** One customer makes nearly all the money of a segment. */
  readonly dominated?: boolean
  /** Former customers among them, who are in no class. */
  readonly lapsed?: number
  readonly weighted?: boolean
  readonly margin?: boolean
  /** Spending is so many times as large. */
  readonly scale?: number
}

/** Columns whose amounts nobody else has: five decimals drawn for each customer. */
export const secretColumns = ['spend', 'previous_spend', 'margin', 'tenure_months', 'acquisition_cost', 'cost_to_serve']

/**
 * Respondents of the telecom example with amounts that can be recognised anywhere, segments of 1 to 7 customers beside large
 * ones, channels that nobody else typed, few complaints, few former customers: what gives people away.
 */
export function surveyWithSecrets(options: SecretsOptions): string {
  const {seed, size, lapsed = 2, scale = 1} = options
  const [head, ...lines] = readFileSync('examples/telecom/telecom.csv', 'utf8').trimEnd().split('\n')
  const random = createRandom(seed)
  const header = head!.split(',')
  const chosen = lines
    .map((line) => ({cells: line.split(','), place: random.next()}))
    .filter(({cells}) => cells[header.indexOf('status')] !== 'lapsed')
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
  const amount = (low: number, high: number): string => (low + (high - low) * random.next()).toFixed(5)
  const sizes = [1, 2, 3, 4, 5, 6, 7]
  const segments = sizes.flatMap((count) => new Array<string>(count).fill(`tiny ${count}`))
  const rows = chosen.map(({cells}, index) => {
    const segment = segments[index] ?? (random.next() < 0.5 ? 'large A' : 'large B')
    const kept = Object.fromEntries(header.map((name, place) => [name, cells[place]!]))
    return {
      ...kept,
      segment: random.next() < 0.02 ? '' : segment,
      channel: index % 23 === 0 ? `CANARYLABEL${index}` : kept['channel']!,
      status: index < lapsed ? 'lapsed' : 'active',
      complaint: index % 29 === 3 ? 'yes' : 'no',
      complaint_recovered: index % 29 === 3 && index % 2 === 0 ? 'yes' : 'no',
      spend: options.dominated && index === 20 ? (91_234.567_89 * scale).toFixed(5) : amount(100 * scale, 900 * scale),
      previous_spend: amount(100 * scale, 900 * scale),
      tenure_months: amount(1, 200),
      acquisition_cost: amount(20, 300),
      cost_to_serve: amount(5, 90),
      ...(options.margin && {margin: amount(10, 300)}),
      ...(options.weighted && {weight: amount(0.2, 3)}),
    }
  })
  const names = Object.keys(rows[0]!)
  return [names, ...rows.map((row) => Object.values(row))].map((cells) => `${cells.join(',')}\n`).join('')
}

/** The amounts of each secret column, by respondent in the order of the file. */
export function secretsOf(survey: string): ReadonlyMap<string, readonly number[]> {
  const [head, ...lines] = survey.trimEnd().split('\n')
  const header = head!.split(',')
  return new Map(
    secretColumns
      .filter((name) => header.includes(name))
      .map((name) => [name, lines.map((line) => Number(line.split(',')[header.indexOf(name)]))]),
  )
}
