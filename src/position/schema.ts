import {z} from 'zod'

const number = z.number().nullable()
const count = z.int()
/** With the respondents behind it. */
export const countedSchema = z.object({estimate: number, ci: z.tuple([number, number]), n: count})

export const stages = ['pre-relation', 'development', 'maturity', 'decline', 'unknown'] as const
export type Stage = (typeof stages)[number]
export const rungs = ['prospect', 'customer', 'client', 'supporter', 'advocate', 'partner', 'unknown'] as const
export type Rung = (typeof rungs)[number]
export const quadrants = ['neo-classical', 'collaborative', 'resistant', 'independent'] as const
export type Quadrant = (typeof quadrants)[number]
export const riskTerms = ['attitude', 'hold', 'habit', 'spending', 'contract', 'complaint', 'event'] as const
export type RiskTerm = (typeof riskTerms)[number]
/** Why a customer may leave: what adds most to the index. */
export const riskCauses = [
  'attitude-low',
  'held-by-nothing',
  'no-habit',
  'spending-falls',
  'contract-ends',
  'complaint-open',
  'event',
  'none',
] as const
export type RiskCause = (typeof riskCauses)[number]
export const accountRoles = [
  'decider',
  'buyer',
  'prescriber',
  'manager',
  'initiator',
  'informant',
  'user',
  'other',
] as const
export type AccountRole = (typeof accountRoles)[number]

export const lifeCycleSchema = z.object({
  n: count,
  /** Columns and constructs by which the stage is told. */
  basis: z.array(z.string()),
  stages: z.array(z.object({stage: z.enum(stages), count, share: countedSchema})),
})
export const ladderSchema = z.object({
  n: count,
  /** Former customers, who stand on no rung. */
  left: count,
  /** Highest rung that the questions asked can tell. */
  highest: z.enum(rungs),
  rungs: z.array(z.object({rung: z.enum(rungs), count, share: countedSchema})),
})
export const empowermentSchema = z.object({
  n: count,
  quadrants: z.array(z.object({quadrant: z.enum(quadrants), count, share: countedSchema})),
  means: z.record(z.string(), countedSchema),
  /** Power → sense of ownership → loyalty on observed scores; null where one of them is not measured. */
  mediation: z
    .object({
      outcome: z.string(),
      n: count,
      /** Power → ownership, in points per point, then ownership → outcome given power. */
      toOwnership: countedSchema,
      toOutcome: countedSchema,
      direct: countedSchema,
      indirect: countedSchema,
      total: countedSchema,
    })
    .nullable(),
})
/** Norms, or relational benefits: how each is lived, and how much it matters. */
export const livedProfileSchema = z.object({
  n: count,
  /** null where none is clearly below the average of them. */
  weakest: z.string().nullable(),
  /** `asked` in the questionnaire; else `derived` from the correlation with `anchor`. */
  importance: z.enum(['asked', 'derived', 'unknown']),
  anchor: z.string().nullable(),
  constructs: z.array(
    z.object({
      construct: z.string(),
      lived: countedSchema,
      /** POMP where asked; a correlation where derived. */
      matters: countedSchema,
      /** Lived less what matters, paired, where importance was asked. */
      gap: countedSchema,
      /** Matters more than the average one, and is clearly lived less than the average one. */
      priority: z.boolean(),
    }),
  ),
})
export const expectationGapSchema = z.object({
  expected: z.string(),
  perceived: z.string(),
  expectation: countedSchema,
  perception: countedSchema,
  /** Perceived less expected, customer by customer. */
  gap: countedSchema,
  /** Share of customers whose perception is below their expectation. */
  disappointed: countedSchema,
})
const byClass = z.object({
  class: z.enum(['loyal', 'inert', 'retained']),
  estimate: number,
  ci: z.tuple([number, number]),
})
export const contrastSchema = z.object({
  construct: z.string(),
  /** null for the whole construct. */
  item: z.string().nullable(),
  all: countedSchema,
  /** Each customer weighs by the probability of the class. */
  classes: z.array(byClass),
})
export const accountsSchema = z.object({
  accounts: count,
  /** With two respondents or more classified. */
  several: count,
  respondents: count,
  classes: z.array(z.object({class: z.enum(['loyal', 'inert', 'retained']), count, share: countedSchema})),
  /** Range of the respondents' probability of the account's class, over accounts with several. */
  disagreement: countedSchema,
  /** Accounts whose respondents are not all in one class. */
  split: countedSchema,
  /** P(loyal) of a role less that of the others in the same account, a role a row. */
  roles: z.array(z.object({role: z.enum(accountRoles), accounts: count, respondents: count, lead: countedSchema})),
  suppressedRoles: count,
  /** Accounts for the yearly review, the most valuable fifth: how many, and what they show. null where value is unknown. */
  review: z
    .object({
      accounts: count,
      shareOfValue: number,
      notLoyal: count,
      split: count,
      contractEnding: count.nullable(),
      complaintOpen: count.nullable(),
    })
    .nullable(),
})
export const positionSchema = z.object({
  lifeCycle: lifeCycleSchema.nullable(),
  ladder: ladderSchema.nullable(),
  empowerment: empowermentSchema.nullable(),
  norms: livedProfileSchema.nullable(),
  relationalBenefits: livedProfileSchema.nullable(),
  expectations: z.array(expectationGapSchema),
  /** Brakes, motivations, relative attitude, resistance to switching and variety seeking, by class. */
  contrasts: z.array(contrastSchema),
  accounts: accountsSchema.nullable(),
  panel: z
    .object({
      candidates: count,
      seated: count,
      /** Half-year of the reference date, such as 2026-1; null where no date is known. */
      halfYear: z.string().nullable(),
      /** Whether voice was asked: else they are loyal advocates only. */
      voice: z.boolean(),
    })
    .nullable(),
})
export type PositionResult = z.infer<typeof positionSchema>

export const riskSchema = z.object({
  n: count,
  /** Yearly rate of loss at which every term is neutral: assumed. */
  baseline: number,
  terms: z.array(z.object({term: z.enum(riskTerms), measured: z.boolean()})),
  mean: countedSchema,
  high: z.object({threshold: z.number(), count, share: countedSchema}),
  /** Main cause of each customer's risk; events by column, those of few customers together (`event: null`). */
  causes: z.array(
    z.object({
      cause: z.enum(riskCauses),
      event: z.string().nullable(),
      count,
      share: number,
      meanRisk: number,
      valueAtRisk: number,
    }),
  ),
  /** Σ yearly value × risk; null where value is unknown or one customer makes most of it. */
  valueAtRisk: z.object({total: number, share: countedSchema}).nullable(),
  watch: z.object({count, value: number, shareOfValue: number, valueAtRisk: number}),
  /** What the list owes to the assumed weights; null with fewer than fifty customers, and in older results. */
  sensitivity: z
    .object({
      /** By which each weight was lowered and raised, as a share of it. */
      change: z.number(),
      /** Customers in the first tenth by value × risk. */
      top: count,
      /** How much of the first tenth stays, and how long the list is, with one weight changed. */
      terms: z.array(
        z.object({
          term: z.enum(riskTerms),
          lower: z.object({overlap: z.number(), watched: count}),
          higher: z.object({overlap: z.number(), watched: count}),
        }),
      ),
      /** The same with all weights lowered or raised, over all combinations: mean and least overlap, shortest and longest list. */
      together: z.object({
        combinations: count,
        overlap: z.number(),
        leastOverlap: z.number(),
        watched: z.tuple([count, count]),
      }),
    })
    .nullable()
    .default(null),
  /** How often the index ranks a customer who left above one who stays, where the survey holds both; 0.5 is chance. */
  discrimination: z.object({left: count, stayed: count, concordance: countedSchema}).nullable(),
  complaints: z
    .object({
      rate: countedSchema,
      recovered: countedSchema,
      satisfaction: z.array(
        z.object({group: z.enum(['no-complaint', 'recovered', 'not-recovered']), mean: countedSchema}),
      ),
    })
    .nullable(),
})
export type RiskResult = z.infer<typeof riskSchema>

/** One customer's place, for the customers CSV. */
export interface CustomerPosition {
  readonly stage: Stage
  readonly rung: Rung | null
  readonly quadrant: Quadrant | null
  /** 0 to 1; NaN for those not classified. */
  readonly risk: number
  /** `none`, a cause, or the column of the event (`event_move`); null without a risk. */
  readonly riskReason: string | null
  /** Rank on the watch list, from 1; null for those not on it. */
  readonly watchRank: number | null
  readonly accountClass: 'loyal' | 'inert' | 'retained' | null
  /** 0 to 1; NaN outside accounts with several respondents. */
  readonly accountDisagreement: number
}
