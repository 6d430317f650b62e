import type {CountedEstimate} from '../value/index.ts'

/**
 * Difference of two independent estimates with its 95 % interval: half-widths add as √(h₁² + h₂²).
 * @returns in their unit; the interval is NaN when either has none.
 * @see Cumming & Finch 2005, American Psychologist 60(2).
 * @example difference({estimate: 3, ci: [0, 6], n: 9}, {estimate: 1, ci: [-3, 5], n: 9}).ci // => [-3, 7]
 */
export function difference(first: CountedEstimate, second: CountedEstimate): CountedEstimate {
  const half = ({ci}: CountedEstimate): number => (ci[1] - ci[0]) / 2
  const width = Math.sqrt(half(first) ** 2 + half(second) ** 2)
  const estimate = first.estimate - second.estimate
  return {estimate, ci: [estimate - width, estimate + width], n: first.n + second.n}
}
