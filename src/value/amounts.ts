/** Money that a customer brings to a weighted total. */
export function amounts(values: ArrayLike<number>, weights: ArrayLike<number>): (index: number) => number {
  return (index) => values[index]! * weights[index]!
}
