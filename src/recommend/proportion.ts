import {type CountedEstimate, proportionEstimate} from '../value/index.ts'

/** A share told by its two counts, with Wilson's interval. @example proportion(1, 2).estimate // => 0.5 */
export function proportion(part: number, total: number): CountedEstimate {
  const members = Array.from({length: total}, (_, index) => index < part)
  return proportionEstimate(members, new Float64Array(total).fill(1))
}
