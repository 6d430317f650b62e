import {type ClassifyOptions, type CustomerClass, classify} from './classify/index.ts'
import {backInFileOrder, type CleanOptions, canonicalOrder, clean, inOrder, type Survey} from './clean/index.ts'
import type {Diagnosis} from './diagnosis.ts'
import {type Check, type Findings, resultSchemaVersion} from './findings.ts'
import {plain, type Work} from './kernel/index.ts'
import {measure} from './measure/index.ts'
import {profileStudy, type Study} from './profile/index.ts'
import {type Mapping, questionnaireResult} from './questionnaire/index.ts'
import type {Table} from './read/index.ts'
import {recommend} from './recommend/index.ts'
import {score} from './score/index.ts'
import {breakdowns, flagHighValueAtRisk, netPromoterScore, type ValueTier, valuePortfolio} from './value/index.ts'
import {version} from './version.ts'

/** What the user knows about the case besides the survey; all optional, none guessed. */
export interface CaseContext {
  readonly company?: string | undefined
  readonly sector?: string | undefined
  readonly currency?: string | undefined
  /** Share of spending that is margin, 0 to 1. */
  readonly margin?: number | undefined
  /** Number of customers of the company, of whom the respondents are a sample. */
  readonly base?: number | undefined
  readonly randomSample?: boolean | undefined
  readonly synthetic?: boolean | undefined
}

export interface DiagnoseOptions extends Work {
  readonly cleaning?: CleanOptions | undefined
  readonly cutoffs?: ClassifyOptions['cutoffs'] | undefined
  readonly seed?: number | undefined
  readonly draws?: number | undefined
  readonly minCell?: number | undefined
  readonly context?: CaseContext | undefined
  /** What only the people who did the study know of it; for the study template. */
  readonly study?: Study | undefined
}

/** One line of the customers CSV: one respondent read, excluded ones included. Missing numbers are NaN. */
export interface CustomerRow extends CustomerClass {
  readonly id: string
  /** POMP by construct id. */
  readonly scores: Readonly<Record<string, number>>
  readonly valueTier: ValueTier | null
  /** Id of the recommendation that concerns this customer first. */
  readonly nextAction: string | null
}

export interface Diagnosed {
  readonly diagnosis: Diagnosis
  readonly customers: readonly CustomerRow[]
}

/** The whole flow: a table and what its columns mean in, a diagnosis and one line per customer out. @throws {UserError} */
export async function diagnose(table: Table, mapping: Mapping, options: DiagnoseOptions = {}): Promise<Diagnosed> {
  const seed = options.seed ?? defaultSeed
  const read = clean(table, mapping, options.cleaning)
  const order = canonicalOrder(read)
  const survey = inOrder(read, order)
  const scales = measure(survey)
  const scores = score(survey, scales)
  const {signal, onProgress, cutoffs, draws} = options
  const {base, randomSample} = options.context ?? {}
  const asked = {signal, onProgress, cutoffs, draws, seed, base, randomSample}
  const attitudes = await classify(survey, scores, asked)
  const valuing = {currency: options.context?.currency ?? 'EUR', minCell: options.minCell ?? 5}
  const portfolio = valuePortfolio(survey, attitudes, valuing)
  const {customers: verdicts, flags} = flagHighValueAtRisk(
    attitudes.customers,
    attitudes.result.flags,
    portfolio.customers,
  )
  const classification = {...attitudes, customers: verdicts, result: {...attitudes.result, flags}}
  const profiling = {study: options.study, minCell: valuing.minCell, seed, base, randomSample: randomSample ?? false}
  const findings: Findings = {
    ...header(survey, seed),
    scales,
    context: context(options.context),
    ...classification.result,
    warnings: [...survey.warnings, ...classification.warnings],
    nps: netPromoterScore(survey),
    value: portfolio.result,
    breakdowns: [...breakdowns(survey, classification, portfolio.customers, valuing)],
    profiles: profileStudy(survey, {scores, classification}, profiling),
    ...(options.study === undefined ? {} : {study: options.study}),
  }
  const material = {survey, scores, classification, portfolio: portfolio.customers, minCell: valuing.minCell}
  const {recommendations, nextActions} = await recommend(findings, material)
  const customers = survey.respondents.map((respondent, index) => ({
    ...classification.customers[index]!,
    id: respondent.id,
    scores: Object.fromEntries(Object.entries(scores).map(([id, construct]) => [id, construct.scores[index]!])),
    valueTier: portfolio.customers.tiers[index] ?? null,
    nextAction: nextActions[index] ?? null,
  }))
  return {
    diagnosis: plain({kind: 'diagnosis', ...findings, recommendations: [...recommendations]}),
    customers: backInFileOrder(customers, order),
  }
}

/** The prefix of `diagnose` that needs no roles: can this survey be trusted? @throws {UserError} */
export function check(table: Table, mapping: Mapping, options: Pick<DiagnoseOptions, 'cleaning' | 'seed'> = {}): Check {
  const read = clean(table, mapping, options.cleaning)
  const survey = inOrder(read, canonicalOrder(read))
  const scales = measure(survey)
  return plain({kind: 'check', ...header(survey, options.seed ?? defaultSeed), scales, warnings: [...survey.warnings]})
}

/** Fixed, so that two people who run the same file read the same numbers. */
const defaultSeed = 1

function header(survey: Survey, seed: number) {
  return {
    schemaVersion: resultSchemaVersion as typeof resultSchemaVersion,
    tool: {name: 'relmark' as const, version},
    seed,
    asOf: survey.asOf,
    input: survey.input,
    questionnaire: questionnaireResult(survey.questionnaire),
    quality: survey.quality,
  }
}

function context(given: CaseContext = {}): Findings['context'] {
  return {
    company: given.company ?? null,
    sector: given.sector ?? null,
    currency: given.currency ?? 'EUR',
    synthetic: given.synthetic ?? false,
    margin: given.margin ?? null,
    base: given.base ?? null,
    randomSample: given.randomSample ?? false,
  }
}
