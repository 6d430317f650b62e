import {z} from 'zod'
import {languages} from '../kernel/index.ts'
import {studySchema} from '../profile/index.ts'
import {decidingRoles} from '../questionnaire/index.ts'

export const reportTemplates = ['board', 'study'] as const
export type ReportTemplate = (typeof reportTemplates)[number]

export const outputFormats = ['pdf', 'html', 'docx', 'md', 'json', 'csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** Room enough for any survey; a slip of the pen is still caught. */
export const largestLimit = 1_000_000_000

const limit = z.int().min(1).max(largestLimit)
const cutoff = z.number().min(0).max(100)

/** relmark.config.json: what is known of the case, so that the command line stays short. Flags win over it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  questionnaire: z.string().min(1).optional(),
  /** Item code or known column → header of the file. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Ad-hoc scales as on the command line: `trust=q1..q6:1-7`. */
  scales: z.array(z.string()).optional(),
  /** How the file is read, where it is not recognised. */
  encoding: z.string().min(1).optional(),
  delimiter: z.string().min(1).optional(),
  decimal: z.enum(['.', ',']).optional(),
  sheet: z.union([z.string().min(1), z.int().min(1)]).optional(),
  source: z.string().min(1).optional(),
  maxRows: limit.optional(),
  maxColumns: limit.optional(),
  maxFieldBytes: limit.optional(),
  missing: z.array(z.union([z.string(), z.number()])).optional(),
  badCells: z.enum(['stop', 'reject']).optional(),
  exclude: z.enum(['careless']).optional(),
  cutoff: z.union([cutoff, z.enum(['midpoint', 'median']), z.partialRecord(z.enum(decidingRoles), cutoff)]).optional(),
  lang: z.enum(languages).optional(),
  seed: z.int().min(0).max(4294967295).optional(),
  /** Bootstrap draws behind the intervals of the shares; 1000 where not said. */
  draws: z.int().min(50).max(100_000).optional(),
  /** Known column whose groups the questions must mean the same in: measurement invariance is tested across it. */
  group: z.string().min(1).optional(),
  /** `scales`: each scale by itself, without the models of all scales together, which take a second or two. */
  measurement: z.enum(['scales', 'full']).optional(),
  asOf: z.iso.date().optional(),
  minCell: z.int().min(1).optional(),
  company: z.string().min(1).optional(),
  sector: z.string().min(1).optional(),
  /** ISO 4217 code. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  economics: z.strictObject({margin: z.number().min(0).max(1).optional()}).optional(),
  /** Number of customers of the company. */
  base: z.int().min(1).optional(),
  /** Known shares of the customer base, by column and level: weights are raked to them. */
  poststratification: z.record(z.string().min(1), z.record(z.string().min(1), z.number().positive())).optional(),
  randomSample: z.boolean().optional(),
  synthetic: z.boolean().optional(),
  /** For a study handed in or published: context, question, hypotheses, sample; shown by --template study. */
  study: studySchema.optional(),
  template: z.enum(reportTemplates).optional(),
  format: z.array(z.enum(outputFormats)).min(1).optional(),
  outputDir: z.string().min(1).optional(),
  /** Theme file: colours, logo, paper. */
  theme: z.string().min(1).optional(),
})
export type Config = z.infer<typeof configSchema>
