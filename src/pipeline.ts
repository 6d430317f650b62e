import {type ClassifyOptions, type CustomerClass, classify} from './classify/index.ts'
import {backInFileOrder, type CleanOptions, canonicalOrder, clean, inOrder, type Survey} from './clean/index.ts'
import {type CompareOptions, compareErrors, compareSides, type Side, splitByColumn} from './compare/index.ts'
import type {Comparison, Diagnosis, Simulation} from './diagnosis.ts'
import {createDisclosure} from './disclosure/index.ts'
import {drivers} from './drivers/index.ts'
import {type Check, type Findings, resultSchemaVersion} from './findings.ts'
import {plain, UserError, type Work} from './kernel/index.ts'
import {type MeasurementDepth, measure, measureSurvey} from './measure/index.ts'
import {type CustomerPosition, positions} from './position/index.ts'
import {profileStudy, requireMeasured, type Study, verbatims} from './profile/index.ts'
import {type Material, type SimulationQuestion, simulate, simulateSaved} from './project/index.ts'
import {type Mapping, questionnaireResult} from './questionnaire/index.ts'
import type {Table} from './read/index.ts'
import {recommend} from './recommend/index.ts'
import {type Scores, score} from './score/index.ts'
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
  /** Comments of respondents enter the result word for word; never unless asked. */
  readonly verbatim?: boolean | undefined
  /** Header of the column whose groups the questions must mean the same in; none is tested by default. */
  readonly group?: string | undefined
  /** `scales` leaves out the models of several scales together: for when only the rest is wanted, and fast. */
  readonly measurement?: MeasurementDepth | undefined
}

/** One line of the customers CSV: one respondent read, excluded ones included. Missing numbers are NaN. */
export interface CustomerRow extends CustomerClass {
  readonly id: string
  /** POMP by construct id. */
  readonly scores: Readonly<Record<string, number>>
  readonly valueTier: ValueTier | null
  readonly position: CustomerPosition
  /** Id of the recommendation that concerns this customer first. */
  readonly nextAction: string | null
}

export interface Diagnosed {
  readonly diagnosis: Diagnosis
  readonly customers: readonly CustomerRow[]
}

/** The whole flow: a table and what its columns mean in, a diagnosis and one line per customer out. @throws {UserError} */
export function diagnose(table: Table, mapping: Mapping, options: DiagnoseOptions = {}): Promise<Diagnosed> {
  return read(table, mapping, options).then((respondents) => diagnosed(respondents, options))
}

async function diagnosed(respondents: Respondents, options: DiagnoseOptions): Promise<Diagnosed> {
  const {findings, material, places} = await study(respondents, options)
  const {survey, scores, classification, portfolio} = material
  begin('recommend', options)
  const {recommendations, nextActions} = await recommend(findings, material)
  const scored = Object.entries(scores)
  const customers = survey.respondents.map((respondent, index) => ({
    ...classification.customers[index]!,
    id: respondent.id,
    scores: scoresOf(scored, index),
    valueTier: portfolio.tiers[index] ?? null,
    position: places[index]!,
    nextAction: nextActions[index] ?? null,
  }))
  return {
    diagnosis: plain({kind: 'diagnosis', ...findings, recommendations: [...recommendations]}),
    customers: backInFileOrder(customers, respondents.order),
  }
}

/** Written one by one, so that all customers' scores are objects of one make. */
function scoresOf(scored: readonly (readonly [string, Scores[string]])[], index: number): CustomerRow['scores'] {
  const scores: Record<string, number> = {}
  for (const [id, construct] of scored) scores[id] = construct.scores[index]!
  return scores
}

/** The same flow up to a question: what if a group's scores were others? @throws {UserError} */
export function whatIf(
  table: Table,
  mapping: Mapping,
  question: Pick<SimulationQuestion, 'levers' | 'group'>,
  options: DiagnoseOptions = {},
): Promise<Simulation> {
  return read(table, mapping, options).then((respondents) => answered(respondents, question, options))
}

async function answered(
  respondents: Respondents,
  question: Pick<SimulationQuestion, 'levers' | 'group'>,
  options: DiagnoseOptions,
): Promise<Simulation> {
  const {findings, material} = await study(respondents, {...options, draws: Math.min(options.draws ?? 200, 200)})
  const {schemaVersion, tool, seed, asOf, input, questionnaire, context, paths} = findings
  const answer = simulate(material, {...question, paths, currency: context.currency})
  return plain({kind: 'simulation', schemaVersion, tool, seed, asOf, input, questionnaire, context, ...answer})
}

/** The same question asked of a saved diagnosis: an approximation from its moments. @throws {UserError} */
export function simulateFromDiagnosis(
  diagnosis: Diagnosis,
  question: Pick<SimulationQuestion, 'levers' | 'group'>,
): Simulation {
  const {schemaVersion, tool, seed, asOf, input, questionnaire, context} = diagnosis
  const answer = simulateSaved(diagnosis, question)
  return plain({kind: 'simulation', schemaVersion, tool, seed, asOf, input, questionnaire, context, ...answer})
}

/** Two surveys side by side: waves, brands, sites. @throws {UserError} */
export async function compareSurveys(
  surveys: readonly [Asked, Asked],
  options: DiagnoseOptions = {},
): Promise<Comparison> {
  const [first, second] = surveys
  if (first.mapping.questionnaire.id !== second.mapping.questionnaire.id)
    throw new UserError(compareErrors.NOTHING_IN_COMMON, {
      first: first.mapping.questionnaire.id,
      second: second.mapping.questionnaire.id,
    })
  const studies = [
    await study(await read(first.table, first.mapping, options), options),
    await study(await read(second.table, second.mapping, options), options),
  ]
  const sides = studies.map(({material}, index): Side => {
    const {name} = surveys[index]!.table
    return {name, material, members: material.survey.respondents.map(() => true)}
  }) as [Side, Side]
  return comparison(studies, sides, {
    mode: 'files',
    column: null,
    identified: [first.mapping.known['id'] !== undefined, second.mapping.known['id'] !== undefined],
  })
}

/** Two groups of one survey side by side. @throws {UserError} */
export async function compareGroups(
  {table, mapping}: Asked,
  groups: {readonly column: string; readonly between: readonly string[]},
  options: DiagnoseOptions = {},
): Promise<Comparison> {
  const found = await study(await read(table, mapping, options), options)
  const sides = splitByColumn(found.material, groups)
  return comparison([found], sides, {mode: 'groups', column: groups.column, identified: [false, false]})
}

interface Asked {
  readonly table: Table
  readonly mapping: Mapping
}

function comparison(
  studies: readonly Studied[],
  sides: readonly [Side, Side],
  how: Pick<CompareOptions, 'mode' | 'column' | 'identified'>,
): Comparison {
  const [{findings}] = studies as [Studied]
  const {schemaVersion, tool, seed, questionnaire, context} = findings
  return plain({
    kind: 'comparison',
    schemaVersion,
    tool,
    seed,
    asOf: studies.at(-1)!.findings.asOf,
    inputs: studies.map(({findings: {input}}) => input),
    questionnaire,
    context,
    ...compareSides(sides, how),
    warnings: studies.flatMap(({findings: {warnings}}) => warnings),
  })
}

interface Studied {
  readonly findings: Findings
  readonly material: Material
  /** By respondent, in the engine's order. */
  readonly places: readonly CustomerPosition[]
}

interface Respondents {
  /** In the engine's order. */
  readonly survey: Survey
  /** Of respondents, as they were read. */
  readonly order: Parameters<typeof inOrder>[1]
}

/**
 * From the table to numbers, in a canonical order of respondents. Over before anything long begins, and no one who waits for
 * what is long holds the table: the cells of a million rows are half a gigabyte that the rest has no use for.
 */
async function read(table: Table, mapping: Mapping, options: DiagnoseOptions): Promise<Respondents> {
  begin('clean', options)
  const cleaned = clean(table, mapping, options.cleaning)
  const order = canonicalOrder(cleaned)
  return {survey: inOrder(cleaned, order), order}
}

/** Says that a stage which cannot be counted has begun, or stops before it. */
function begin(stage: string, {onProgress, signal}: Work): void {
  signal?.throwIfAborted()
  onProgress?.({stage, done: 0, total: 1})
}

/** From the respondents to all that is found in their answers. */
async function study({survey}: Respondents, options: DiagnoseOptions): Promise<Studied> {
  const seed = options.seed ?? defaultSeed
  const scales = measure(survey)
  requireGroup(survey, options.group)
  const scores = score(survey, scales)
  requireMeasured(options.study?.hypotheses, scores)
  const {signal, onProgress, cutoffs, draws} = options
  const {base, randomSample} = options.context ?? {}
  const disclosure = createDisclosure(options.minCell ?? 5)
  const {minCell} = disclosure
  const asked = {signal, onProgress, cutoffs, draws, seed, base, randomSample, minCell}
  begin('classify', options)
  const attitudes = await classify(survey, scores, asked)
  begin('measure', options)
  const measured = measureSurvey(survey, scales, {seed, group: options.group, depth: options.measurement})
  const driving = await drivers(survey, scores, attitudes, {
    signal,
    onProgress,
    draws,
    seed,
    minCell,
    measurement: options.measurement,
    invariance: measured.measurement.invariance,
  })
  begin('value', options)
  const valuing = {currency: options.context?.currency ?? 'EUR', disclosure}
  const portfolio = valuePortfolio(survey, attitudes, valuing)
  const {customers: verdicts, flags} = flagHighValueAtRisk(
    attitudes.customers,
    attitudes.result.flags,
    portfolio.customers,
  )
  const valued = {...attitudes, customers: verdicts, result: {...attitudes.result, flags}}
  const places = positions({survey, scores, classification: valued, portfolio: portfolio.customers, disclosure, seed})
  const classification = {...valued, customers: places.verdicts, result: {...valued.result, flags: places.flags}}
  const profiling = {study: options.study, disclosure, seed, base, randomSample: randomSample ?? false}
  const findings: Findings = {
    ...header(survey, seed),
    scales,
    ...measured,
    context: context(options.context),
    ...classification.result,
    ...driving,
    warnings: [...survey.warnings, ...classification.warnings],
    nps: netPromoterScore(survey),
    value: portfolio.result,
    breakdowns: [...breakdowns(survey, classification, portfolio.customers, valuing)],
    profiles: profileStudy(survey, {scores, classification}, profiling),
    ...(options.study === undefined ? {} : {study: options.study}),
    ...(options.verbatim === true ? {verbatims: verbatims(survey, classification.customers)} : {}),
    ...places.result,
  }
  const material = {survey, scores, classification, portfolio: portfolio.customers, disclosure, risks: places.customers}
  return {findings, material, places: places.customers}
}

export type CheckOptions = Pick<DiagnoseOptions, 'cleaning' | 'seed' | 'group' | 'measurement'>

/** The prefix of `diagnose` that needs no roles: can this survey be trusted? @throws {UserError} */
export function check(table: Table, mapping: Mapping, options: CheckOptions = {}): Check {
  const read = clean(table, mapping, options.cleaning)
  const survey = inOrder(read, canonicalOrder(read))
  const seed = options.seed ?? defaultSeed
  requireGroup(survey, options.group)
  const scales = measure(survey)
  const measured = measureSurvey(survey, scales, {seed, group: options.group, depth: options.measurement})
  return plain({kind: 'check', ...header(survey, seed), scales, ...measured, warnings: [...survey.warnings]})
}

/** @throws {UserError} a column to group by that the survey does not have. */
function requireGroup({columns}: Survey, column: string | undefined): void {
  if (column === undefined || columns[column] !== undefined) return
  throw new UserError(compareErrors.NO_GROUP_COLUMN, {column, known: Object.keys(columns).join(', ') || 'none'})
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
