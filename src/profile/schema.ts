import {z} from 'zod'

const number = z.number().nullable()
const estimate = z.object({estimate: number, ci: z.tuple([number, number])})

export const studyModes = ['online', 'telephone', 'face-to-face', 'paper', 'mixed'] as const
export const studyMethods = ['random', 'quota', 'convenience', 'snowball', 'census'] as const

/** A relation expected between two constructs, by id. */
export const statedHypothesisSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  sign: z.enum(['positive', 'negative']).default('positive'),
  source: z.string().min(1).optional(),
})
export type StatedHypothesis = z.infer<typeof statedHypothesisSchema>

/** What only the people who did the study know of it, in their own words and language. */
export const studySchema = z.strictObject({
  context: z.string().min(1).optional(),
  problem: z.string().min(1).optional(),
  hypotheses: z.array(statedHypothesisSchema).min(1).max(20).optional(),
  sample: z
    .strictObject({
      mode: z.enum(studyModes).optional(),
      method: z.enum(studyMethods).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      /** People asked to answer: gives the response rate. */
      invited: z.int().min(1).optional(),
    })
    .optional(),
  /** Shares of the customer base by column and label, against which the sample is tested. */
  population: z.record(z.string(), z.record(z.string(), z.number().min(0).max(1))).optional(),
  limits: z.array(z.string().min(1)).optional(),
  /** What respondents were told and agreed to. */
  consent: z.string().min(1).optional(),
})
export type Study = z.infer<typeof studySchema>

/** The classes as groups; where inert and retained are only inferred, everybody who is not loyal is one group. */
export const groupNames = ['loyal', 'inert', 'retained', 'not-loyal'] as const
export type GroupName = (typeof groupNames)[number]

export const crossTableSchema = z.object({
  column: z.string(),
  n: z.int(),
  /**
   * Rows shown, largest first; labels with a cell of too few customers are merged into the last, whose label is null, with
   * those who gave none where these are few.
   */
  rows: z.array(
    z.object({
      label: z.string().nullable(),
      /** By class; adjusted residuals beside. */
      counts: z.array(z.int()),
      residuals: z.array(number),
    }),
  ),
  chiSquare: number,
  degrees: z.int(),
  cramersV: number,
  lowestExpected: number,
  /** The exact one where an expected count is under five. */
  test: z.enum(['chi-square', 'fisher']),
  /** Random tables behind the exact test; null where every table was counted. */
  draws: z.int().nullable(),
  p: number,
  /** Holm, over all columns compared. */
  adjusted: number,
})
export type CrossTable = z.infer<typeof crossTableSchema>

const pair = z.object({a: z.int(), b: z.int(), statistic: number, p: number})

export const groupComparisonSchema = z.object({
  /** A known column, or a construct (POMP). */
  variable: z.string(),
  kind: z.enum(['column', 'construct']),
  n: z.int(),
  /** By class; null where the number would give away too few customers, or one of them. Such classes are not in the tests. */
  groups: z.array(
    z.object({
      n: z.int(),
      mean: number,
      sd: number,
      /** Mean of the values in the middle, as few as may be described: in place of the median, which is one customer's. */
      middle: number.default(null),
    }),
  ),
  anova: z.object({f: number, degrees: z.tuple([number, number]), p: number, etaSquared: number}),
  welch: z.object({f: number, degrees: z.tuple([number, number]), p: number}),
  /** Games–Howell, already corrected. */
  gamesHowell: z.array(pair),
  kruskalWallis: z.object({h: number, degrees: z.int(), p: number, epsilonSquared: number}),
  /** Dunn, corrected by Holm. */
  dunn: z.array(pair),
  /** Welch's p after Holm over all variables compared. */
  adjusted: number,
})
export type GroupComparison = z.infer<typeof groupComparisonSchema>

export const testedHypothesisSchema = z.object({
  /** H1, H2… */
  id: z.string(),
  from: z.string(),
  to: z.string(),
  sign: z.enum(['positive', 'negative']),
  source: z.string().nullable(),
  n: z.int(),
  /** Other constructs in the same regression. */
  beside: z.array(z.string()),
  /** Standardised. */
  coefficient: estimate,
  t: number,
  degrees: z.int(),
  p: number,
  /** Holm, over the hypotheses. */
  adjusted: number,
  /** Cohen's f² of the predictor given the others. */
  fSquared: number,
  verdict: z.enum(['supported', 'rejected', 'inconclusive', 'not-tested']),
})
export type TestedHypothesis = z.infer<typeof testedHypothesisSchema>

export const regressionSchema = z.object({
  outcome: z.string(),
  n: z.int(),
  rSquared: number,
  adjustedRSquared: number,
  f: number,
  degrees: z.tuple([number, number]),
  p: number,
  terms: z.array(
    z.object({
      construct: z.string(),
      b: number,
      standardError: number,
      beta: number,
      t: number,
      p: number,
      vif: number,
    }),
  ),
})
export type RegressionResult = z.infer<typeof regressionSchema>

export const profilesSchema = z.object({
  groups: z.array(z.enum(groupNames)),
  tables: z.array(crossTableSchema),
  comparisons: z.array(groupComparisonSchema),
  correlations: z.array(
    z.object({a: z.string(), b: z.string(), n: z.int(), estimate: number, ci: z.tuple([number, number]), p: number}),
  ),
  regressions: z.array(regressionSchema),
  hypotheses: z.array(testedHypothesisSchema),
  /** χ² of the sample against the shares of the base that were given. */
  fit: z.array(
    z.object({
      column: z.string(),
      n: z.int(),
      rows: z.array(z.object({label: z.string(), count: z.int(), expected: z.number()})),
      chiSquare: number,
      degrees: z.int(),
      p: number,
    }),
  ),
  responseRate: number,
  /** Half-width of the 95 % interval of a share of one half; null unless the sample is random. */
  marginOfError: number,
})
export type Profiles = z.infer<typeof profilesSchema>
