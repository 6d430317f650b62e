import type {CustomerRow} from '../pipeline.ts'
import {type Cell, csvLine} from './csv.ts'
import {encodedLines} from './encoded-lines.ts'
import {fourDecimals} from './probabilities.ts'

/** Words for the codes of a customer's line, in one language. */
export interface CustomerWords {
  readonly reason: (code: CustomerRow['reason']) => string
  readonly action: (id: string) => string
  readonly wouldChange: (change: NonNullable<CustomerRow['wouldChange']>) => string
  /** What raises the risk of leaving: a cause, or the column of an event. */
  readonly risk: (reason: string) => string
}

const before = ['id']
/** Names fixed by the contract; `clv` waits for the value models. */
const after = [
  'p_loyal',
  'p_inert',
  'p_retained',
  'class',
  'subtype',
  'reason',
  'reason_text',
  'flags',
  'value_tier',
  'clv',
  'risk',
  'next_action',
  'next_action_text',
  'would_change',
  'would_change_text',
] as const
/** Added later, hence at the end: where each customer stands. */
const standing = [
  'risk_reason',
  'risk_reason_text',
  'watch',
  'watch_rank',
  'stage',
  'rung',
  'empowerment',
  'account_class',
  'account_disagreement',
] as const

/** One line per respondent read, in the order read, excluded ones with an empty class and their reason. */
export function renderCustomers(customers: readonly CustomerRow[], describe: CustomerWords): Uint8Array {
  const constructs = constructsOf(customers)
  const header = [...before, ...constructs.map((construct) => `score_${construct}`), ...after, ...standing]
  const words = saidOnce(describe)
  const line = (customer: CustomerRow): string => csvLine(cells(customer, constructs, words))
  return encodedLines(csvLine(header.map((text) => ({text}))), customers, line)
}

function constructsOf(customers: readonly CustomerRow[]): readonly string[] {
  const constructs = new Set<string>()
  for (const {scores} of customers) for (const construct of Object.keys(scores)) constructs.add(construct)
  return [...constructs]
}

/** The same words, each sentence made once: a million customers share a few dozen. */
function saidOnce({reason, action, wouldChange, risk}: CustomerWords): CustomerWords {
  return {
    reason: once(reason, (code) => code),
    action: once(action, (id) => id),
    wouldChange: once(wouldChange, wouldChangeCode),
    risk: once(risk, (cause) => cause),
  }
}

function once<T>(say: (of: T) => string, key: (of: T) => string): (of: T) => string {
  const said = new Map<string, string>()
  return (of) => {
    const known = said.get(key(of))
    if (known !== undefined) return known
    const words = say(of)
    said.set(key(of), words)
    return words
  }
}

/** Tells a customers CSV by its first line, those of before positions were told included. */
export function isCustomersHeader(line: string): boolean {
  const ends = [after, [...after, ...standing]].map((names) => `,${names.join(',')}`)
  return line.startsWith('id,') && ends.some((end) => line.trimEnd().endsWith(end))
}

function cells(customer: CustomerRow, constructs: readonly string[], describe: CustomerWords): Cell[] {
  const text = (value: string | null): Cell => ({text: value ?? ''})
  const number = (value: string): Cell => ({number: value})
  return [
    text(customer.id),
    ...constructs.map((construct) => number(decimals(customer.scores[construct] ?? Number.NaN, 2))),
    ...fourDecimals([customer.loyal, customer.inert, customer.retained]).map(number),
    text(customer.class),
    text(customer.subtype),
    text(customer.reason),
    text(describe.reason(customer.reason)),
    text(customer.flags.join(' ')),
    text(customer.valueTier),
    number(''),
    number(decimals(customer.position.risk, 4)),
    text(customer.nextAction),
    text(customer.nextAction === null ? '' : describe.action(customer.nextAction)),
    text(customer.wouldChange === null ? '' : wouldChangeCode(customer.wouldChange)),
    text(customer.wouldChange === null ? '' : describe.wouldChange(customer.wouldChange)),
    ...standingCells(customer, describe),
  ]
}

/** `trust:+3:loyal`: the construct, the points of answer, the class it would lead to. */
function wouldChangeCode({construct, points, to}: NonNullable<CustomerRow['wouldChange']>): string {
  return `${construct}:${points > 0 ? '+' : ''}${points}:${to}`
}

function standingCells({position}: CustomerRow, describe: CustomerWords): Cell[] {
  const {riskReason, watchRank, stage, rung, quadrant, accountClass, accountDisagreement} = position
  const watched = Number.isNaN(position.risk) ? '' : watchRank === null ? '0' : '1'
  return [
    {text: riskReason ?? ''},
    {text: riskReason === null ? '' : describe.risk(riskReason)},
    {number: watched},
    {number: watchRank === null ? '' : String(watchRank)},
    {text: stage},
    {text: rung ?? ''},
    {text: quadrant ?? ''},
    {text: accountClass ?? ''},
    {number: decimals(accountDisagreement, 4)},
  ]
}

function decimals(value: number, digits: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits)
}
