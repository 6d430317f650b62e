import {chiSquareUpper} from '../chi-square-upper.ts'
import type {LatentFit} from './fit-latent-model.ts'
import type {Parameter} from './parameter-table.ts'
import {releaseTests} from './release-tests.ts'

export interface EqualityTest {
  /** The row that would be let go; its equals stay equal. */
  readonly parameter: Parameter
  /** Expected fall of χ², one degree of freedom. */
  readonly statistic: number
  readonly p: number
  /** Expected change of that row. */
  readonly change: number
}

/**
 * Score tests of a model's equalities, each row after the first of its equals let go on its own, in the table's order.
 * @see Sörbom 1989, Psychometrika 54(3). Checked against lavaan's lavTestScore.
 */
export function equalityTests(fit: LatentFit): EqualityTest[] {
  const {rows} = fit.table
  const held = rows.filter((row, place) => row.free >= 0 && rows.findIndex((other) => other.free === row.free) < place)
  return releaseTests(fit, held).map(({statistic, change}, k) => ({
    parameter: held[k]!,
    statistic,
    change,
    p: chiSquareUpper(statistic, 1),
  }))
}
