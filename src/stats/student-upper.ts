import {studentCumulative} from './student-cumulative.ts'

/**
 * Upper tail of Student's t distribution, P(T > t), accurate far out; twice it at |t| is the p-value of a t test.
 * @param t        any number.
 * @param degrees  of freedom, above 0.
 * @returns  [0, 1]; NaN for NaN or no degrees of freedom.
 * @see Abramowitz & Stegun 1964, 26.7. Checked against mpmath.
 * @example studentUpper(1, 1) // => 0.25
 */
export function studentUpper(t: number, degrees: number): number {
  return studentCumulative(-t, degrees)
}
