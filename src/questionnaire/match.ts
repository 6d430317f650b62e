import {nearest, printable, UserError} from '../kernel/index.ts'
import {adHocId} from './ad-hoc.ts'
import {headerPlace, namesOf} from './column-texts.ts'
import {questionnaireErrors} from './errors.ts'
import {headerTargets, type Target} from './header-targets.ts'
import {itemRanges} from './item-ranges.ts'
import type {ColumnOverrides, Columns, Mapping} from './mapping.ts'
import {type Overridden, resolveOverrides} from './overrides.ts'
import type {Questionnaire} from './schema.ts'

/** More than any bundled questionnaire has; a file of one's own may be longer. */
const listed = 100

/**
 * Which column of the file is which item or known column. What the user said wins; then the item's code, the headers the
 * questionnaire lists, the known columns, a header beginning with the code, the text of the question in either language.
 * @throws {UserError} two columns for one item, an override naming no column, an item of --scale without a column.
 */
export function matchColumns(columns: Columns, questionnaire: Questionnaire, overrides: ColumnOverrides = {}): Mapping {
  const header = namesOf(columns)
  const overridden = resolveOverrides(header, questionnaire, overrides)
  const {claims, contested} = claimColumns(columns, questionnaire, overridden)
  const [contest] = contested
  if (contest !== undefined)
    throw new UserError(questionnaireErrors.COLUMN_AMBIGUOUS, {
      ...headerPlace(columns),
      target: contest.target,
      first: printable(header[contest.first]!),
      second: printable(header[contest.second]!),
    })
  const mapping = toMapping(header, questionnaire, claims)
  if (mapping.missingItems.length > 0 && questionnaire.id === adHocId)
    throw withoutColumn(columns, mapping.missingItems)
  if (Object.keys(mapping.items).length === 0) throw notRecognised(columns, questionnaire, mapping.missingItems)
  return mapping
}

export interface Claim {
  readonly kind: Target['kind']
  readonly index: number
  readonly rank: number
  readonly byText?: true
}

/** Everything but the complaints: what each header would stand for, and where two headers claim the same. */
export function claimColumns(columns: Columns, questionnaire: Questionnaire, overridden: Overridden) {
  const targetOf = headerTargets(questionnaire)
  const claims = new Map<string, Claim>()
  const rivals = new Map<string, {index: number; rank: number}>()
  const taken = new Set<number | null>()
  for (const [name, {kind, index}] of overridden) {
    taken.add(index)
    if (index !== null) claims.set(name, {kind, index, rank: -1})
  }
  for (const index of namesOf(columns).keys()) {
    const target = taken.has(index) ? undefined : targetOf(columns, index)
    if (target === undefined || overridden.has(target.name)) continue
    const rank = target.rank
    const claim = claims.get(target.name)
    const rivalRank = rivals.get(target.name)?.rank ?? Number.POSITIVE_INFINITY
    if (claim?.rank === rank && rivalRank > rank) rivals.set(target.name, {index, rank})
    if (claim === undefined || rank < claim.rank) claims.set(target.name, {...target, index})
  }
  const contested = [...rivals]
    .filter(([name, rival]) => claims.get(name)?.rank === rival.rank)
    .map(([target, {index}]) => ({target, first: claims.get(target)!.index, second: index}))
  return {claims, contested}
}

export function toMapping(
  header: readonly string[],
  questionnaire: Questionnaire,
  claims: ReadonlyMap<string, Claim>,
): Mapping {
  // Codes come from the command line too: `constructor` must be as good a name as any.
  const items: Record<string, number> = Object.create(null)
  const known: Record<string, number> = Object.create(null)
  for (const [name, {kind, index}] of claims) (kind === 'item' ? items : known)[name] = index
  const used = new Set([...claims.values()].map((claim) => claim.index))
  return {
    questionnaire,
    items,
    known,
    unused: header.map((_, index) => index).filter((index) => !used.has(index)),
    missingItems: questionnaire.constructs
      .flatMap((construct) => construct.items.map((item) => item.code))
      .filter((code) => !Object.hasOwn(items, code)),
  }
}

function withoutColumn(columns: Columns, missing: readonly string[]): UserError {
  const header = namesOf(columns)
  const near =
    nearest(missing[0]!, header)
      .map((name) => printable(name))
      .join(', ') || 'none'
  return new UserError(questionnaireErrors.ITEM_WITHOUT_COLUMN, {
    ...headerPlace(columns),
    ...namedItems(missing),
    columns: header.length,
    near,
  })
}

/** The error that says what is missing from the nearest questionnaire and how to map it. */
export function notRecognised(columns: Columns, questionnaire: Questionnaire, missing: readonly string[]): UserError {
  const total = questionnaire.constructs.flatMap((construct) => construct.items).length
  const place = headerPlace(columns)
  const values = {...place, nearest: questionnaire.id, total, found: total - missing.length, ...namedItems(missing)}
  return new UserError(questionnaireErrors.QUESTIONNAIRE_NOT_RECOGNISED, values)
}

function namedItems(missing: readonly string[]) {
  return {
    missing: itemRanges(missing.slice(0, listed)).join(', ') || '–',
    others: Math.max(0, missing.length - listed),
    example: missing[0] ?? 'SAT1',
  }
}
