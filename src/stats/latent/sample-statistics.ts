import {missingPatterns} from '../missing-patterns.ts'
import {type Dense, dot} from './dense.ts'

/** Respondents of one group who answered the same variables, with their sufficient statistics. */
export interface MissingPattern {
  /** Places of the variables nobody here answered. */
  readonly missing: readonly number[]
  /** Respondents here. */
  readonly rows: readonly number[]
  /** Sum of their weights. */
  readonly weight: number
  /** p means; 0 where missing. */
  readonly mean: Dense
  /** p × p, divided by the weight, 0 where missing; null for a single respondent, who has none. */
  readonly covariance: Dense | null
}

export interface GroupSample {
  readonly size: number
  /** Respondents used: the divisor of every mean (weights are brought to this sum over all groups). */
  readonly weight: number
  readonly patterns: readonly MissingPattern[]
}

export interface LatentData {
  /** Columns of answers by variable, NaN = missing. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>>
  /** Group of every respondent, 0, 1, …; one group when left out. */
  readonly group?: ArrayLike<number>
  /** Survey weights, ≥ 0. */
  readonly weights?: ArrayLike<number>
  /** Cluster of every respondent, for standard errors that allow for likeness within it. */
  readonly clusters?: ArrayLike<number>
}

export interface Sample {
  readonly names: readonly string[]
  readonly groups: readonly GroupSample[]
  /** Respondents used. */
  readonly size: number
  /** The variables' columns, in the order of `names`. */
  readonly columns: readonly ArrayLike<number>[]
  /** One per row of the data, brought to a sum of `size`; null = all 1. */
  readonly weights: Dense | null
  readonly clusters: ArrayLike<number> | null
  readonly complete: boolean
}

/**
 * Sufficient statistics of a sample by group and by pattern of missing answers.
 * @param names    the variables of the model.
 * @param options  `missing: 'listwise'` leaves out who did not answer everything, `'fiml'` only who answered nothing.
 * @throws {RangeError} a variable that is not in the data, columns of unequal length, a group without respondents.
 */
export function sampleStatistics(
  data: LatentData,
  names: readonly string[],
  {missing, groups}: {readonly missing: 'listwise' | 'fiml'; readonly groups: number},
): Sample {
  const columns = names.map((name) => {
    const column = data.columns[name]
    if (column === undefined) throw new RangeError(`no column named ${name}`)
    return column
  })
  const length = columns[0]!.length
  if (columns.some((column) => column.length !== length)) throw new RangeError('columns of unequal length')
  const members = Array.from({length: groups}, () => new Map<string, number[]>())
  const patterns = missingPatterns(columns)
  const keys = Array.from(patterns.first, (row) =>
    columns.map((column) => (Number.isFinite(column[row]!) ? '1' : '0')).join(''),
  )
  for (let row = 0; row < length; row++) {
    const pattern = keys[patterns.of[row]!]!
    if ((data.weights && !(data.weights[row]! > 0)) || !pattern.includes('1')) continue
    if (missing === 'listwise' && pattern.includes('0')) continue
    const group = members[data.group ? data.group[row]! : 0]
    if (group === undefined) continue
    const known = group.get(pattern)
    if (known) known.push(row)
    else group.set(pattern, [row])
  }
  const used = members.flatMap((own) => [...own.values()].flat())
  const weights = scaledWeights(data.weights, used)
  const samples = members.map((own) => groupSample([...own.entries()], columns, weights))
  if (samples.some((group) => group.size === 0)) throw new RangeError('a group without respondents')
  const complete = samples.every((group) => group.patterns.every((pattern) => pattern.missing.length === 0))
  return {names, groups: samples, size: used.length, columns, weights, clusters: data.clusters ?? null, complete}
}

function scaledWeights(weights: ArrayLike<number> | undefined, used: readonly number[]): Dense | null {
  if (!weights) return null
  const total = used.reduce((sum, row) => sum + weights[row]!, 0)
  return Float64Array.from(weights, (weight) => (weight * used.length) / total)
}

function groupSample(
  found: readonly (readonly [string, number[]])[],
  columns: readonly ArrayLike<number>[],
  weights: Dense | null,
): GroupSample {
  const ordered = found.toSorted(([first], [second]) => (first < second ? 1 : -1))
  const patterns = ordered.map(([key, rows]) => {
    const missing = [...key].flatMap((answered, place) => (answered === '0' ? [place] : []))
    return patternStatistics(rows, {columns, weights, missing})
  })
  const size = patterns.reduce((sum, pattern) => sum + pattern.rows.length, 0)
  return {size, patterns, weight: patterns.reduce((sum, pattern) => sum + pattern.weight, 0)}
}

interface PatternData {
  readonly columns: readonly ArrayLike<number>[]
  readonly weights: Dense | null
  readonly missing: readonly number[]
}

function patternStatistics(rows: readonly number[], {columns, weights, missing}: PatternData): MissingPattern {
  const size = columns.length
  const share = rows.map((row) => (weights ? weights[row]! : 1))
  const weight = share.reduce((sum, value) => sum + value, 0)
  const mean = new Float64Array(size)
  for (let place = 0; place < size; place++) {
    if (missing.includes(place)) continue
    // From the first answer, so that whole-number answers give exact sums.
    const origin = columns[place]![rows[0]!]!
    let sum = 0
    rows.forEach((row, index) => {
      sum += share[index]! * (columns[place]![row]! - origin)
    })
    mean[place] = origin + sum / weight
  }
  const covariance = rows.length === 1 ? null : new Float64Array(size * size)
  if (covariance === null) return {missing, rows, weight, mean, covariance}
  const shares = Float64Array.from(share)
  const centred = columns.map((column, place) => {
    const distances = new Float64Array(rows.length)
    if (missing.includes(place)) return distances
    for (let index = 0; index < rows.length; index++) distances[index] = column[rows[index]!]! - mean[place]!
    return distances
  })
  for (let i = 0; i < size; i++) {
    const first = centred[i]!.map((distance, index) => distance * shares[index]!)
    for (let j = 0; j <= i; j++) {
      const value = dot(first, centred[j]!) / weight
      covariance[i * size + j] = value
      covariance[j * size + i] = value
    }
  }
  return {missing, rows, weight, mean, covariance}
}
