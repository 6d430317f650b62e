import {z} from 'zod'

const value = z.number().nullable()

/** A number with its interval; null where it cannot be had. */
export const estimateSchema = z.object({estimate: value, ci: z.tuple([value, value])})
export type Estimate = z.infer<typeof estimateSchema>

export const scaleProblems = [
  'single-item',
  'two-items',
  'too-few-respondents',
  'unanswered-item',
  'zero-variance-item',
  'unreversed-item',
  'negative-alpha',
  'heywood',
  'not-converged',
  'perfect-collinearity',
  'ordinal-correlations',
] as const
export type ScaleProblem = (typeof scaleProblems)[number]

/** One scale: how well its items measure one thing. Items are keyed in one direction before anything is computed. */
export const scaleSchema = z.object({
  /** Respondents with at least one answer to the scale. */
  n: z.int(),
  items: z.array(z.string()),
  /** `ordinal`: of the variables behind answers of at most seven categories. */
  alpha: z.object({raw: value, standardized: value, ordinal: value.default(null), ci: z.tuple([value, value])}),
  omega: z.object({total: value, ordinal: value.default(null)}),
  /** Guttman's lower bound, of the standardised items. */
  lambda6: value.default(null),
  /** Of two-item scales. */
  spearmanBrown: value.default(null),
  averageInterItem: value,
  itemRest: z.record(z.string(), value),
  alphaIfDropped: z.record(z.string(), value),
  /** Standardised loadings of the one-factor model. */
  loadings: z.record(z.string(), value),
  compositeReliability: value,
  ave: value,
  /** Of the construct's POMP score. */
  mean: estimateSchema,
  sd: value,
  /** Share of respondents at the lowest and at the highest possible score. */
  floor: value,
  ceiling: value,
  /** ρ used for the standard error of measurement, and where it comes from. */
  reliability: z.object({
    value,
    coefficient: z.enum(['omega', 'spearman-brown', 'stratified', 'alpha', 'assumed']),
  }),
  /** Answers per category as given (not turned), from the item's lowest to its highest, then missing. */
  answers: z.record(z.string(), z.object({counts: z.array(z.int()), missing: z.int(), mean: value, sd: value})),
  verdict: z.enum(['good', 'acceptable', 'weak', 'unusable', 'assumed']),
  problems: z.array(z.object({code: z.enum(scaleProblems), items: z.array(z.string())})),
})
export type ScaleResult = z.infer<typeof scaleSchema>

export const scalesSchema = z.record(z.string(), scaleSchema)
/** By construct id, higher-order constructs included. */
export type Scales = z.infer<typeof scalesSchema>
