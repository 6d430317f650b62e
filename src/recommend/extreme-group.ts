import {normalQuantile} from '../stats/index.ts'
import type {CountedEstimate} from '../value/index.ts'
import {difference} from './difference.ts'
import {evidence, groupEvidence} from './evidence.ts'
import type {Cell, Facts, GroupId} from './facts.ts'
import type {Evidence} from './schema.ts'

/** Shares of loyal customers closer than this are told as the same. */
const worthSaying = 0.02

export interface ExtremeGroup {
  readonly label: string
  readonly id: GroupId
  readonly groups: number
  readonly cell: Cell
  readonly inside: CountedEstimate
  readonly outside: CountedEstimate
  /** Inside less outside, its interval widened for having been chosen among all groups. */
  readonly gap: CountedEstimate
}

/**
 * The group of a column whose share of loyal customers is highest or lowest, against all others. Only groups that the
 * breakdown shows. The interval of the gap is Bonferroni's over the groups compared.
 * @see Dunn 1961, JASA 56(293).
 */
export function extremeGroup(facts: Facts, column: string, which: 'highest' | 'lowest'): ExtremeGroup | null {
  const groups = facts.findings.breakdowns.find((breakdown) => breakdown.column === column)?.groups ?? []
  const compared = groups.flatMap(({group}) => compare(facts, `column:${column}:${group}`, group) ?? [])
  if (compared.length < 2) return null
  const sign = which === 'highest' ? 1 : -1
  const [first] = compared.sort((a, b) => sign * (b.gap.estimate - a.gap.estimate))
  if (first === undefined || sign * first.gap.estimate < worthSaying) return null
  return {...first, groups: compared.length, gap: widened(first.gap, compared.length)}
}

/** What speaks for the group being apart: its size, its share of loyal customers, the gap to the others. */
export function evidenceOf({cell, inside, gap}: ExtremeGroup): readonly Evidence[] {
  return [
    groupEvidence(cell),
    evidence('share-loyal', inside, 'share'),
    evidence('difference-share-loyal', gap, 'share'),
  ]
}

function compare(facts: Facts, id: `column:${string}:${string}`, label: string): Omit<ExtremeGroup, 'groups'> | null {
  const [inside, outside] = [facts.share('loyal', id), facts.share('loyal', `not:${id}`)]
  const cell = facts.cell(id)
  if (inside === null || outside === null || cell === null) return null
  return {label, id, cell, inside, outside, gap: difference(inside, outside)}
}

function widened({estimate, ci, n}: CountedEstimate, groups: number): CountedEstimate {
  const half = ((ci[1] - ci[0]) / 2) * (normalQuantile(0.025 / groups) / normalQuantile(0.025))
  return {estimate, ci: [estimate - half, estimate + half], n}
}
