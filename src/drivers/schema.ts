import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'
import {moderationSchema} from './moderation-schema.ts'

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

/** Why latent variables are not measured by items, or paths not between latent variables at all. */
export const fallbackReasons = [
  /** No construct has two items that vary. */
  'no-scales',
  /** Models of several scales together were not wanted (`measurement: scales`). */
  'not-wanted',
  /** An item has fewer than five categories. */
  'ordered-answers',
  /** Fewer than a hundred respondents, or no more than the model has parameters. */
  'too-few-respondents',
  /** More patterns of missing answers than can be modelled in seconds. */
  'too-many-patterns',
  /** A construct is made of two dimensions, or of dimensions of one item. */
  'dimensions',
  'not-converged',
  /** A variance below 0, or constructs that correlate at 1. */
  'improper',
  /** Constructs that explain together and that the answers do not tell apart. */
  'too-alike',
] as const
export type FallbackReason = (typeof fallbackReasons)[number]

/** A number with its interval, standard error and the p of its being 0. */
export const effectSchema = estimateSchema.extend({se: number.default(null), p: number.default(null)})
export type Effect = z.infer<typeof effectSchema>

const indexSchema = z.object({cfi: number, tli: number, rmsea: estimateSchema})

/** The factor model behind paths between latent variables that items measure. `chi2` and what follows as in `factorModel`. */
export const structuralModelSchema = z.object({
  estimator: z.enum(['ML', 'MLR']),
  missing: z.enum(['complete', 'listwise', 'fiml']),
  converged: z.boolean(),
  iterations: z.int(),
  parameters: z.int(),
  chi2: number,
  df: number,
  p: number,
  ...indexSchema.shape,
  srmr: number,
  logLikelihood: number,
  scaled: indexSchema.extend({chi2: number, p: number, factor: number}).nullable(),
  robust: indexSchema.nullable(),
  /** Constructs of one item, whose error variance is held at what this reliability leaves. */
  singleIndicators: z.array(z.object({construct: z.string(), reliability: number})),
})
export type StructuralModel = z.infer<typeof structuralModelSchema>

export const pathsSchema = z.object({
  /** Between latent variables, free of measurement error; or between observed scores, which it weakens. */
  estimation: z.enum(['observed-scores', 'latent']),
  /**
   * By their items: a factor model. By scores: each construct's score is its one indicator, with the error variance that its
   * reliability leaves (for latent paths) or none (observed scores).
   */
  measuredBy: z.enum(['items', 'scores']).default('scores'),
  /** Why not by items, then why not latent, with the constructs concerned. */
  fallbacks: z.array(z.object({reason: z.enum(fallbackReasons), constructs: z.array(z.string())})).default([]),
  /** null where latent variables are not measured by items. */
  model: structuralModelSchema.nullable().default(null),
  /** What intervals are made of: customers drawn anew, or estimates drawn from their sampling distribution. */
  interval: z.enum(['bootstrap', 'monte-carlo', 'delta', 'none']).default('bootstrap'),
  n: z.int(),
  draws: z.int(),
  /** From the inputs to the outcomes; a construct is explained by those of earlier layers. */
  layers: z.array(z.array(z.string())),
  equations: z.array(
    z.object({
      outcome: z.string(),
      rSquared: effectSchema,
      paths: z.array(
        z.object({
          from: z.string(),
          /** Points of the outcome per point of the construct, others held. */
          direct: effectSchema,
          /** In standard deviations of both. */
          standardized: effectSchema,
          /** Through the layers between. */
          indirect: effectSchema,
          total: effectSchema,
          /** What carries the effect of satisfaction and trust on an outcome. */
          mediation: z.enum(['none', 'partial', 'full', 'direct', 'unclear']).nullable(),
        }),
      ),
      /**
       * Full against partial mediation: whether all direct effects on an outcome of the constructs that have others
       * between are 0 together (Wald). null where nothing lies between.
       */
      fullMediation: z.object({chi2: number, df: number, p: number}).nullable().default(null),
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
  /** Whether the paths differ between the groups of a column; null where none was asked for. */
  moderation: moderationSchema.nullable().default(null),
})
export type DriversResult = z.infer<typeof driversSchema>
