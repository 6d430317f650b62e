import {respondentsOf, type Side} from './side.ts'

/** Places of one customer on both sides. */
export type Pair = readonly [first: number, second: number]

/** Fewer customers on both sides than this tell nothing of changes. */
export const leastMatched = 30

/** From half of the smaller side on, differences are taken customer by customer. */
export function mostlyMatched(both: number, first: number, second: number): boolean {
  return both >= leastMatched && both * 2 >= Math.min(first, second)
}

/**
 * The customers of both sides who bear the same identifier. Row numbers given for want of an identifier match nobody.
 * @returns null where either side has no identifiers.
 */
export function matchCustomers(sides: readonly [Side, Side], identified: readonly [boolean, boolean]): Pair[] | null {
  if (!identified[0] || !identified[1]) return null
  const [first, second] = sides
  const places = new Map(respondentsOf(first).map((index) => [keyOf(first, index), index]))
  return respondentsOf(second).flatMap((index) => {
    const place = places.get(keyOf(second, index))
    return place === undefined ? [] : [[place, index] as const]
  })
}

function keyOf({material: {survey}}: Side, index: number): string {
  const account = survey.columns['account']
  return JSON.stringify([survey.respondents[index]!.id, account?.type === 'text' ? account.values[index] : ''])
}
