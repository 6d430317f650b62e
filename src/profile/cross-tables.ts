import type {Survey} from '../clean/index.ts'
import type {Random} from '../kernel/index.ts'
import {chiSquareIndependence, cramersV, fisherExact, holmAdjustment} from '../stats/index.ts'
import type {ClassGroups} from './class-groups.ts'
import {labelsOf} from './labels-of.ts'
import type {CrossTable} from './schema.ts'
import {profileThresholds} from './thresholds.ts'

const columns = ['segment', 'channel', 'role', 'wave', 'complaint'] as const
/** More labels than this are no classification any more. */
const mostLabels = 40

export interface TableOptions {
  /** Smallest group of customers that may be described. */
  readonly minCell: number
  readonly random: Random
}

/** Classes by each classifying column of the survey, tested as a whole; what is shown describes nobody's small group. */
export function crossTables(
  survey: Survey,
  groups: ClassGroups,
  {minCell, random}: TableOptions,
): readonly CrossTable[] {
  const found = columns.flatMap((column, stream) => {
    const labels = labelsOf(survey, column)
    if (labels === null) return []
    const [lines, unlabelled] = countLines(labels, groups)
    if (lines.length < 2 || lines.length > mostLabels) return []
    return [{column, ...tested(lines, random.fork(stream)), rows: shownRows(lines, unlabelled, minCell)}]
  })
  const adjusted = holmAdjustment(found.map(({p}) => p))
  return found.map((table, index) => ({...table, adjusted: adjusted[index]!}))
}

interface Line {
  readonly label: string | null
  readonly counts: readonly number[]
}

const sizeOf = ({counts}: Line): number => counts.reduce((a, b) => a + b, 0)

/** Classified customers by label and class, largest label first, and those without a label. */
function countLines(labels: readonly string[], {names, of}: ClassGroups): readonly [readonly Line[], Line] {
  const byLabel = new Map<string, number[]>()
  for (const [index, label] of labels.entries()) {
    const group = of[index]!
    if (group < 0) continue
    const counts = byLabel.get(label) ?? names.map(() => 0)
    counts[group] = counts[group]! + 1
    byLabel.set(label, counts)
  }
  const unlabelled = {label: null, counts: byLabel.get('') ?? names.map(() => 0)}
  byLabel.delete('')
  const lines = [...byLabel]
    .map(([label, counts]) => ({label, counts}))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.label < b.label ? -1 : 1))
  return [lines, unlabelled]
}

function tested(lines: readonly Line[], random: Random) {
  const table = lines.map(({counts}) => counts)
  const {statistic, degrees, p, n, lowestExpected} = chiSquareIndependence(table)
  const exact = lowestExpected < profileThresholds.lowestExpected.value ? fisherExact(table, {random}) : null
  return {
    n,
    chiSquare: statistic,
    degrees,
    cramersV: cramersV(table),
    lowestExpected,
    test: exact === null ? ('chi-square' as const) : ('fisher' as const),
    draws: exact?.draws ?? null,
    p: exact?.p ?? p,
  }
}

/** A cell of one customer up to the smallest that may be told would tell of few. */
const tellsOfFew = ({counts}: Line, minCell: number): boolean => counts.some((count) => count > 0 && count < minCell)

/**
 * Lines that may be shown; the others are merged into one, with as many shown ones as it takes to hide them, or nothing is shown.
 * Customers without a label are what the lines leave of the classes: where they are few, they are merged as well.
 */
function shownRows(lines: readonly Line[], unlabelled: Line, minCell: number): CrossTable['rows'] {
  const shown = lines.filter((line) => !tellsOfFew(line, minCell))
  const merged = [...lines, unlabelled].filter((line) => tellsOfFew(line, minCell))
  const rest = (): Line => ({
    label: null,
    counts: (lines[0]?.counts ?? []).map((_, group) => merged.reduce((sum, line) => sum + line.counts[group]!, 0)),
  })
  while (merged.length > 0 && shown.length > 0 && (merged.length === 1 || tellsOfFew(rest(), minCell)))
    merged.push(shown.pop()!)
  const rows = merged.length === 0 ? shown : tellsOfFew(rest(), minCell) ? [] : [...shown, rest()]
  if (rows.length < 2) return []
  const {adjustedResiduals} = chiSquareIndependence(rows.map(({counts}) => counts))
  return rows.map(({label, counts}, index) => ({
    label,
    counts: [...counts],
    residuals: [...adjustedResiduals[index]!],
  }))
}
