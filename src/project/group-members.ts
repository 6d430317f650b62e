import {numericColumn} from '../value/index.ts'
import type {GroupId} from './group-id.ts'
import type {Material} from './material.ts'

const daysAhead = 180
const millisecondsPerDay = 86_400_000
const defaultCutoff = 60

/** Per respondent: in the group, out of it, or not known. */
type Verdict = boolean | null
type Test = (index: number) => Verdict

/** Which respondents are in all of the groups named; null when one of them is not known in this survey. Only classified customers are in any. */
export type GroupMembers = (groups: readonly GroupId[]) => readonly boolean[] | null

export function createGroupMembers(material: Material): GroupMembers {
  const {customers} = material.classification
  const tests = new Map<GroupId, Test | null>()
  const testOf = (group: GroupId): Test | null => {
    let test = tests.get(group)
    if (test === undefined) {
      test = groupTest(material, group)
      tests.set(group, test)
    }
    return test
  }
  return (groups) => {
    const wanted = groups.map(testOf)
    if (wanted.includes(null)) return null
    return customers.map((customer, index) => customer.class !== null && wanted.every((test) => test?.(index) === true))
  }
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
      return (index) => material.classification.customers[index]!.flags.some((flag) => flag === name)
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
  const {values} = column
  return (index) => {
    const value = String(values[index]!)
    return value === '' || value === 'NaN' ? null : value === label
  }
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
