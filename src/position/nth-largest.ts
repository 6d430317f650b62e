/**
 * The `count`-th largest of numbers, without sorting them all: parts in which it cannot be are left alone.
 * @param values  not NaN; left as they are.
 * @param count   1 to as many as there are.
 * @see Hoare 1961, Communications of the ACM 4(7), algorithm 65 (find).
 * @example nthLargest(Float64Array.of(3, 1, 2), 2) // => 2
 */
export function nthLargest(values: Float64Array, count: number): number {
  const sorting = values.slice()
  const place = sorting.length - count
  let [low, high] = [0, sorting.length - 1]
  while (low < high) {
    const pivot = middleOf(sorting[low]!, sorting[(low + high) >> 1]!, sorting[high]!)
    let [left, right] = [low, high]
    while (left <= right) {
      while (sorting[left]! < pivot) left++
      while (sorting[right]! > pivot) right--
      if (left > right) break
      const moved = sorting[left]!
      sorting[left++] = sorting[right]!
      sorting[right--] = moved
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return sorting[place]!
}

/** Of the first, the middle and the last number the middle one, so that numbers in order are cut in halves. */
function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
