import type {z} from 'zod'
import {displayedClasses, type LoyaltyClass, mostProbable} from '../classify/index.ts'
import {dominated} from '../disclosure/index.ts'
import {type CountedEstimate, proportionEstimate, ratioEstimate, valueMeasure} from '../value/index.ts'
import {accountRole, roleWeights} from './account-role.ts'
import {distribution, unknownEstimate} from './estimates.ts'
import {contractEnding, openComplaint} from './fragility.ts'
import type {Standing} from './material.ts'
import {type AccountRole, accountRoles, type accountsSchema} from './schema.ts'

export interface Accounts {
  readonly result: z.infer<typeof accountsSchema> | null
  readonly classes: readonly (LoyaltyClass | null)[]
  readonly disagreements: readonly number[]
}

interface Account {
  /** Respondents classified. */
  readonly members: readonly number[]
  readonly class: LoyaltyClass
  /** Range of the members' probability of the account's class; NaN with one member. */
  readonly disagreement: number
  readonly split: boolean
  readonly value: number
}

const keyAccounts = 0.2

/**
 * Class of each client company from its respondents (D24): mean of their class probabilities, each weighing by the role
 * played in the decision (`roleWeights`, assumed); the most probable class is the account's. Disagreement is the range of
 * the respondents' probability of that class, 0 to 1.
 * @see Webster & Wind 1972, Journal of Marketing 36(2), on the buying centre.
 */
export function accounts(context: Standing): Accounts {
  const {survey} = context
  const column = survey.columns['account']
  const nothing = {classes: survey.respondents.map(() => null), disagreements: survey.respondents.map(() => Number.NaN)}
  if (column?.type !== 'text') return {result: null, ...nothing}
  const groups = new Map<string, number[]>()
  for (const index of context.analysed) {
    const name = column.values[index]!
    if (name === '' || context.classOf(index) === null) continue
    const members = groups.get(name)
    if (members === undefined) groups.set(name, [index])
    else members.push(index)
  }
  if (groups.size === 0) return {result: null, ...nothing}
  const roles = rolesOf(context)
  const found = [...groups.values()].map((members) => accountOf(context, members, roles))
  const classes: (LoyaltyClass | null)[] = [...nothing.classes]
  const disagreements = [...nothing.disagreements]
  for (const account of found)
    for (const index of account.members) {
      classes[index] = account.class
      disagreements[index] = account.disagreement
    }
  return {result: summary(context, found, roles), classes, disagreements}
}

function rolesOf({survey}: Standing): readonly AccountRole[] {
  const column = survey.columns['role']
  return survey.respondents.map((_, index) => (column?.type === 'text' ? accountRole(column.values[index]!) : 'other'))
}

function accountOf(context: Standing, members: readonly number[], roles: readonly AccountRole[]): Account {
  const {customers} = context.classification
  const total = members.reduce((sum, index) => sum + roleWeights[roles[index]!], 0)
  const mean = (of: (typeof displayedClasses)[number]): number =>
    members.reduce((sum, index) => sum + roleWeights[roles[index]!] * customers[index]![of], 0) / total
  const is = mostProbable([mean('loyal'), mean('inert'), mean('retained')])
  const sides = members.map((index) => customers[index]![is])
  const values = members.map((index) => context.portfolio.values[index]!).filter(Number.isFinite)
  return {
    members,
    class: is,
    disagreement: members.length < 2 ? Number.NaN : Math.max(...sides) - Math.min(...sides),
    split: new Set(members.map((index) => customers[index]!.class)).size > 1,
    value: values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0),
  }
}

function summary(
  context: Standing,
  found: readonly Account[],
  roles: readonly AccountRole[],
): z.infer<typeof accountsSchema> {
  const several = found.filter(({members}) => members.length > 1)
  const ones = several.map(() => 1)
  const few = several.length < context.disclosure.minCell
  const rows = leads(context, several, roles)
  const shown = rows.filter(({accounts: count}) => count >= context.disclosure.minCell)
  return {
    accounts: found.length,
    several: several.length,
    respondents: found.reduce((sum, {members}) => sum + members.length, 0),
    classes: distribution(
      displayedClasses,
      found.map((account) => account.class),
      found.map(() => 1),
    ).map(({code, ...rest}) => ({class: code, ...rest})),
    disagreement: few
      ? unknownEstimate
      : ratioEstimate({numerators: several.map(({disagreement}) => disagreement), weights: ones, bounds: [0, 1]}),
    split: few
      ? unknownEstimate
      : proportionEstimate(
          several.map(({split}) => split),
          ones,
        ),
    roles: shown,
    suppressedRoles: rows.length - shown.length,
    review: review(context, found),
  }
}

/** Per role, over accounts where someone else answered too: its mean P(loyal) less that of the others. */
function leads({classification}: Standing, several: readonly Account[], roles: readonly AccountRole[]) {
  const loyal = (members: readonly number[]): number =>
    members.reduce((sum, index) => sum + classification.customers[index]!.loyal, 0) / members.length
  return accountRoles.flatMap((role) => {
    const pairs = several.flatMap(({members}) => {
      const [inside, others] = [true, false].map((is) => members.filter((index) => (roles[index] === role) === is))
      return inside!.length > 0 && others!.length > 0 ? [{inside: inside!, others: others!}] : []
    })
    if (pairs.length === 0) return []
    const lead: CountedEstimate = ratioEstimate({
      numerators: pairs.map(({inside, others}) => loyal(inside) - loyal(others)),
      weights: pairs.map(() => 1),
      bounds: [-1, 1],
    })
    const respondents = pairs.reduce((sum, {inside}) => sum + inside.length, 0)
    return [{role, accounts: pairs.length, respondents, lead}]
  })
}

/** The most valuable fifth of the accounts, for the yearly review of key accounts (D36); null where it is too few to describe. */
function review(context: Standing, found: readonly Account[]): z.infer<typeof accountsSchema>['review'] {
  const valued = found.filter(({value}) => value > 0).sort((a, b) => b.value - a.value)
  const key = valued.slice(0, Math.ceil(valued.length * keyAccounts))
  if (key.length < context.disclosure.minCell) return null
  const having = (test: (index: number) => boolean): number => key.filter(({members}) => members.some(test)).length
  const {columns} = context.survey
  return {
    accounts: key.length,
    shareOfValue: shareOfValue(context, key, valued),
    notLoyal: key.filter((account) => account.class !== 'loyal').length,
    split: key.filter(({split}) => split).length,
    contractEnding: columns['contract_end'] === undefined ? null : having((index) => contractEnding(context, index)),
    complaintOpen: columns['complaint'] === undefined ? null : having((index) => openComplaint(context, index) === 1),
  }
}

/** NaN where one account makes most of the value of those reviewed or of the others, or a subtraction would give few away. */
function shareOfValue(
  {survey, portfolio, disclosure}: Standing,
  key: readonly Account[],
  valued: readonly Account[],
): number {
  const amountsOf = (accounts: readonly Account[]): number[] => accounts.map(({value}) => value)
  const rest = valued.filter((account) => !key.includes(account))
  const known = (accounts: readonly Account[]): number[] =>
    accounts.flatMap(({members}) => members).filter((index) => Number.isFinite(portfolio.values[index]!))
  const told =
    !dominated(amountsOf(key)) &&
    !dominated(amountsOf(rest)) &&
    disclosure.tell(valueMeasure(survey), known(key), {
      whole: known(valued),
      amountOf: (index) => portfolio.values[index]!,
    })
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, value) => total + value, 0)
  return told ? sum(amountsOf(key)) / sum(amountsOf(valued)) : Number.NaN
}
