import type {SymmetricEigen} from '../symmetric-eigen.ts'

/**
 * Σₖₗ W(k, l)·vᵢₖvⱼₖvᵢₗvⱼₗ for every pair of items i, j: the shape of second derivatives of a function of the eigenvalues by
 * the diagonal of a matrix.
 * @param eigen    of a k × k matrix.
 * @param weights  W, k × k, symmetric.
 * @returns  k × k.
 * @see Magnus & Neudecker 1999, Matrix Differential Calculus, ch. 8; Clarke 1970, British J. Mathematical and
 *   Statistical Psychology 23(1), for the factor model.
 * @example eigenCurvature(symmetricEigen([[2]]), [[1]]) // => [[1]]
 */
export function eigenCurvature({vectors}: SymmetricEigen, weights: readonly (readonly number[])[]): number[][] {
  const size = vectors.length
  const result = vectors.map(() => new Array<number>(size).fill(0))
  const products = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      for (let k = 0; k < size; k++) products[k] = vectors[i]![k]! * vectors[j]![k]!
      let sum = 0
      for (let k = 0; k < size; k++) {
        const row = weights[k]!
        let inner = row[k]! * products[k]!
        for (let l = 0; l < k; l++) inner += 2 * row[l]! * products[l]!
        sum += products[k]! * inner
      }
      result[i]![j] = sum
      result[j]![i] = sum
    }
  return result
}
