import {z} from 'zod'
import {loyaltyClasses} from '../classify/index.ts'
import {estimateSchema} from '../measure/index.ts'

const number = z.number().nullable()

export const invarianceLevels = ['scalar', 'partial-scalar', 'metric', 'configural', 'none', 'not-tested'] as const
export type InvarianceLevel = (typeof invarianceLevels)[number]

const step = z.object({
  level: z.enum(['configural', 'metric', 'scalar', 'partial-scalar']),
  chi2: number,
  df: number,
  cfi: number,
  rmsea: number,
  /** Against the level before: change of χ², its degrees of freedom and p, change of CFI. */
  deltaChi2: number,
  deltaDf: number,
  p: number,
  deltaCfi: number,
})

/** Two waves, brands or groups side by side. */
export const comparisonFindingsSchema = z.object({
  sides: z.array(z.object({name: z.string(), respondents: z.int(), classified: z.int()})).length(2),
  /** `files`: two surveys; `groups`: two groups of one, by a column. */
  mode: z.enum(['files', 'groups']),
  column: z.string().nullable(),
  /** Do the questions mean the same on both sides? Differences of scores stand on scalar invariance, at least partial. */
  invariance: z.object({
    level: z.enum(invarianceLevels),
    /** Why it could not be tested. */
    reason: z.enum(['too-few-respondents', 'not-converged', 'no-scale', 'too-few-items']).nullable(),
    steps: z.array(step),
    /** Items whose intercept or loading had to be let differ. */
    freed: z.array(z.string()),
  }),
  /** Customers found on both sides by their identifier; null where there is none. */
  matched: z.object({both: z.int(), firstOnly: z.int(), secondOnly: z.int()}).nullable(),
  scores: z.array(
    z.object({
      construct: z.string(),
      first: estimateSchema,
      second: estimateSchema,
      /** Second less first, in points. */
      difference: estimateSchema,
      /** In standard deviations of the first side. */
      effect: number,
      p: number,
      adjustedP: number,
      /** The same customers on both sides: differences are taken person by person. */
      paired: z.boolean(),
      /** Customers whose score moved by more than the measurement error (95 %); null where customers are not the same. */
      moved: z.object({up: z.int().nullable(), down: z.int().nullable(), n: z.int()}).nullable(),
    }),
  ),
  shares: z.array(
    z.object({
      class: z.enum(loyaltyClasses),
      first: estimateSchema,
      second: estimateSchema,
      difference: estimateSchema,
      p: number,
      adjustedP: number,
    }),
  ),
  /** Of those classified on both sides; cells under the smallest are null, and one more so that none can be had by subtraction. */
  transitions: z
    .array(
      z.object({from: z.enum(loyaltyClasses), to: z.enum(loyaltyClasses), count: z.int().nullable(), share: number}),
    )
    .nullable(),
})
export type ComparisonFindings = z.infer<typeof comparisonFindingsSchema>
