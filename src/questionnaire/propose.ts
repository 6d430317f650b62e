import {columnTexts, namesOf} from './column-texts.ts'
import {knownColumn} from './columns.ts'
import type {ColumnOverrides, Columns} from './mapping.ts'
import {claimColumns} from './match.ts'
import {isTarget, resolveOverrides} from './overrides.ts'
import type {Questionnaire} from './schema.ts'
import {isOfOneSense, type LetterPairs, letterPairs, pairLikeness} from './text-likeness.ts'

/** One column proposed for one item. */
export interface ProposedColumn {
  readonly item: string
  /** Name of the column, and its place in the header. */
  readonly header: string
  readonly index: number
  /** How sure: 1 for a code or the very text of the question, else how alike the texts are, 0 to 1. */
  readonly score: number
  readonly how: 'code' | 'text' | 'config'
  /** False where a person should say yes: a text only alike, or another column nearly as good. */
  readonly sure: boolean
  /** Other columns that could be meant, the best first. */
  readonly others: readonly {readonly header: string; readonly index: number; readonly score: number}[]
}

/** What the columns of a file seem to be, for a person to confirm: nothing here is applied without one. */
export interface MappingProposal {
  readonly questionnaire: Questionnaire
  /** In the order of the items. */
  readonly columns: readonly ProposedColumn[]
  readonly known: readonly {readonly column: string; readonly header: string; readonly index: number}[]
  readonly missingItems: readonly string[]
  readonly unused: readonly number[]
  /** As `--columns` and the configuration write it: item or known column → header. */
  readonly overrides: ColumnOverrides
}

/** Below, two sentences of a survey share hardly more than their grammar. */
const worthProposing = 0.6
/** Above, they differ by a spelling or the name of the company; measured on the bundled questionnaires (test). */
const worthBelieving = 0.9
const clearMargin = 0.1
const othersShown = 3

/**
 * Which column of a file is probably which item, by code, by the text of the question in either language (nearly alike is
 * enough), or as the user said; of several questionnaires, the one that explains the file best.
 * @throws {UserError} COLUMN_TARGET_UNKNOWN, COLUMN_NOT_FOUND for overrides.
 * @throws {RangeError} no candidate.
 */
export function proposeMapping(
  columns: Columns,
  candidates: readonly Questionnaire[],
  overrides: ColumnOverrides = {},
): MappingProposal {
  const [best] = candidates
    .map((questionnaire) => proposal(columns, questionnaire, overrides))
    .map((one) => ({one, explained: one.columns.reduce((sum, {score}) => sum + score, 0)}))
    .sort(
      (a, b) =>
        b.explained - a.explained ||
        a.one.missingItems.length - b.one.missingItems.length ||
        (a.one.questionnaire.id < b.one.questionnaire.id ? -1 : 1),
    )
  if (best === undefined) throw new RangeError('no candidate questionnaire')
  return best.one
}

function proposal(columns: Columns, questionnaire: Questionnaire, overrides: ColumnOverrides): MappingProposal {
  const header = namesOf(columns)
  const own = Object.fromEntries(Object.entries(overrides).filter(([target]) => isTarget(target, questionnaire)))
  const {claims, contested} = claimColumns(columns, questionnaire, resolveOverrides(header, questionnaire, own))
  const codes = questionnaire.constructs.flatMap((construct) => construct.items.map(({code}) => code))
  const used = new Set([...claims.values()].map(({index}) => index))
  const rivals = new Map(contested.map(({target, second}) => [target, second]))
  const named = (index: number, score: number) => ({header: header[index]!, index, score})
  const found = new Map<string, ProposedColumn>()
  for (const [item, {kind, index, rank, byText}] of claims) {
    if (kind !== 'item') continue
    const rival = rivals.get(item)
    const how = rank < 0 ? 'config' : byText ? 'text' : 'code'
    const others = rival === undefined ? [] : [named(rival, 1)]
    found.set(item, {item, ...named(index, 1), how, sure: rival === undefined, others})
  }
  for (const one of alike(columns, questionnaire, {found, used})) {
    found.set(one.item, one)
    used.add(one.index)
  }
  const known = [...claims]
    .filter(([, {kind}]) => kind === 'known')
    .map(([column, {index}]) => ({column, header: header[index]!, index}))
  const proposed = codes.flatMap((code) => found.get(code) ?? [])
  return {
    questionnaire,
    columns: proposed,
    known,
    missingItems: codes.filter((code) => !found.has(code)),
    unused: [...header.keys()].filter((index) => !used.has(index)),
    overrides: Object.fromEntries([
      ...proposed.map((one) => [one.item, one.header]),
      ...known.filter(({column}) => knownColumn(column) !== undefined).map((one) => [one.column, one.header]),
    ]),
  }
}

interface Likeness {
  readonly item: string
  readonly index: number
  readonly score: number
  readonly sense: boolean
}

/** Items and columns that are left, paired by likeness of their texts, the most alike first. */
function alike(
  columns: Columns,
  questionnaire: Questionnaire,
  {found, used}: {found: ReadonlyMap<string, unknown>; used: ReadonlySet<number>},
): ProposedColumn[] {
  const header = namesOf(columns)
  const free = [...header.keys()].filter((index) => !used.has(index)).slice(0, mostCompared)
  const texts = free.map((index) => ({
    index,
    cut: columnTexts(columns, index).map((text) => ({text, pairs: letterPairs(text)})),
  }))
  const items = questionnaire.constructs.flatMap((construct) => construct.items).filter(({code}) => !found.has(code))
  const all = items.flatMap(({code, text}) => {
    const wordings = [text.en, text.fr].map((wording) => ({text: wording, pairs: letterPairs(wording)}))
    return texts.map(({index, cut}) => likeness({item: code, index}, wordings, cut))
  })
  const worth = all.filter(({score}) => score >= worthProposing).sort((a, b) => b.score - a.score || a.index - b.index)
  const taken = new Set<string | number>()
  return worth.flatMap((one) => {
    if (taken.has(one.item) || taken.has(one.index)) return []
    taken.add(one.item).add(one.index)
    const others = worth.filter((two) => two.item === one.item && two.index !== one.index)
    const second = worth.find((two) => two !== one && (two.item === one.item || two.index === one.index))
    const sure =
      one.sense && one.score >= worthBelieving && (second === undefined || one.score - second.score >= clearMargin)
    const named = ({index, score}: Likeness) => ({header: header[index]!, index, score})
    return [
      {item: one.item, ...named(one), how: 'text' as const, sure, others: others.slice(0, othersShown).map(named)},
    ]
  })
}

/** A file of thousands of columns is no questionnaire; comparing each with each item would only take time. */
const mostCompared = 500

interface Cut {
  readonly text: string
  readonly pairs: LetterPairs
}

function likeness(pair: {item: string; index: number}, wordings: readonly Cut[], cut: readonly Cut[]): Likeness {
  let best = {...pair, score: 0, sense: true}
  for (const wording of wordings)
    for (const one of cut) {
      const score = pairLikeness(wording.pairs, one.pairs)
      if (score > best.score) best = {...pair, score, sense: isOfOneSense(wording.text, one.text)}
    }
  return best
}
