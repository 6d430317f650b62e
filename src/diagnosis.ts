import {z} from 'zod'
import {checkSchema, findingsSchema} from './findings.ts'
import {simulationSchema as answerSchema} from './project/index.ts'
import {recommendationSchema} from './recommend/index.ts'

/** The contract between the engine and every output: numbers, codes and the questionnaire's own bilingual labels. */
export const diagnosisSchema = z.object({
  kind: z.literal('diagnosis'),
  ...findingsSchema.shape,
  recommendations: z.array(recommendationSchema),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>

const {schemaVersion, tool, seed, asOf, input, questionnaire, context} = findingsSchema.shape

/** A what-if asked of a survey: `relmark simulate`. */
export const simulationSchema = z.object({
  kind: z.literal('simulation'),
  ...{schemaVersion, tool, seed, asOf, input, questionnaire, context},
  ...answerSchema.shape,
})
export type Simulation = z.infer<typeof simulationSchema>

/** Every kind of result the tool writes and can render again. */
export const resultSchema = z.discriminatedUnion('kind', [checkSchema, diagnosisSchema, simulationSchema])
export type Result = z.infer<typeof resultSchema>
