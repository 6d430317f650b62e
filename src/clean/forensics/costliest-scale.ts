import type {Forensic} from '../schema.ts'
import type {ForensicScale} from './forensic-look.ts'
import {rowsKept, rowsOf, scaleAlpha} from './scale-alpha.ts'

const known = new WeakMap<readonly Float64Array[], number>()

/** Each sign of carelessness asks for it again, of the same scales. */
function alphaAsFound(columns: readonly Float64Array[]): number {
  const alpha = known.get(columns) ?? scaleAlpha(columns)
  known.set(columns, alpha)
  return alpha
}

/** The scale whose α changes most when some rows are left out, with both values; none where α cannot be had. */
export function costliestScale(
  scales: readonly ForensicScale[],
  keep: (row: number) => boolean,
): Pick<Forensic, 'construct' | 'alpha'> {
  const kept = rowsKept(scales[0]?.columns[0]?.length ?? 0, keep)
  const costs = scales.map(({construct, columns}) => ({
    construct,
    alpha: {asFound: alphaAsFound(columns), putRight: scaleAlpha(rowsOf(columns, kept))},
  }))
  const known = costs.filter(({alpha}) => !Number.isNaN(alpha.asFound))
  const change = ({alpha}: (typeof costs)[number]): number => {
    const size = Math.abs(alpha.asFound - alpha.putRight)
    return Number.isNaN(size) ? 1 : size
  }
  const none = {construct: null, alpha: {asFound: Number.NaN, putRight: Number.NaN}}
  return known.length === 0 ? none : known.reduce((most, one) => (change(one) > change(most) ? one : most))
}
