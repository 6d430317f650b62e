import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'

const number = z.number().nullable()
const testSchema = z.object({
  chi2: number,
  df: number,
  p: number,
  /** Adjusted for all tests of its kind in this result (Holm). */
  adjustedP: number,
})

export const moderationReasons = [
  /** The questions do not weigh the same in every group: paths cannot be compared. */
  'not-invariant',
  /** Whether they do could not be tested. */
  'invariance-not-tested',
  /** Fewer than two groups with enough respondents who answered everything. */
  'too-few-respondents',
  /** No construct is explained by another. */
  'no-path',
] as const

/** Do the paths of the causal chain differ between the groups of a column (D22)? */
export const moderationSchema = z.object({
  column: z.string(),
  /** Respondents of each group with every score, the largest group first. */
  groups: z.array(z.object({name: z.string(), n: z.int()})),
  /** Why nothing was tested; null where it was. */
  reason: z.enum(moderationReasons).nullable(),
  /** True: each group's scores freed of the measurement error that its own reliability leaves. */
  corrected: z.boolean(),
  draws: z.int(),
  equations: z.array(
    z.object({
      outcome: z.string(),
      /** All paths to this construct at once; adjusted for the equations. */
      together: testSchema,
      paths: z.array(
        z.object({
          from: z.string(),
          /** Direct effect in each group, points of the outcome per point of the construct, others held. */
          groups: z.array(z.object({name: z.string(), ...estimateSchema.shape, se: number})),
          /** First group less second, where there are two. */
          difference: estimateSchema.extend({se: number}).nullable(),
          /** The same in all groups? Adjusted for all paths. */
          ...testSchema.shape,
          differs: z.boolean(),
        }),
      ),
    }),
  ),
})
export type Moderation = z.infer<typeof moderationSchema>
