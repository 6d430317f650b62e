import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'

export const valueTiers = ['heavy', 'medium', 'small', 'none'] as const
export type ValueTier = (typeof valueTiers)[number]

const number = z.number().nullable()

/** What the portfolio is worth, from the survey's own columns; null where no value column was given. */
export const valueSchema = z.object({
  /** The column the value comes from. */
  measure: z.enum(['margin', 'spend']),
  currency: z.string(),
  n: z.int(),
  /** Whether the few respondents without a class are not counted, since their money would be the rest. */
  leftOut: z.boolean().optional(),
  total: number,
  mean: estimateSchema,
  gini: number,
  /** Share of the total value held by the most valuable 20 % of customers. */
  topShare20: number,
  /** Lorenz curve at equal steps of customers, from the smallest: cumulative share of customers, of value. */
  lorenz: z.array(z.object({customers: z.number(), value: number})),
  tiers: z.array(
    z.object({
      tier: z.enum(valueTiers),
      count: z.int(),
      shareOfCustomers: number,
      shareOfValue: number,
      mean: number,
      /** Expected share of each class within the tier (mean probabilities). */
      loyal: number,
      inert: number,
      retained: number,
    }),
  ),
  /** By class, weighting each customer by the probability of the class. */
  classes: z.array(
    z.object({
      class: z.enum(['loyal', 'inert', 'retained']),
      shareOfValue: estimateSchema,
      mean: estimateSchema,
      shareOfWallet: estimateSchema,
    }),
  ),
  shareOfWallet: estimateSchema,
})
export type ValueResult = z.infer<typeof valueSchema>

/** Acquisition channels or segments compared; groups under the smallest cell are merged into `suppressed`. */
export const breakdownSchema = z.object({
  column: z.string(),
  groups: z.array(
    z.object({
      group: z.string(),
      count: z.int(),
      loyal: estimateSchema,
      inert: estimateSchema,
      retained: estimateSchema,
      meanValue: estimateSchema,
      acquisitionCost: estimateSchema,
    }),
  ),
  suppressed: z.object({groups: z.int(), count: z.int()}),
})
export type BreakdownResult = z.infer<typeof breakdownSchema>

/** Per customer, aligned to the survey's respondents. */
export interface PortfolioCustomers {
  /** Yearly value in money; NaN where unknown. */
  readonly values: Float64Array
  readonly tiers: readonly (ValueTier | null)[]
}
