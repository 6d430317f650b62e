import {dominated} from './dominated.ts'
import {shownParts} from './shown-parts.ts'
import {type Members, type Told, toldWith} from './told.ts'

export interface Whole {
  /** All of whom a total is known, parts and others; the parts together when left out. */
  readonly whole?: Members
  /** Money (or whatever one customer may make most of); none of it is dominated in what is told. */
  readonly amountOf?: (index: number) => number
}

export interface Judged {
  /** Whether the whole may be described. */
  readonly whole: boolean
  /** Whether the group may be, and those of the whole who are not in it. */
  readonly parts: boolean
}

/**
 * What may be told of groups of customers in one result: one keeps the list of all that was told, so that no two numbers of it,
 * nor any sum or difference of them, describe fewer customers than the smallest cell.
 */
export interface Disclosure {
  /** Smallest group of customers that may be described. */
  readonly minCell: number
  /** Whether a group is large enough and no one makes most of its amounts. */
  readonly describable: (members: Members, amountOf?: (index: number) => number) => boolean
  /** Which parts of a whole may have a total or a mean of `measure` told; these, and the whole, are then taken as told. */
  readonly tellParts: (measure: string, parts: readonly Members[], within?: Whole) => readonly boolean[]
  /** The same of one group. */
  readonly tell: (measure: string, members: Members, within?: Whole) => boolean
  /** What speaks for telling of one group, whatever else was told: the part of `tell` that never changes. */
  readonly judge: (members: Members, within: Required<Whole>) => Judged
  /** The part of `tell` that hangs on what else was told. */
  readonly tellJudged: (measure: string, members: Members, within: {whole: Members; judged: Judged}) => boolean
  /** All that was told so far, to try what more could be: what the branch tells is not told here. */
  readonly branch: () => Disclosure
}

/**
 * @param minCell  1 or more.
 * @see Chin & Özsoyoğlu 1982, IEEE Transactions on Software Engineering 8(6), auditing of what was told; Hundepool et al. 2012,
 *   Statistical Disclosure Control, ch. 4.
 * @example createDisclosure(5).tell('spend', [0, 1, 2]) // => false
 */
export function createDisclosure(minCell: number): Disclosure {
  return disclosureFrom(minCell, new Map())
}

function disclosureFrom(minCell: number, told: Map<string, Told>): Disclosure {
  const describable: Disclosure['describable'] = (members, amountOf) =>
    members.length >= Math.max(1, minCell) && !(amountOf && dominated(amountsOf(members, amountOf)))

  const tellParts: Disclosure['tellParts'] = (measure, parts, {whole = joined(parts), amountOf} = {}) => {
    const nothing = parts.map(() => false)
    const before = toldWith(told.get(measure), [whole], minCell)
    if (!describable(whole, amountOf) || before === null) return nothing
    const others = outside(parts, whole)
    let after: Told | null = before
    const shown = shownParts(parts, {
      size: (part) => part.length,
      safe: (together) => describable(joined(together), amountOf),
      rest: others.length === 0 ? [] : [others],
      permitted: (groups) => {
        after = toldWith(before, groups, minCell)
        return after !== null
      },
    })
    told.set(measure, shown.includes(true) ? (after ?? before) : before)
    return shown
  }

  const judge: Disclosure['judge'] = (members, {whole, amountOf}) => {
    const others = outside([members], whole)
    const parts = describable(members, amountOf) && (others.length === 0 || describable(others, amountOf))
    return {whole: describable(whole, amountOf), parts}
  }

  const tellJudged: Disclosure['tellJudged'] = (measure, members, {whole, judged}) => {
    const before = toldWith(told.get(measure), [whole], minCell)
    if (!judged.whole || before === null) return false
    const after = judged.parts ? toldWith(before, [members], minCell) : null
    told.set(measure, after ?? before)
    return after !== null
  }

  return {
    minCell,
    describable,
    tellParts,
    judge,
    tellJudged,
    tell: (measure, members, within) => tellParts(measure, [members], {whole: members, ...within})[0]!,
    branch: () => disclosureFrom(minCell, new Map(told)),
  }
}

function amountsOf(members: Members, amountOf: (index: number) => number): Float64Array {
  const amounts = new Float64Array(members.length)
  for (let place = 0; place < amounts.length; place++) amounts[place] = amountOf(members[place]!)
  return amounts
}

/** The members of all parts, one part after the other. */
function joined(parts: readonly Members[]): Members {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let start = 0
  for (const part of parts) {
    all.set(part, start)
    start += part.length
  }
  return all
}

/** Those of a whole who are in none of its parts, in the order of the whole. */
function outside(parts: readonly Members[], whole: Members): Int32Array {
  const isInside = new Uint8Array(1 + parts.reduce((last, part) => largestOf(part, last), -1))
  for (const part of parts) for (let place = 0; place < part.length; place++) isInside[part[place]!] = 1
  const others = new Int32Array(whole.length)
  let count = 0
  for (let place = 0; place < whole.length; place++) if (isInside[whole[place]!] !== 1) others[count++] = whole[place]!
  return others.slice(0, count)
}

function largestOf(members: Members, least: number): number {
  let largest = least
  for (let place = 0; place < members.length; place++) if (members[place]! > largest) largest = members[place]!
  return largest
}
