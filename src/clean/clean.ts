import {printable, UserError, type Warning, warn} from '../kernel/index.ts'
import {type Mapping, presentQuestionnaire} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {answeredEnough} from './answered-enough.ts'
import {type BadCell, badCellsError, places} from './bad-cells.ts'
import {type Carelessness, findCareless} from './careless.ts'
import {cleanErrors} from './errors.ts'
import {findForensics} from './forensics.ts'
import {ledger} from './ledger.ts'
import {missingCodes} from './missing-codes.ts'
import {isoDate, parseDate} from './parse-date.ts'
import {type Margins, postStratified, weightsResult} from './post-stratify.ts'
import {quality} from './quality.ts'
import {type ItemAnswers, readAnswers} from './read-answers.ts'
import {readKnownColumn} from './read-known-column.ts'
import {type Reject, rejects} from './rejects.ts'
import {respondentIds} from './respondent-ids.ts'
import type {ExclusionReason, KnownValues, Respondent, Survey} from './schema.ts'
import {surveyWeights} from './survey-weights.ts'
import {cleanWarnings} from './warnings.ts'

export interface CleanOptions {
  /** Codes read as missing besides empty cells and the questionnaire's own. */
  readonly missing?: readonly string[] | undefined
  /** stop (default): the first unreadable answers are an error; reject: they become missing, counted as rejected. */
  readonly badCells?: 'stop' | 'reject' | undefined
  readonly excludeCareless?: boolean | undefined
  /** Known shares of the customer base that weights are to give the sample. */
  readonly poststratification?: Margins | undefined
  /** ISO date; else the latest date in the data; else null. */
  readonly asOf?: string | undefined
}

const fewestRespondents = 10

/**
 * Table → survey, with the ledger: rows = analysed + excluded, cells = valid + missing + rejected. Nothing is guessed
 * missing, nothing is dropped without a reason, and no answer is ever named.
 * @throws {UserError} located; TOO_FEW_RESPONDENTS when fewer than ten can be used.
 */
export function clean(table: Table, mapping: Mapping, options: CleanOptions = {}): Survey {
  const {questionnaire, missing, bad, warnings, items, columns} = readCells(table, mapping, options)
  const stopping = bad.filter(({setAside}) => !setAside)
  if (stopping.length > 0 && options.badCells !== 'reject') throw badCellsError(stopping, table, items)
  warnings.push(...rejectedWarnings(bad, table), ...codeWarnings(missing.numbers, items))
  const {excludeCareless} = options
  const {respondents, found} = judgeRespondents(table, mapping, {items, columns, excludeCareless})
  const usable = respondents.filter(({excluded}) => excluded === null).length
  if (usable < fewestRespondents) {
    const file = printable(table.files[0] ?? table.name, 200)
    throw new UserError(cleanErrors.TOO_FEW_RESPONDENTS, {file, usable, rows: table.rows.length})
  }
  const survey: Survey = {
    name: table.name,
    questionnaire,
    respondents,
    answers: byCode(items, (item) => item.answers),
    keyed: byCode(items, (item) => item.keyed),
    columns,
    asOf: referenceDate(options.asOf, columns['response_date']),
    input: ledger(table, mapping, {items, bad, respondents}),
    quality: {
      ...quality(table, items, {respondents, found, excludeCareless}),
      forensics: findForensics(table, items, {codes: missing.numbers, respondents}),
    },
    warnings,
  }
  const margins = options.poststratification
  if (margins !== undefined) return postStratified(survey, table, {mapping, margins})
  const weights = weightsResult(surveyWeights(survey), {columns: [], iterations: null})
  return {...survey, quality: {...survey.quality, weights}}
}

/**
 * Every cell and every row that is set aside, in reading order: what `clean` refuses, or counts as rejected and excluded.
 * @throws {UserError} DUPLICATE_KEY; never for the cells it lists, nor for too few respondents.
 */
export function listRejects(table: Table, mapping: Mapping, options: CleanOptions = {}): readonly Reject[] {
  const {bad, items, columns} = readCells(table, mapping, options)
  const {excludeCareless} = options
  const {respondents} = judgeRespondents(table, mapping, {items, columns, excludeCareless})
  return rejects(table, {bad, respondents})
}

/** Every cell of an item or a known column read, or put with the bad ones. */
function readCells(table: Table, mapping: Mapping, options: CleanOptions) {
  const questionnaire = presentQuestionnaire(mapping)
  const missing = missingCodes([...questionnaire.missing, ...table.missing, ...(options.missing ?? [])])
  const bad: BadCell[] = []
  const warnings: Warning[] = missingItemsWarning(mapping)
  const items = readAnswers(table, mapping, {questionnaire, missing, bad, warnings})
  const columns = readColumns(table, mapping, {missing, bad, warnings})
  return {questionnaire, missing, bad, warnings, items, columns}
}

/** Who everyone is, what speaks against their answers, and who is excluded why. */
function judgeRespondents(
  table: Table,
  mapping: Mapping,
  read: {items: readonly ItemAnswers[]; columns: Survey['columns']; excludeCareless: boolean | undefined},
): {respondents: readonly Respondent[]; found: Carelessness} {
  const rows = table.rows.length
  const ids = respondentIds(table, mapping)
  const enough = answeredEnough(read.items, rows).map(
    (isEnough, row) => isEnough && table.rows[row]!.setAside === undefined,
  )
  const inFileOrder = read.items.toSorted((a, b) => a.column - b.column)
  const found = findCareless({items: inFileOrder, columns: read.columns, rows, included: enough})
  const exclusion = (row: number): ExclusionReason | null => {
    const {setAside} = table.rows[row]!
    if (setAside !== undefined) return setAside
    if (!enough[row]) return 'too-few-answers'
    return read.excludeCareless === true && found.careless[row] ? 'careless' : null
  }
  const respondents = table.rows.map(
    ({line}, row): Respondent => ({id: ids[row]!, line, excluded: exclusion(row), flags: found.flags[row]!}),
  )
  return {respondents, found}
}

function readColumns(
  table: Table,
  mapping: Mapping,
  reading: Parameters<typeof readKnownColumn>[2],
): Record<string, KnownValues> {
  // Families keep their own headers, which may be any word.
  const columns: Record<string, KnownValues> = Object.create(null)
  for (const [id, index] of Object.entries(mapping.known))
    if (id !== 'id') columns[id] = readKnownColumn(table, {id, index}, reading)
  return columns
}

function byCode(
  items: readonly ItemAnswers[],
  values: (item: ItemAnswers) => Float64Array,
): Record<string, Float64Array> {
  const record: Record<string, Float64Array> = Object.create(null)
  for (const item of items) record[item.item.code] = values(item)
  return record
}

function missingItemsWarning({missingItems}: Mapping): Warning[] {
  if (missingItems.length === 0) return []
  const shown = missingItems.slice(0, 10).join(', ')
  const items = missingItems.length > 10 ? `${shown}, …` : shown
  return [warn(cleanWarnings.ITEMS_NOT_IN_FILE, {count: missingItems.length, items})]
}

function rejectedWarnings(bad: readonly BadCell[], table: Table): Warning[] {
  const answers = bad.filter((cell) => cell.expected === 'answer')
  const values = bad.filter((cell) => cell.expected !== 'answer')
  const warnings: Warning[] = []
  if (answers.length > 0)
    warnings.push(warn(cleanWarnings.ANSWERS_REJECTED, {count: answers.length, list: places(answers, table)}))
  if (values.length > 0)
    warnings.push(warn(cleanWarnings.VALUES_REJECTED, {count: values.length, list: places(values, table)}))
  return warnings
}

function codeWarnings(codes: ReadonlySet<number>, items: readonly ItemAnswers[]): Warning[] {
  return [...codes].flatMap((code) => {
    const count = items.filter(({low, high}) => code >= low && code <= high).length
    return count === 0 ? [] : [warn(cleanWarnings.MISSING_CODE_IS_AN_ANSWER, {code: String(code), count})]
  })
}

/** The date given, else the latest date of an answer, else none. */
function referenceDate(given: string | undefined, responses: KnownValues | undefined): string | null {
  if (given !== undefined) {
    const day = parseDate(given, 'day-first')
    if (Number.isNaN(day)) throw new UserError(cleanErrors.AS_OF_UNREADABLE)
    return isoDate(day)
  }
  if (responses?.type !== 'date') return null
  const known = responses.values.filter((day) => !Number.isNaN(day))
  const latest = known.reduce((max, day) => Math.max(max, day), Number.NEGATIVE_INFINITY)
  return Number.isFinite(latest) ? isoDate(latest) : null
}
