import {z} from 'zod'
import type {Warning} from '../kernel/index.ts'
import type {Questionnaire} from '../questionnaire/index.ts'

export const exclusionReasons = ['preview', 'unfinished', 'too-few-answers', 'careless'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/**
 * What was read and what became of it: records of the file = header rows + rows + blank rows; rows = analysed + excluded;
 * cells = valid + missing + rejected.
 */
export const inputSchema = z.object({
  files: z.array(z.string()),
  sha256: z.string(),
  format: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  decimal: z.string(),
  /** Tool whose export it is; `plain` where none was recognised. */
  source: z.string().optional(),
  /** Records that describe the columns. */
  headerRows: z.int().optional(),
  /** Rows with at least one filled cell. */
  rows: z.int(),
  blankRows: z.int(),
  analysed: z.int(),
  excluded: z.array(z.object({reason: z.enum(exclusionReasons), count: z.int()})),
  cells: z.object({valid: z.int(), missing: z.int(), rejected: z.int()}),
  /** Columns of the file that nothing was done with. */
  unusedColumns: z.array(z.string()),
  /** What was guessed about the file while reading it. */
  notes: z
    .array(z.object({code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()]).nullable())}))
    .optional(),
})
export type InputResult = z.infer<typeof inputSchema>

export const qualityFlags = [
  'many-missing',
  'long-string',
  'no-variation',
  'duplicate-answers',
  'too-fast',
  'failed-attention',
  'inconsistent',
  'even-odd',
  'psychometric-synonyms',
  'psychometric-antonyms',
  'outlier',
] as const
export type QualityFlag = (typeof qualityFlags)[number]

export const forensicCodes = [
  'missing-code',
  'unreversed-item',
  'cloned-columns',
  'constant-respondents',
  'repeated-rows',
] as const
export type ForensicCode = (typeof forensicCodes)[number]

/** Something wrong with the data that no single cell shows, and what it costs: α as the data stand and put right. */
export const forensicSchema = z.object({
  code: z.enum(forensicCodes),
  /** The scale in which it costs most, by construct id; null where it concerns none. */
  construct: z.string().nullable(),
  items: z.array(z.string()),
  /** Cells, columns or respondents concerned. */
  count: z.int(),
  /** The code that stands for "no answer", where that is what was found. */
  detail: z.string().nullable(),
  alpha: z.object({asFound: z.number().nullable(), putRight: z.number().nullable()}),
})
export type Forensic = z.infer<typeof forensicSchema>

export const qualitySchema = z.object({
  flags: z.array(
    z.object({
      id: z.enum(qualityFlags),
      count: z.int(),
      share: z.number().nullable(),
      /** What those flagged cost: the scale whose α changes most without them; null where nobody is, or no α can be had. */
      cost: z
        .object({
          construct: z.string(),
          alpha: z.object({asFound: z.number().nullable(), putRight: z.number().nullable()}),
        })
        .nullable()
        .default(null),
    }),
  ),
  /** Respondents failing two or more indices: what `--exclude careless` drops. */
  careless: z.object({count: z.int(), share: z.number().nullable(), excluded: z.boolean()}),
  missingShare: z.number().nullable(),
  /** Of the analysed, where they do not all weigh the same; absent from older results. */
  weights: z
    .object({
      /** Margins of the customer base that were met by raking; none for a weight column alone. */
      columns: z.array(z.string()),
      n: z.int(),
      /** Kish's effective sample size. */
      effective: z.number().nullable(),
      /** Largest weight over the smallest. */
      range: z.number().nullable(),
      iterations: z.int().nullable(),
    })
    .nullable()
    .optional(),
  columns: z.array(z.object({column: z.string(), issues: z.array(z.string())})),
  /** Lacks in results made before it was looked for. */
  forensics: z.array(forensicSchema).optional(),
})
export type QualityResult = z.infer<typeof qualitySchema>

export interface Respondent {
  /** As given in the file, or the number of the row. Never printed but in the customers CSV. */
  readonly id: string
  readonly line: number
  readonly excluded: ExclusionReason | null
  readonly flags: readonly QualityFlag[]
}

/** Cells of a known column, one per respondent. Dates are days since 1970-01-01 (UTC). Booleans are 0/1. Missing is NaN or ''. */
export type KnownValues =
  | {readonly type: 'number' | 'money' | 'date' | 'boolean'; readonly values: Float64Array}
  | {readonly type: 'text'; readonly values: readonly string[]}

/**
 * A survey ready to be measured. All arrays are aligned to `respondents`, which holds every row read, in the order read;
 * excluded ones keep their place.
 */
export interface Survey {
  readonly name: string
  readonly questionnaire: Questionnaire
  readonly respondents: readonly Respondent[]
  /** Answers as given, by item code, on the item's own scale; NaN = missing. */
  readonly answers: Readonly<Record<string, Float64Array>>
  /** The same with reverse-keyed items turned (low + high − answer). */
  readonly keyed: Readonly<Record<string, Float64Array>>
  /** By known-column id (`spend`), `event_*` and `attention_*` by their own header, lower case. */
  readonly columns: Readonly<Record<string, KnownValues>>
  /** Reference date as ISO yyyy-mm-dd, or null where no date is known and none matters. */
  readonly asOf: string | null
  readonly input: InputResult
  readonly quality: QualityResult
  readonly warnings: readonly Warning[]
}
