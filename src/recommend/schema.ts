import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'

export const axes = ['recruitment', 'portfolio', 'loyalty'] as const
export type Axis = (typeof axes)[number]

export const evidenceSchema = z.object({
  /** Code of the measure: `share-of-group`, `mean-score`, `share-of-value`… its words are in the rule's texts. */
  measure: z.string(),
  n: z.int(),
  value: estimateSchema,
  unit: z.enum(['share', 'pomp', 'money', 'count', 'ratio']),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const recommendationSchema = z.object({
  id: z.string(),
  axis: z.enum(axes),
  /** 1 = first within its axis. */
  priority: z.int(),
  status: z.enum(['advice', 'to-check', 'not-advised']),
  who: z.object({
    count: z.int(),
    shareOfCustomers: z.number().nullable(),
    shareOfValue: z.number().nullable(),
    value: z.number().nullable(),
  }),
  /** Named numbers and codes that fill the rule's sentences. */
  values: z.record(z.string(), z.union([z.number(), z.string()]).nullable()),
  evidence: z.array(evidenceSchema),
  /** From what-if: change of a share or a score, per customer of the group. */
  effect: z
    .object({
      lever: z.string(),
      delta: z.number(),
      measure: z.string(),
      estimate: z.number().nullable(),
      ci: z.tuple([z.number().nullable(), z.number().nullable()]),
      value: z.number().nullable(),
    })
    .nullable(),
  effort: z.enum(['low', 'medium', 'high']),
  kpi: z.object({
    measure: z.string(),
    baseline: z.number().nullable(),
    target: z.number().nullable(),
    unit: z.enum(['share', 'pomp', 'money', 'count', 'ratio']),
    months: z.int(),
  }),
  horizon: z.int(),
  confidence: z.enum(['high', 'medium', 'low']),
  /** Why it is only to be checked: `few-customers`, `interval-crosses-zero`, `inferred-class`, `not-measured`, `unusable-scale`, `costlier-loyal`, `conflict`. */
  doubts: z.array(z.string()),
  conflictsWith: z.array(z.string()),
  score: z.number().nullable(),
})
export type Recommendation = z.infer<typeof recommendationSchema>
