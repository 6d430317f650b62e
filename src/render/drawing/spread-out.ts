/**
 * The places nearest to those wished for, in the same order, none on another and none outside: least squares under
 * an order, by pooling neighbours that would overlap.
 * @param wishes  middles, in ascending order or in the order to keep.
 * @param sizes   room each takes, its space included.
 * @param height  of the strip, from 0; where it is too small for all, the last stand beyond its end.
 * @see Barlow, Bartholomew, Bremner & Brunk 1972, Statistical Inference under Order Restrictions.
 * @example spreadOut([5, 5], [10, 10], 40) // => [5, 15]
 */
export function spreadOut(wishes: readonly number[], sizes: readonly number[], height: number): readonly number[] {
  let end = 0
  const offsets = sizes.map((size) => {
    end += size
    return end - size / 2
  })
  const pools: {sum: number; count: number}[] = []
  for (const [index, wish] of wishes.entries()) {
    let pool = {sum: wish - offsets[index]!, count: 1}
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = {sum: pool.sum + last.sum, count: pool.count + last.count}
      pools.pop()
    }
    pools.push(pool)
  }
  const shifts = pools.flatMap(({sum, count}) => Array.from({length: count}, () => sum / count))
  return shifts.map((shift, index) => Math.max(0, Math.min(height - end, shift)) + offsets[index]!)
}
