import {numericColumn} from '../value/index.ts'
import type {GroupId} from './group-id.ts'
import type {Material} from './material.ts'

const daysAhead = 180
const millisecondsPerDay = 86_400_000
const defaultCutoff = 60

/** Of one respondent: in the group, out of it, or not known. */
type Verdict = boolean | null
type Test = (index: number) => Verdict

/**
 * By respondent, 1 for those in all of the groups named and 0 for the others; null when one of the groups is not known in this
 * survey. Only classified customers are in any. The same answer is given again to the same question: it is not to be changed.
 */
export type GroupMembers = (groups: readonly GroupId[]) => Uint8Array | null

/** Who is in a group is found once, however many questions cross it with others. */
export function createGroupMembers(material: Material): GroupMembers {
  const {customers} = material.classification
  const classified = Uint8Array.from(customers, (customer) => (customer.class === null ? 0 : 1))
  const single = new Map<GroupId, Uint8Array | null>()
  const membersOf = (group: GroupId): Uint8Array | null => {
    let members = single.get(group)
    if (members === undefined) {
      const test = groupTest(material, group)
      members = test === null ? null : passing(classified, test)
      single.set(group, members)
    }
    return members
  }
  const crossed = new Map<string, Uint8Array | null>()
  return (groups) => {
    const key = JSON.stringify(groups)
    let members = crossed.get(key)
    if (members === undefined) {
      members = groups.map(membersOf).reduce(inBoth, classified)
      crossed.set(key, members)
    }
    return members
  }
}

function passing(asked: Uint8Array, test: Test): Uint8Array {
  const members = new Uint8Array(asked.length)
  for (let index = 0; index < members.length; index++)
    if (asked[index] === 1 && test(index) === true) members[index] = 1
  return members
}

function inBoth(first: Uint8Array | null, second: Uint8Array | null): Uint8Array | null {
  if (first === null || second === null) return null
  const both = new Uint8Array(first.length)
  for (let index = 0; index < both.length; index++) both[index] = first[index]! & second[index]!
  return both
}

/** How many are in a group. */
export function countOf(members: Uint8Array): number {
  let count = 0
  for (let index = 0; index < members.length; index++) count += members[index]!
  return count
}

function groupTest(material: Material, group: string): Test | null {
  const [kind, name, rest] = parts(group)
  switch (kind) {
    case 'not': {
      const test = groupTest(material, group.slice('not:'.length))
      return test === null ? null : (index) => inverse(test(index))
    }
    case 'class':
      return (index) => material.classification.customers[index]!.class === name
    case 'subtype':
      return (index) => material.classification.customers[index]!.subtype === name
    case 'flag':
      return (index) => (material.classification.customers[index]!.flags as readonly string[]).includes(name)
    case 'tier':
      return tierTest(material, name)
    case 'low':
    case 'high':
      return cutoffTest(material, kind, name)
    case 'column':
      return columnTest(material, name, rest)
    case 'below':
      return belowTest(material, name, Number(rest))
    case 'watched':
      return watchedTest(material, name)
    case 'due':
      return dueTest(material, name)
    default:
      throw new RangeError(`no group of customers is called ${kind}`)
  }
}

/** A label may itself hold colons: only the first two part. */
function parts(group: string): readonly [string, string, string] {
  const [kind = '', name = ''] = group.split(':')
  return [kind, name, group.slice(kind.length + name.length + 2)]
}

function inverse(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict
}

function tierTest({portfolio}: Material, name: string): Test | null {
  if (portfolio.tiers.every((tier) => tier === null)) return null
  return (index) => {
    const tier = portfolio.tiers[index] ?? null
    if (tier === null) return null
    return name === 'main' ? tier === 'heavy' || tier === 'medium' : tier === name
  }
}

function cutoffTest({survey, scores, classification}: Material, kind: 'low' | 'high', construct: string): Test | null {
  const values = scores[construct]?.scores
  if (values === undefined) return null
  const role = survey.questionnaire.constructs.find(({id}) => id === construct)?.role ?? ''
  const cutoff = classification.cutoffs[construct] ?? classification.cutoffs[role] ?? defaultCutoff
  return (index) => {
    const value = values[index]!
    return Number.isNaN(value) ? null : value >= cutoff === (kind === 'high')
  }
}

function columnTest({survey}: Material, id: string, label: string): Test | null {
  const column = survey.columns[id]
  if (column === undefined) return null
  if (column.type === 'text') {
    const {values} = column
    return (index) => (values[index] === '' || values[index] === 'NaN' ? null : values[index] === label)
  }
  const {values} = column
  // The label of a number is how it is written: another way of writing it names nobody.
  const wanted = String(Number(label)) === label ? Number(label) : Number.NaN
  return (index) => (Number.isNaN(values[index]!) ? null : values[index] === wanted)
}

function watchedTest({risks}: Material, cause: string): Test | null {
  if (risks === undefined) return null
  return (index) => {
    const {riskReason, watchRank} = risks[index]!
    return watchRank !== null && (cause === 'event' ? (riskReason ?? '').startsWith('event') : riskReason === cause)
  }
}

function belowTest({survey}: Material, id: string, limit: number): Test | null {
  const values = numericColumn(survey, id)
  return values === null ? null : (index) => (Number.isNaN(values[index]!) ? null : values[index]! < limit)
}

function dueTest({survey}: Material, id: string): Test | null {
  const column = survey.columns[id]
  if (column?.type !== 'date' || survey.asOf === null) return null
  const today = Date.parse(`${survey.asOf}T00:00:00Z`) / millisecondsPerDay
  return (index) => {
    const day = column.values[index]!
    return Number.isNaN(day) ? null : day >= today && day <= today + daysAhead
  }
}
