import {createRandom} from '../kernel/index.ts'
import {battery, type CaseConstruct, constructs} from './battery.ts'
import {carelessAnswers} from './careless-answers.ts'
import type {CustomerTruth} from './customer-truth.ts'
import type {CaseDefinition, CaseFacts, Cell, DrawnCustomer} from './definition.ts'
import {createDraw, type Draw} from './draw.ts'
import {itemAnswers, trueScore} from './item-answers.ts'
import {latentCustomer} from './latent-customer.ts'
import {outcomes} from './outcomes.ts'
import {trueClass} from './true-class.ts'
import {type TrueShares, trueShares} from './true-shares.ts'

export interface GeneratedSurvey {
  readonly header: readonly string[]
  /** One per respondent, aligned to the header. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface GeneratedCase {
  readonly survey: GeneratedSurvey
  /** Aligned to the survey's rows. */
  readonly truth: readonly CustomerTruth[]
  readonly shares: TrueShares
  /** What goes into relmark.config.json. */
  readonly config: Readonly<Record<string, unknown>>
}

/** The questionnaire whose item codes the battery uses. */
const questionnaire = 'relationship'
const carelessShare = 0.025
const missingShare = 0.025
/** Questions people skip more than others: hypothetical advice, paying more. */
const oftenSkipped = new Set(['BEN2', 'PRI1', 'SOC3'])
const itemCodes = constructs.flatMap((construct) => battery[construct].map((item) => item.code))

interface Respondent {
  readonly cells: Readonly<Record<string, Cell>>
  readonly truth: CustomerTruth
}

/**
 * A survey whose truth is known: customers drawn from the case's profiles, their answers from a graded response model.
 * The same definition and seed give the same survey everywhere.
 * @param seed whole number, 0 to 2^32 − 1.
 * @example generateCase(bank, 1).shares.loyal // => the true share of loyal customers
 */
export function generateCase(definition: CaseDefinition, seed: number): GeneratedCase {
  const random = createRandom(seed)
  const people = Array.from({length: definition.respondents}, (_, index) =>
    // One stream per customer: a change to one of them leaves the others as they were.
    respondent(definition, index, createDraw(random.fork(index))),
  )
  const columns = Object.keys(people[0]?.cells ?? {})
  const truth = people.map((person) => person.truth)
  return {
    survey: {
      header: columns.map((column) => definition.headers[column] ?? column),
      rows: people.map((person) => columns.map((column) => person.cells[column] ?? null)),
    },
    truth,
    shares: trueShares(truth),
    config: caseConfig(definition),
  }
}

function respondent(definition: CaseDefinition, index: number, draw: Draw): Respondent {
  const before = latentCustomer(definition, draw)
  const customer: DrawnCustomer = {...before, latent: outcomes(before.latent, draw)}
  const facts = definition.facts(customer, draw)
  const careless = draw.chance(carelessShare)
  const id = `C${String(index + 1).padStart(4, '0')}`
  const cells = {
    id,
    segment: customer.segment.name,
    channel: customer.channel.name,
    response_date: customer.respondedOn,
    duration_seconds: Math.round(careless ? draw.logNormal(95, 0.25) : draw.logNormal(430, 0.35)),
    ...facts.columns,
    acquisition_cost: Math.round(draw.logNormal(customer.channel.acquisitionCost, 0.2)),
    complaint: customer.complaint,
    complaint_recovered: customer.complaint ? customer.recovered : null,
    ...answers(customer, careless, draw),
  }
  return {cells, truth: truthOf(id, customer, {...facts, careless})}
}

function answers(customer: DrawnCustomer, careless: boolean, draw: Draw): Readonly<Record<string, number | null>> {
  const given = careless ? carelessAnswers(itemCodes, draw) : itemAnswers(customer.latent, draw)
  const kept = itemCodes.map((code) => {
    const skipped = draw.chance(oftenSkipped.has(code) ? 2.5 * missingShare : missingShare)
    return [code, skipped && !careless ? null : given[code]!] as const
  })
  const recommends = 6.3 + 0.075 * (customer.latent.advocacy - 50) + draw.normal(0, 1)
  const nps = careless ? given['SAT1']! : Math.round(Math.min(10, Math.max(0, recommends)))
  return {...Object.fromEntries(kept), NPS: nps}
}

function truthOf(id: string, customer: DrawnCustomer, facts: CaseFacts & {careless: boolean}): CustomerTruth {
  const entries = constructs.map((construct) => [construct, trueScore(construct, customer.latent[construct])] as const)
  const scores = Object.fromEntries(entries) as Record<CaseConstruct, number>
  const verdict = facts.outside === null ? trueClass(scores, facts.heldByFact) : {class: null, subtype: null}
  const {outside, careless} = facts
  return {id, profile: customer.profile, scores, ...verdict, outside, careless}
}

function caseConfig(definition: CaseDefinition): Readonly<Record<string, unknown>> {
  return {
    questionnaire,
    lang: definition.language,
    company: definition.company,
    sector: definition.sector,
    currency: definition.currency,
    asOf: definition.asOf,
    economics: {margin: definition.margin},
    base: definition.base,
    randomSample: true,
    synthetic: true,
  }
}
