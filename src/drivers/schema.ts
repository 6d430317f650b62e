import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'

const number = z.number().nullable()

export const benefitVerdicts = ['supported', 'contradicted', 'cannot-tell', 'not-measured'] as const
export type BenefitVerdict = (typeof benefitVerdicts)[number]

export const effectSizes = ['negligible', 'small', 'medium', 'large'] as const
export type EffectSize = (typeof effectSizes)[number]

/** One of the five benefits of loyal customers, tested here: loyal customers against others. */
export const benefitSchema = z.object({
  id: z.string(),
  /** The column or construct it is measured by; null where none was asked. */
  measure: z.object({kind: z.enum(['column', 'construct']), id: z.string()}).nullable(),
  /** True where the measure is what customers do or cost, false where the same survey asks for it. */
  behavioural: z.boolean(),
  /** True where more of the measure is the benefit (advocacy), false where less is (cost). */
  moreIsBetter: z.boolean(),
  n: z.int(),
  comparisons: z.array(
    z.object({
      against: z.enum(['others', 'inert', 'retained']),
      /** Mean of loyal customers, mean of those they are compared with, in the measure's unit. */
      loyal: number,
      other: number,
      difference: estimateSchema,
      /** The difference in standard deviations (Hedges' g). */
      effect: estimateSchema,
      p: number,
    }),
  ),
  /** p of the comparison with all others, adjusted for the benefits tested (Holm). */
  adjustedP: number,
  size: z.enum(effectSizes).nullable(),
  verdict: z.enum(benefitVerdicts),
})
export type Benefit = z.infer<typeof benefitSchema>

export const leftOutReasons = ['too-alike', 'constant', 'too-many'] as const

/** What one construct weighs in an outcome. */
export const driverSchema = z.object({
  construct: z.string(),
  /** Of the outcome's variance: what it adds to R², averaged over all orders of entry (LMG). */
  share: estimateSchema,
  /** Of the regression coefficient when all enter together; 0 when its interval holds zero. */
  sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  coefficient: estimateSchema,
  vif: number,
  /** Mean POMP score. */
  performance: number,
  /** Unstandardised total effect: points of the outcome per point of the construct, along every path. */
  totalEffect: estimateSchema,
  /** Why it did not enter the regression, and the construct it repeats. */
  leftOut: z.object({reason: z.enum(leftOutReasons), like: z.string().nullable()}).nullable(),
})
export type Driver = z.infer<typeof driverSchema>

export const pathsSchema = z.object({
  /** Observed scores: measurement error weakens every path. */
  estimation: z.enum(['observed-scores', 'latent']),
  n: z.int(),
  draws: z.int(),
  /** From the inputs to the outcomes; a construct is explained by those of earlier layers. */
  layers: z.array(z.array(z.string())),
  equations: z.array(
    z.object({
      outcome: z.string(),
      rSquared: estimateSchema,
      paths: z.array(
        z.object({
          from: z.string(),
          /** Points of the outcome per point of the construct, others held. */
          direct: estimateSchema,
          /** In standard deviations of both. */
          standardized: estimateSchema,
          /** Through the layers between. */
          indirect: estimateSchema,
          total: estimateSchema,
          /** What carries the effect of satisfaction and trust on an outcome. */
          mediation: z.enum(['none', 'partial', 'full', 'direct', 'unclear']).nullable(),
        }),
      ),
    }),
  ),
})
export type Paths = z.infer<typeof pathsSchema>

/** Empty where an older version of the tool did not look for them. */
export const driversSchema = z.object({
  benefits: z.array(benefitSchema).default([]),
  /** By outcome construct, strongest first. */
  drivers: z.record(z.string(), z.array(driverSchema)).default({}),
  /** R² of each outcome's regression. */
  explained: z.record(z.string(), z.object({n: z.int(), rSquared: estimateSchema})).default({}),
  paths: pathsSchema.nullable().default(null),
})
export type DriversResult = z.infer<typeof driversSchema>
