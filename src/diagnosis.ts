import {z} from 'zod'
import {comparisonFindingsSchema} from './compare/index.ts'
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

/** Two surveys, or two groups of one: `relmark compare`. */
export const comparisonSchema = z.object({
  kind: z.literal('comparison'),
  ...{schemaVersion, tool, seed, asOf, questionnaire, context},
  inputs: z.array(input),
  ...comparisonFindingsSchema.shape,
  warnings: findingsSchema.shape.warnings,
})
export type Comparison = z.infer<typeof comparisonSchema>

/** Every kind of result the tool writes and can render again. */
export const resultSchema = z.discriminatedUnion('kind', [
  checkSchema,
  diagnosisSchema,
  simulationSchema,
  comparisonSchema,
])
export type Result = z.infer<typeof resultSchema>
