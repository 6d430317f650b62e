import {z} from 'zod'
import {factorProblems, factorRemedies} from './factor-problems.ts'

const value = z.number().nullable()
const interval = z.tuple([value, value])

/** 90 % interval, as is the custom for this index. */
const rmseaSchema = z.object({estimate: value, ci: interval})

/** How the model fared that was tried in place of one without a proper solution. */
export const retrySchema = z.object({
  remedy: z.enum(factorRemedies),
  converged: z.boolean(),
  admissible: z.boolean(),
  chi2: value,
  df: value,
  cfi: value,
  rmsea: value,
})
export type Retry = z.infer<typeof retrySchema>

export const factorProblemSchema = z.object({
  code: z.enum(factorProblems),
  items: z.array(z.string()),
  constructs: z.array(z.string()),
  /** Respondents, respondents left out, or items, as the problem has it. */
  count: value,
  retry: retrySchema.nullable(),
})
export type FoundFactorProblem = z.infer<typeof factorProblemSchema>

const pairSchema = z.object({a: z.string(), b: z.string(), estimate: value, ci: interval})

/**
 * Confirmatory factor model of the first-order constructs that have two items and more. `chi2`, `cfi`, `tli` and `rmsea`
 * are those of normal theory (lavaan's `chisq`, `cfi`…); `scaled` and `robust` hold for answers that are not normal.
 */
export const factorModelSchema = z.object({
  /** null where no model could be fitted: `problems` say why. */
  estimator: z.enum(['ML', 'MLR', 'WLSMV']).nullable(),
  missing: z.enum(['complete', 'listwise', 'fiml']),
  n: z.int(),
  constructs: z.array(z.string()),
  converged: z.boolean(),
  admissible: z.boolean(),
  chi2: value,
  df: value,
  p: value,
  cfi: value,
  tli: value,
  rmsea: rmseaSchema,
  srmr: value,
  logLikelihood: value,
  aic: value,
  bic: value,
  scaled: z.object({chi2: value, p: value, factor: value, cfi: value, tli: value, rmsea: rmseaSchema}).nullable(),
  robust: z.object({cfi: value, tli: value, rmsea: rmseaSchema}).nullable(),
  /** By the thresholds for maximum likelihood; null for ordered answers and models without degrees of freedom. */
  verdict: z.enum(['good', 'acceptable', 'poor']).nullable(),
  /** In the unit of each construct's first item, and standardised, each with its standard error; a factor points the way of most of its items. */
  loadings: z.array(
    z.object({construct: z.string(), item: z.string(), estimate: value, se: value, std: value, stdSe: value}),
  ),
  correlations: z.array(pairSchema.extend({se: value})),
  htmt: z.array(pairSchema),
  htmt2: z.array(pairSchema),
  /** Of this model: Jöreskog's ρ and AVE from standardised loadings. */
  reliability: z.array(z.object({construct: z.string(), compositeReliability: value, ave: value})),
  /** √AVE against the construct's largest correlation. */
  fornellLarcker: z.array(
    z.object({construct: z.string(), rootAve: value, nearest: z.string(), correlation: value, holds: z.boolean()}),
  ),
  modificationIndices: z.array(
    z.object({
      first: z.string(),
      relation: z.enum(['loading', 'covariance']),
      second: z.string(),
      index: value,
      change: value,
    }),
  ),
  /** Constructs made of dimensions. Of three dimensions: as many parameters as correlations, so nothing is tested. */
  secondOrder: z.array(
    z.object({
      construct: z.string(),
      justIdentified: z.boolean(),
      converged: z.boolean(),
      admissible: z.boolean(),
      chi2: value,
      df: value,
      cfi: value,
      rmsea: value,
      loadings: z.array(z.object({dimension: z.string(), std: value, se: value})),
    }),
  ),
  problems: z.array(factorProblemSchema),
})
export type FactorModel = z.infer<typeof factorModelSchema>
