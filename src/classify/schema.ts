import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'
import {decidingRoles} from '../questionnaire/index.ts'
import {mixtureCovariances} from '../stats/index.ts'

/** In the order of precedence. */
export const loyaltyClasses = ['loyal', 'retained', 'inert'] as const
export type LoyaltyClass = (typeof loyaltyClasses)[number]

/** The order in which people read them. */
export const displayedClasses = ['loyal', 'inert', 'retained'] as const

export const subtypes = ['by-habit', 'nothing-holds', 'perceived', 'real', 'perceived-and-real', 'inferred'] as const
export type Subtype = (typeof subtypes)[number]

export const customerFlags = [
  'held-and-habit',
  'loyal-locked',
  'hurt-loyal',
  'latent',
  'polygamous',
  'variety-seeking',
  'advocate',
  'borderline',
  'rule-differs',
  'high-value-at-risk',
  'panel',
] as const
export type CustomerFlag = (typeof customerFlags)[number]

export const unclassifiedReasons = [
  'first-time',
  'lapsed',
  'prospect',
  'missing-scores',
  'preview',
  'unfinished',
  'too-few-answers',
  'careless',
] as const
export type UnclassifiedReason = (typeof unclassifiedReasons)[number]

/** Why a customer is in a class; each has its sentences in both languages in reasons.ts. */
export const reasonCodes = [
  'loyal',
  'loyal-borderline',
  'loyal-as-measured',
  'retained-perceived',
  'retained-real',
  'retained-inferred',
  'inert-by-habit',
  'inert-nothing-holds',
  'inert-no-habit',
  'inert-not-satisfied',
  'inert-not-trusting',
  'inert-not-committed',
  'inert-inferred',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

const share = z.object({
  estimate: z.number().nullable(),
  ci: z.tuple([z.number().nullable(), z.number().nullable()]),
  /** Customers whose most probable class it is. */
  count: z.int(),
  /** Hard count with a Wilson interval, beside the estimate. */
  hard: estimateSchema,
  /** True where the split is not measured (neither constraint nor habit asked). */
  inferred: z.boolean().optional(),
  bounds: z.tuple([z.number().nullable(), z.number().nullable()]).optional(),
})

const shiftedShares = z.object({
  shift: z.number(),
  loyal: z.number().nullable(),
  inert: z.number().nullable(),
  retained: z.number().nullable(),
  /** Share of the classified whose most probable class differs from the one at shift 0. */
  changed: z.number().nullable(),
})

const numberOrNull = z.number().nullable()
const groups = z.object({
  /** Number of groups with the lowest BIC; null where none could be fitted. */
  k: z.int().nullable(),
  covariance: z.enum(mixtureCovariances).nullable(),
  bic: z.array(z.object({k: z.int(), covariance: z.enum(mixtureCovariances), bic: numberOrNull})),
  /** Adjusted Rand index with the classes: 1 = the same partition, 0 = chance. */
  ari: numberOrNull,
  /** 1 = every customer surely in one group. */
  entropy: numberOrNull,
})

export const classificationSchema = z.object({
  classified: z.int(),
  unclassified: z.array(z.object({reason: z.enum(unclassifiedReasons), count: z.int()})),
  classification: z.object({
    /** Which constructs stand for which role; a role absent leaves the conjunction. */
    rule: z.object({
      attitude: z.array(z.object({role: z.enum(decidingRoles), construct: z.string(), cutoff: z.number().nullable()})),
      constraint: z.array(z.object({construct: z.string(), cutoff: z.number().nullable()})),
      habit: z.array(z.object({construct: z.string(), cutoff: z.number().nullable()})),
      realConstraint: z.array(z.string()),
      situation: z.enum(['full', 'no-habit', 'no-constraint', 'minimum']),
    }),
    proxies: z.array(
      z.object({
        role: z.enum(decidingRoles),
        construct: z.string(),
        reason: z.object({en: z.string(), fr: z.string()}),
      }),
    ),
    cutoffs: z.record(
      z.string(),
      z.object({value: z.number().nullable(), kind: z.enum(['fixed', 'midpoint', 'median'])}),
    ),
    /** Enough to classify a new customer in a warehouse: moments, error variances and weights of the attitude block. */
    model: z.object({
      constructs: z.array(z.string()),
      mean: z.array(z.number().nullable()),
      covariance: z.array(z.array(z.number().nullable())),
      errorVariance: z.array(z.number().nullable()),
      weights: z.array(z.array(z.number().nullable())),
      nearestPsd: z.boolean(),
      diagonalFallback: z.boolean(),
      draws: z.int(),
      /** Customers (accounts in B2B) that draws are taken from, where they are not all. */
      resampled: z.int().optional(),
    }),
    eligibility: z.enum(['measured', 'assumed']),
    /** 10-POMP bins: x = attitude (lowest of the deciding scores), y = what holds (highest of constraint and habit). */
    map: z.array(z.object({x: z.number(), y: z.number(), loyal: z.int(), inert: z.int(), retained: z.int()})),
  }),
  shares: z.object({
    loyal: share.extend({
      /** The part of the share that is loyal in attitude only, and the customers flagged so; null where it is not measured, absent from older results. */
      latent: z.object({estimate: z.number().nullable(), count: z.int()}).nullable().optional(),
    }),
    inert: share,
    retained: share,
  }),
  subtypes: z.record(z.string(), z.object({estimate: z.number().nullable(), count: z.int()})),
  sensitivity: z.object({
    attitude: z.array(shiftedShares),
    constraint: z.array(shiftedShares),
    joint: z.array(shiftedShares),
    /** Groups found in the same scores without the rule, beside the classes; absent from older results. */
    clusters: z
      .object({
        /** Customers with every deciding score (a seeded sample of them where they are many). */
        n: z.int(),
        /** Three groups by k-means. */
        kMeans: z.object({ari: numberOrNull}),
        /** Hierarchical clusters by Ward's criterion. */
        ward: z
          .object({
            /** Heights of the last mergers, into one to nine groups. */
            heights: z.array(numberOrNull),
            /** Groups before the greatest jump of the height; null where there are too few customers. */
            k: z.int().nullable(),
            /** Cut into three groups. */
            ari: numberOrNull,
            /** The three groups after k-means from their centres. */
            consolidated: numberOrNull,
            /** The last mergers, ten groups into one. */
            tree: z
              .object({
                /** Customers of each group; null below the smallest cell, or where the others would tell it. */
                sizes: z.array(z.int().nullable()),
                /** Lowest first. Groups are numbered from 0, the union of merger i follows as number `sizes.length + i`. */
                mergers: z.array(z.object({parts: z.tuple([z.int(), z.int()]), height: numberOrNull})),
              })
              .optional(),
          })
          .optional(),
        mixture: groups,
        /** Latent profiles: scores independent inside a group, equal variances. */
        profiles: groups,
        /** Whether the lowest BIC of all models has three groups. */
        threeGroups: z.enum(['supported', 'not-seen', 'too-few']),
      })
      .optional(),
  }),
  flags: z.record(z.string(), z.object({count: z.int(), share: z.number().nullable()})),
})
export type ClassificationResult = z.infer<typeof classificationSchema>

/** The least answer that would change a class. */
export interface WouldChange {
  readonly construct: string
  /** Points of answer, summed over the construct's items: +3 = three points more. */
  readonly points: number
  /** The same in POMP points. */
  readonly change: number
  /** The class it would lead to. */
  readonly to: LoyaltyClass
}

/** One customer's verdict; null class = not classified, for `reason`. */
export interface CustomerClass {
  readonly class: LoyaltyClass | null
  /** P(loyal), P(inert), P(retained); NaN when unclassified. */
  readonly loyal: number
  readonly inert: number
  readonly retained: number
  readonly subtype: Subtype | null
  readonly reason: ReasonCode | UnclassifiedReason
  readonly flags: readonly CustomerFlag[]
  /** Null when unclassified, and where no answer to a single construct would change the class. */
  readonly wouldChange: WouldChange | null
}
