import {type Warning, warn} from '../kernel/index.ts'
import {
  type AnswerScale,
  type Construct,
  type Item,
  itemRange,
  type Mapping,
  type Questionnaire,
} from '../questionnaire/index.ts'
import type {DeclaredMissing, Table, TableRow} from '../read/index.ts'
import type {BadCell} from './bad-cells.ts'
import {foldLabel} from './fold-label.ts'
import {isMissingWord, type MissingCodes} from './missing-codes.ts'
import {numberWithLabel} from './number-with-label.ts'
import {once} from './once.ts'
import {parseNumber} from './parse-number.ts'
import {type Recognised, recogniseLabels} from './recognise-labels.ts'
import {cleanWarnings} from './warnings.ts'

/** One item's answers, aligned to the table's rows; NaN = missing or rejected. */
export interface ItemAnswers {
  readonly item: Item
  readonly construct: Construct
  readonly low: number
  readonly high: number
  /** Index of its column. */
  readonly column: number
  readonly answers: Float64Array
  /** Turned (low + high − answer) where the item is reverse-keyed. */
  readonly keyed: Float64Array
  readonly missing: number
}

interface Reading {
  readonly questionnaire: Questionnaire
  readonly missing: MissingCodes
  readonly bad: BadCell[]
  readonly warnings: Warning[]
}

/** An item with the range of its answers and its column. */
interface Asked {
  readonly item: Item
  readonly construct: Construct
  readonly low: number
  readonly high: number
  readonly column: number
  readonly labels: Recognised
}

/**
 * Answers of every item of a present questionnaire, in its order; what is no answer goes to `bad`. Answers in words are
 * understood from all the items that share a scale.
 */
export function readAnswers(table: Table, mapping: Mapping, reading: Reading): readonly ItemAnswers[] {
  const asked = askedItems(table, mapping, reading)
  reading.warnings.push(...labelWarnings(asked))
  const columns = asked.map((one) => openColumn(table, one, reading.missing))
  // Row by row: a row is in one place of the memory, and a column is in as many as there are rows.
  for (const [index, row] of table.rows.entries()) for (const column of columns) readCell(column, index, row)
  return columns.map(({asked: {item, construct, low, high, column}, answers, missing, bad}) => {
    for (const cell of bad) reading.bad.push(cell)
    const keyed = item.reversed ? answers.map((answer) => low + high - answer) : answers
    return {item, construct, low, high, column, answers, keyed, missing}
  })
}

/** The column of an item while its cells are read. */
interface AnswerColumn {
  readonly asked: Asked
  readonly read: (cell: string) => Outcome
  readonly answers: Float64Array
  readonly bad: BadCell[]
  missing: number
}

function openColumn(table: Table, asked: Asked, missing: MissingCodes): AnswerColumn {
  const read = cellReader(table, asked, missing)
  return {asked, read, answers: new Float64Array(table.rows.length).fill(Number.NaN), bad: [], missing: 0}
}

function readCell(into: AnswerColumn, index: number, row: TableRow): void {
  const {item, low, high, column, labels} = into.asked
  const text = row.cells[column]!
  const outcome = into.read(text)
  if (typeof outcome === 'number') into.answers[index] = outcome
  else if (outcome === 'missing') into.missing++
  else
    into.bad.push({
      row: index,
      line: row.line,
      column,
      text,
      problem: outcome,
      expected: 'answer',
      low,
      high,
      target: item.code,
      setAside: row.setAside !== undefined,
      labels,
    })
}

function askedItems(table: Table, mapping: Mapping, {questionnaire, missing}: Reading): readonly Asked[] {
  const items = questionnaire.constructs.flatMap((construct) =>
    construct.items.map((item) => ({
      item,
      construct,
      ...itemRange(item, questionnaire),
      column: mapping.items[item.code]!,
    })),
  )
  const recognised = new Map<string, Recognised>()
  const labelsOf = (key: string, block: typeof items): Recognised => {
    const [first] = block
    const known = recognised.get(key)
    if (known !== undefined || first === undefined) return known ?? {kind: 'none'}
    const columns = block.map(({column}) => column)
    const {words, hasNumbers} = distinctWords(table, columns, missing)
    const {anchors}: AnswerScale = first.item.scale ?? questionnaire.scale
    const found = recogniseLabels(words, {low: first.low, high: first.high, anchors}, hasNumbers)
    recognised.set(key, found)
    return found
  }
  return items.map((one) => {
    const alike = items.filter(({low, high}) => low === one.low && high === one.high)
    // Most surveys word all questions alike, and a word rare in one scale comes in another.
    const ofAll = labelsOf(`${one.low}:${one.high}`, alike)
    if (ofAll.kind === 'scale' && ofAll.complete) return {...one, labels: ofAll}
    const own = alike.filter(({construct}) => construct === one.construct)
    const labels = labelsOf(`${one.construct.id}:${one.low}:${one.high}`, own)
    return {...one, labels: labels.kind === 'none' ? ofAll : labels}
  })
}

/** More different texts than a scale has labels are free answers; looking further would only cost time. */
const mostWords = 200

function distinctWords(table: Table, columns: readonly number[], missing: MissingCodes) {
  const words = new Set<string>()
  let hasNumbers = false
  const look = once((cell: string) => {
    if (isMissingWord(cell, missing)) return
    if (!Number.isNaN(parseNumber(cell, table.decimal))) hasNumbers = true
    else if (words.size < mostWords) words.add(numberWithLabel(cell)?.words ?? cell)
  })
  for (const {cells} of table.rows) for (const column of columns) look(cells[column]!)
  return {words: [...words], hasNumbers}
}

export type Outcome = number | 'missing' | 'unreadable' | 'out-of-range'

/**
 * Reads the cells of one item. A column holds few different texts, so each is read once. A numeric missing code counts
 * only outside the scale: 9 cannot be "no answer" where 9 is an answer, unless the file's codebook says so of the column.
 */
function cellReader(table: Table, asked: Asked, missing: MissingCodes): (cell: string) => Outcome {
  const {low, high, labels} = asked
  const declared = table.columnMissing[asked.column]
  const inRange = (value: number): Outcome => {
    if (value >= low && value <= high) return value
    return missing.numbers.has(value) ? 'missing' : 'out-of-range'
  }
  return once((cell) => {
    if (isMissingWord(cell, missing)) return 'missing'
    const value = parseNumber(cell, table.decimal)
    if (declared !== undefined && isDeclaredMissing(cell, value, declared)) return 'missing'
    if (!Number.isNaN(value)) return inRange(value)
    if (labels.kind !== 'scale') return 'unreadable'
    const numbered = numberWithLabel(cell)
    const answer = labels.answers.get(foldLabel(numbered?.words ?? cell))
    if (numbered === null || answer === undefined) return answer ?? 'unreadable'
    // A number beside its words is the answer when both say the same.
    return Number(numbered.number) === answer ? answer : 'unreadable'
  })
}

export function isDeclaredMissing(cell: string, value: number, {codes, range}: DeclaredMissing): boolean {
  if (codes.includes(cell.trim())) return true
  return range !== undefined && value >= range[0] && value <= range[1]
}

/** Which words were read as which numbers, once for each scale: the ends say the direction. */
function labelWarnings(asked: readonly Asked[]): Warning[] {
  const counts = new Map<string, {count: number; low: number; high: number; labels: readonly string[]}>()
  for (const {labels, low, high} of asked) {
    if (labels.kind !== 'scale') continue
    const key = `${labels.labels.join('|')} ${low}:${high}`
    const found = counts.get(key)
    counts.set(key, {count: (found?.count ?? 0) + 1, low, high, labels: labels.labels})
  }
  return [...counts.values()].map(({count, low, high, labels}) =>
    warn(cleanWarnings.LABELS_READ, {count, low, high, first: labels[0] ?? '', last: labels.at(-1) ?? ''}),
  )
}
