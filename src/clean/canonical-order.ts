import type {KnownValues, Survey} from './schema.ts'

/**
 * The respondents' positions sorted by what they answered and by their columns, never by their place in the file. Sums and
 * resampling in this order cannot depend on the order of the rows, to the last digit; equals are interchangeable.
 */
export function canonicalOrder(survey: Survey): Int32Array {
  const keys = [...sorted(survey.answers), ...sorted(survey.columns).map(({values}) => values)]
  const state = (index: number): string => {
    const {excluded, flags} = survey.respondents[index]!
    return `${excluded} ${flags.join(' ')}`
  }
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      const order = compared(key[a]!, key[b]!)
      if (order !== 0) return order
    }
    return compared(state(a), state(b))
  }
  return Int32Array.from(survey.respondents.keys()).sort(compare)
}

/** The same survey with its respondents in another order. */
export function inOrder(survey: Survey, order: Int32Array): Survey {
  const numbers = (values: Float64Array): Float64Array => values.map((_, position) => values[order[position]!]!)
  const column = (known: KnownValues): KnownValues =>
    known.type === 'text'
      ? {type: known.type, values: Array.from(order, (index) => known.values[index]!)}
      : {type: known.type, values: numbers(known.values)}
  return {
    ...survey,
    respondents: Array.from(order, (index) => survey.respondents[index]!),
    answers: mapped(survey.answers, numbers),
    keyed: mapped(survey.keyed, numbers),
    columns: mapped(survey.columns, column),
  }
}

/** Undoes an order: what stood at `order[i]` in the file comes i-th. */
export function backInFileOrder<T>(values: readonly T[], order: Int32Array): T[] {
  const back = new Array<T>(values.length)
  for (const [position, index] of order.entries()) back[index] = values[position]!
  return back
}

/** By name, so that the order of the columns in the file does not matter either. */
function sorted<T>(fields: Readonly<Record<string, T>>): T[] {
  return Object.keys(fields)
    .sort()
    .map((name) => fields[name]!)
}

function mapped<T>(fields: Readonly<Record<string, T>>, change: (field: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]))
}

function compared(a: number | string, b: number | string): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0
  if (Number.isNaN(a)) return -1
  return Number.isNaN(b) || a > b ? 1 : -1
}
