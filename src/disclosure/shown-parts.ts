export interface Parts<P> {
  /** Customers of a part; the smallest is hidden first, an empty one hides nothing. */
  readonly size: (part: P) => number
  /** Whether parts taken together may be described. */
  readonly safe: (together: readonly P[]) => boolean
  /** Always hidden: what belongs to the whole and to none of the parts. */
  readonly rest?: readonly P[]
  /** Whether all that is shown together gives nothing away; asked last. */
  readonly permitted?: (shown: readonly P[]) => boolean
}

/**
 * Secondary suppression: which parts of a published whole may be shown. What is left when those shown are taken from the whole
 * is a cell too: the smallest of the others are hidden with those that are unsafe, until all that is hidden together is safe.
 * @returns one per part, in their order.
 * @see Hundepool et al. 2012, Statistical Disclosure Control, §4.3 (secondary cell suppression).
 * @example
 * shownParts([3, 6, 9], {size: (n) => n, safe: (all) => all.reduce((a, b) => a + b) >= 5}) // => [false, false, true]
 */
export function shownParts<P>(parts: readonly P[], {size, safe, rest = [], permitted}: Parts<P>): readonly boolean[] {
  const hidden = new Set(parts.filter((part) => !safe([part])))
  const shown = parts.filter((part) => !hidden.has(part)).sort((a, b) => size(a) - size(b))
  const givesAway = (): boolean => {
    const left = [...hidden, ...rest].filter((part) => size(part) > 0)
    return (left.length > 0 && !safe(left)) || permitted?.(shown) === false
  }
  while (shown.length > 0 && givesAway()) hidden.add(shown.shift()!)
  return parts.map((part) => !hidden.has(part))
}
