import type {Forensic} from '../schema.ts'
import type {ForensicScale} from './forensic-look.ts'
import {rowsWhere, scaleAlpha} from './scale-alpha.ts'

/** The scale whose α changes most when some rows are left out, with both values; none where α cannot be had. */
export function costliestScale(
  scales: readonly ForensicScale[],
  keep: (row: number) => boolean,
): Pick<Forensic, 'construct' | 'alpha'> {
  const costs = scales.map(({construct, columns}) => ({
    construct,
    alpha: {asFound: scaleAlpha(columns), putRight: scaleAlpha(rowsWhere(columns, keep))},
  }))
  const known = costs.filter(({alpha}) => !Number.isNaN(alpha.asFound))
  const change = ({alpha}: (typeof costs)[number]): number => {
    const size = Math.abs(alpha.asFound - alpha.putRight)
    return Number.isNaN(size) ? 1 : size
  }
  const none = {construct: null, alpha: {asFound: Number.NaN, putRight: Number.NaN}}
  return known.length === 0 ? none : known.reduce((most, one) => (change(one) > change(most) ? one : most))
}
