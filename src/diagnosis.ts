import {z} from 'zod'
import {checkSchema, findingsSchema} from './findings.ts'
import {recommendationSchema} from './recommend/index.ts'

/** The contract between the engine and every output: numbers, codes and the questionnaire's own bilingual labels. */
export const diagnosisSchema = z.object({
  kind: z.literal('diagnosis'),
  ...findingsSchema.shape,
  recommendations: z.array(recommendationSchema),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>

/** Every kind of result the tool writes and can render again. */
export const resultSchema = z.discriminatedUnion('kind', [checkSchema, diagnosisSchema])
export type Result = z.infer<typeof resultSchema>
