import {chiSquareUpper} from '../chi-square-upper.ts'
import type {LatentFit} from './fit-latent-model.ts'
import type {Parameter} from './parameter-table.ts'
import {releaseTests} from './release-tests.ts'
import {standardizedAs} from './standardized-solution.ts'

export interface ModificationIndex {
  readonly parameter: Parameter
  /** Expected fall of χ² were the parameter free. */
  readonly index: number
  readonly p: number
  /** Expected change of the parameter, in the units of the data; standardised by latent variables, and by all. */
  readonly change: number
  readonly changeLatent: number
  readonly changeAll: number
}

/**
 * Modification indices of every loading, residual or latent covariance and (in a model with paths) path that the model
 * leaves out or holds at a value, the largest first; by the expected information, as lavaan.
 * @see Sörbom 1989, Psychometrika 54(3); Saris, Satorra & Sörbom 1987, Sociological Methodology 17. Checked against
 *   lavaan 0.6-14.
 */
export function modificationIndices(fit: LatentFit): ModificationIndex[] {
  const held = fit.table.rows.filter(({free, op}) => free < 0 && op !== '~1' && op !== '|')
  const absent = Array.from({length: fit.table.groups}, (_, group) => absentRows(fit, group)).flat()
  const candidates = [...absent, ...held]
  const tests = releaseTests(fit, candidates)
  return candidates
    .flatMap((parameter, k): ModificationIndex[] => {
      const {statistic, change} = tests[k]!
      if (Number.isNaN(statistic)) return []
      return [
        {
          parameter,
          index: statistic,
          p: chiSquareUpper(statistic, 1),
          change,
          changeLatent: standardizedAs(fit, {row: parameter, value: change}, 'latent'),
          changeAll: standardizedAs(fit, {row: parameter, value: change}, 'all'),
        },
      ]
    })
    .sort((a, b) => b.index - a.index)
}

/** Rows that one group's table does not have: loadings, covariances and, in a model with paths, paths. */
export function absentRows({table}: Pick<LatentFit, 'table'>, group: number): Parameter[] {
  const own = table.rows.filter((row) => row.group === group)
  const known = new Set(
    own.flatMap(({lhs, op, rhs}) => [`${lhs}${op}${rhs}`, ...(op === '~~' ? [`${rhs}~~${lhs}`] : [])]),
  )
  const rest = {group, free: -1, fixed: 0, start: Number.NaN, label: '', user: false}
  const rows: Parameter[] = []
  const add = (lhs: string, op: Parameter['op'], rhs: string): void => {
    if (!known.has(`${lhs}${op}${rhs}`)) rows.push({lhs, op, rhs, ...rest})
  }
  const indicators = new Set(own.filter((row) => row.op === '=~').map((row) => row.rhs))
  const paths = own.filter((row) => row.op === '~')
  const inPaths = [...new Set(paths.flatMap((row) => [row.lhs, row.rhs]))]
  const outcomes = new Set(paths.map((row) => row.lhs))
  for (const factor of table.latent)
    for (const name of table.observed) if (indicators.has(name)) add(factor, '=~', name)
  for (const names of [table.observed, table.latent])
    names.forEach((first, k) => {
      for (const second of names.slice(k + 1)) add(first, '~~', second)
    })
  for (const lhs of inPaths)
    for (const rhs of inPaths) if (lhs !== rhs && (outcomes.has(lhs) || table.latent.includes(lhs))) add(lhs, '~', rhs)
  return rows
}
