import type {Bilingual, Language} from '../kernel/index.ts'
import type {CaseConstruct} from './battery.ts'
import type {Day} from './calendar-day.ts'
import type {Draw} from './draw.ts'

/** A cell before a dialect writes it: `null` is an empty cell. */
export type Cell = string | number | boolean | Day | null

/** Constructs a profile sets; the others follow from them (outcomes). */
export type DrawnConstruct = Exclude<CaseConstruct, 'repurchase' | 'advocacy' | 'priceTolerance' | 'voice'>

/** Points added to or taken from the true positions of the customers concerned. */
export type Shifts = Readonly<Partial<Record<DrawnConstruct, number>>>

/** A kind of customer: where its members stand on average, 0 to 100, and what share of the base they are. */
export interface Profile {
  readonly id: string
  readonly weight: number
  readonly means: Readonly<Record<DrawnConstruct, number>>
}

/** First and last day of the answers, as ISO dates. */
export interface Fieldwork {
  readonly from: string
  readonly to: string
}

/** A segment or an acquisition channel: a real difference the diagnosis ought to find. */
export interface Origin {
  readonly name: string
  readonly weight: number
  readonly shifts: Shifts
  /** Multiplies what the customer spends. */
  readonly spending: number
  /** Days of the answers, where the segment has its own. */
  readonly answered?: Fieldwork
}
export interface Channel extends Origin {
  /** Median cost of recruiting one customer. */
  readonly acquisitionCost: number
}

/** A customer as the generator knows them, before any question is asked. */
export interface DrawnCustomer {
  readonly profile: string
  readonly segment: Origin
  readonly channel: Channel
  readonly respondedOn: Day
  readonly complaint: boolean
  readonly recovered: boolean
  /** Latent positions, 0 to 100 but not bounded. */
  readonly latent: Readonly<Record<CaseConstruct, number>>
}

/** What a case adds of its own to each customer. */
export interface CaseFacts {
  /** By known-column id, in the order of the survey's columns. */
  readonly columns: Readonly<Record<string, Cell>>
  /** A contract or a fee that holds the customer whatever they think of it. */
  readonly heldByFact: boolean
  /** Why the customer is outside the classification, or null for a repeat customer. */
  readonly outside: 'first-time' | 'lapsed' | null
}

export interface CaseDefinition {
  readonly id: string
  readonly sector: string
  readonly company: string
  readonly language: Language
  readonly respondents: number
  readonly fieldwork: Fieldwork
  readonly asOf: string
  readonly currency: string
  /** Share of spending that is margin. */
  readonly margin: number
  /** Customers of the company, of whom the respondents are a sample. */
  readonly base: number
  readonly profiles: readonly Profile[]
  readonly segments: readonly Origin[]
  readonly channels: readonly Channel[]
  /** Share of customers who complained in the year. */
  readonly complaints: number
  /** Headers of the survey file by known-column id, where they differ from the id. */
  readonly headers: Readonly<Record<string, string>>
  readonly facts: (customer: DrawnCustomer, draw: Draw) => CaseFacts
  readonly texts: Bilingual<CaseTexts>
}

export interface CaseTexts {
  readonly title: string
  readonly story: string
  /** What the columns hold that a reader could not guess. */
  readonly columns: string
  readonly questions: readonly string[]
}
