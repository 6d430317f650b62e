/**
 * Spearman and Brown's prophecy: reliability of a test made `times` as long with parallel parts,
 *   ρ' = times·ρ/(1 + (times − 1)·ρ).
 * @param reliability  of the test as it is; the correlation of its halves for the usual split-half (times = 2).
 * @param times        new length over old, above 0; 2 unless told otherwise.
 * @returns  unitless; NaN when times is not above 0 or where the formula has a pole.
 * @see Spearman 1910, British J. of Psychology 3; Brown 1910, the same; Eisinga, Grotenhuis & Pelzer 2013, Int. J.
 *   Public Health 58(4), for scales of two items.
 * @example spearmanBrown(0.5) // => 0.6666666666666666
 */
export function spearmanBrown(reliability: number, times = 2): number {
  const below = 1 + (times - 1) * reliability
  return times > 0 && below !== 0 ? (times * reliability) / below : Number.NaN
}
