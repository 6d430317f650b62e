import {nearest, printable, UserError} from '../kernel/index.ts'
import {familyColumnId, knownColumn} from './columns.ts'
import {questionnaireErrors} from './errors.ts'
import {foldHeader} from './fold.ts'
import {knownColumns} from './known-columns.ts'
import type {ColumnOverrides} from './mapping.ts'
import type {Questionnaire} from './schema.ts'

/** What the user said of one item or known column: its index in the header, or null to leave it out. */
export type Overridden = ReadonlyMap<string, {readonly kind: 'item' | 'known'; readonly index: number | null}>

/** @throws {UserError} COLUMN_TARGET_UNKNOWN, COLUMN_NOT_FOUND, COLUMN_GIVEN_TWICE */
export function resolveOverrides(
  header: readonly string[],
  questionnaire: Questionnaire,
  overrides: ColumnOverrides,
): Overridden {
  const codes = questionnaire.constructs.flatMap((construct) => construct.items.map((item) => item.code))
  const resolved = new Map<string, {kind: 'item' | 'known'; index: number | null}>()
  for (const [target, column] of Object.entries(overrides)) {
    const {kind, name} = targetNamed(target, codes, questionnaire.id)
    const index = column.trim() === '' ? null : columnNamed(header, column, name)
    const other = index === null ? undefined : [...resolved].find(([, given]) => given.index === index)?.[0]
    if (other !== undefined && other !== name)
      throw new UserError(questionnaireErrors.COLUMN_GIVEN_TWICE, {
        column: printable(column),
        first: other,
        second: name,
      })
    resolved.set(name, {kind, index})
  }
  return resolved
}

/** True where the questionnaire or the known columns have that name: overrides meant for another candidate do not. */
export function isTarget(target: string, questionnaire: Questionnaire): boolean {
  const folded = foldHeader(target)
  const codes = questionnaire.constructs.flatMap((construct) => construct.items.map((item) => item.code))
  return codes.some((code) => foldHeader(code) === folded) || knownName(target) !== undefined
}

function targetNamed(target: string, codes: readonly string[], questionnaire: string) {
  const folded = foldHeader(target)
  const code =
    codes.find((candidate) => candidate === target) ?? codes.find((candidate) => foldHeader(candidate) === folded)
  if (code !== undefined) return {kind: 'item', name: code} as const
  const known = knownName(target)
  if (known !== undefined) return {kind: 'known', name: known} as const
  const near = nearest(target, [...codes, ...Object.keys(knownColumns)]).join(', ') || 'none'
  throw new UserError(questionnaireErrors.COLUMN_TARGET_UNKNOWN, {target: printable(target), near, questionnaire})
}

function knownName(target: string): string | undefined {
  const name = target.trim().toLowerCase()
  return knownColumn(name) === undefined ? familyColumnId(target) : name
}

function columnNamed(header: readonly string[], column: string, target: string): number {
  const given = column.trim().normalize('NFC')
  const exact = header.indexOf(given)
  if (exact !== -1) return exact
  const folded = foldHeader(given)
  const alike = header.flatMap((name, index) => (folded !== '' && foldHeader(name) === folded ? [index] : []))
  if (alike.length === 1) return alike[0]!
  const near =
    nearest(given, header)
      .map((name) => printable(name))
      .join(', ') || 'none'
  throw new UserError(questionnaireErrors.COLUMN_NOT_FOUND, {column: printable(column), target, near})
}
