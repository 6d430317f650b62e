import {z} from 'zod'

/** What speaks against an exploratory analysis or for a change of the questionnaire; words in `exploratory-problem-texts.ts`. */
export const exploratoryProblems = [
  'low-sampling-adequacy',
  'poorly-sampled-items',
  'nothing-in-common',
  'few-respondents-per-item',
  'repeated-items',
  'improper-solution',
  'rotation-not-converged',
  'suggestions-differ',
  'common-method',
] as const
export type ExploratoryProblem = (typeof exploratoryProblems)[number]

export const exploratoryProblemSchema = z.object({code: z.enum(exploratoryProblems), items: z.array(z.string())})
