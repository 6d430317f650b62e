import {z} from 'zod'
import {classificationSchema} from './classify/index.ts'
import {inputSchema, qualitySchema} from './clean/index.ts'
import {driversSchema} from './drivers/index.ts'
import {estimateSchema, factorModelSchema, measurementSchema, scalesSchema} from './measure/index.ts'
import {positionSchema, riskSchema} from './position/index.ts'
import {profilesSchema, studySchema, verbatimsSchema} from './profile/index.ts'
import {questionnaireResultSchema} from './questionnaire/index.ts'
import {breakdownSchema, valueSchema} from './value/index.ts'

/** Raised by one whenever a field is renamed or removed; adding a field does not raise it. */
export const resultSchemaVersion = 1 as const

export const warningSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()]).nullable()),
})

const header = {
  schemaVersion: z.literal(resultSchemaVersion),
  tool: z.object({name: z.literal('relmark'), version: z.string()}),
  seed: z.int(),
  asOf: z.string().nullable(),
  input: inputSchema,
  questionnaire: questionnaireResultSchema,
  quality: qualitySchema,
  scales: scalesSchema,
  /** All scales together; lacks in results made before it was measured. */
  measurement: measurementSchema.optional(),
  /** The confirmatory model of all scales; null where it was left out, and in results made before it was fitted. */
  factorModel: factorModelSchema.nullable().optional(),
  warnings: z.array(warningSchema),
}

/** What `check` gives: the prefix of a diagnosis that needs no roles. */
export const checkSchema = z.object({kind: z.literal('check'), ...header})
export type Check = z.infer<typeof checkSchema>

/** Words of the case: who it is about, currency, margin rate, size of the customer base. */
export const contextSchema = z.object({
  company: z.string().nullable(),
  sector: z.string().nullable(),
  currency: z.string(),
  /** True for the bundled examples and generated cases: said on every output. */
  synthetic: z.boolean(),
  /** Share of spending that is margin, from the configuration. */
  margin: z.number().nullable(),
  base: z.number().nullable(),
  /** False for a convenience sample: intervals are then model uncertainty only, and the report says so. */
  randomSample: z.boolean(),
})

/** All that the engine found, before any recommendation is drawn from it. */
export const findingsSchema = z.object({
  ...header,
  context: contextSchema,
  ...classificationSchema.shape,
  ...driversSchema.shape,
  nps: estimateSchema.nullable(),
  value: valueSchema.nullable(),
  breakdowns: z.array(breakdownSchema),
  /** Absent from results of before it existed. */
  profiles: profilesSchema.optional(),
  /** What the configuration says of the study, as it was written. */
  study: studySchema.optional(),
  /** Comments word for word, only where `--verbatim` asked for them: personal data. */
  verbatims: verbatimsSchema.nullable().optional(),
  /** Where customers stand, and who may leave; null in results made before it was looked at. */
  position: positionSchema.nullable().default(null),
  risk: riskSchema.nullable().default(null),
})
export type Findings = z.infer<typeof findingsSchema>
