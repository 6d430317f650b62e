import type {BatteryItem} from '../../src/casebook/battery.ts'
import type {Cell, GeneratedSurvey} from '../../src/casebook/index.ts'

/** Plain arithmetic on a generated survey, independent of the engine that will diagnose it. */
export function column(survey: GeneratedSurvey, name: string): readonly Cell[] {
  const index = survey.header.indexOf(name)
  if (index < 0) throw new RangeError(`no column ${name}`)
  return survey.rows.map((row) => row[index]!)
}

export function numbers(cells: readonly Cell[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number')
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function variance(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}

export function correlation(a: readonly Cell[], b: readonly Cell[]): number {
  const pairs = a.flatMap((x, row) => {
    const y = b[row]
    return typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : []
  })
  const xs = pairs.map(([x]) => x)
  const ys = pairs.map(([, y]) => y)
  const product = mean(pairs.map(([x, y]) => (x - mean(xs)) * (y - mean(ys))))
  return (product / Math.sqrt(variance(xs) * variance(ys))) * (pairs.length / (pairs.length - 1))
}

/** α of the complete respondents, reverse-keyed items turned. */
export function cronbach(survey: GeneratedSurvey, items: readonly BatteryItem[]): number {
  const columns = items.map(({code}) => column(survey, code))
  const complete = survey.rows.flatMap((_, row) => {
    const answers = columns.map((cells, index) => {
      const cell = cells[row]
      if (typeof cell !== 'number') return Number.NaN
      return items[index]!.reversed ? 8 - cell : cell
    })
    return answers.some(Number.isNaN) ? [] : [answers]
  })
  const itemVariances = items.map((_, index) => variance(complete.map((answers) => answers[index]!)))
  const totals = complete.map((answers) => answers.reduce((sum, answer) => sum + answer, 0))
  const summed = itemVariances.reduce((sum, value) => sum + value, 0)
  return (items.length / (items.length - 1)) * (1 - summed / variance(totals))
}
