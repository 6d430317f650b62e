import {z} from 'zod'
import {loyaltyClasses} from '../classify/index.ts'
import {estimateSchema, invarianceSchema} from '../measure/index.ts'

const number = z.number().nullable()

/** Two waves, brands or groups side by side. */
export const comparisonFindingsSchema = z.object({
  sides: z.array(z.object({name: z.string(), respondents: z.int(), classified: z.int()})).length(2),
  /** `files`: two surveys; `groups`: two groups of one, by a column. */
  mode: z.enum(['files', 'groups']),
  column: z.string().nullable(),
  /** Do the questions mean the same on both sides? Differences of scores stand on scalar invariance, at least partial. */
  invariance: invarianceSchema,
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
