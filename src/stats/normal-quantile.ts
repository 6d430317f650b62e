const centre = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const
const shoulder = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const
const tail = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
] as const

type Coefficients = readonly number[]

/** Degree 7, written out: this runs millions of times in a bootstrap. */
function polynomial(x: number, c: Coefficients): number {
  const upper = ((c[0]! * x + c[1]!) * x + c[2]!) * x + c[3]!
  return (((upper * x + c[4]!) * x + c[5]!) * x + c[6]!) * x + c[7]!
}

function ratio(x: number, [numerator, denominator]: readonly [Coefficients, Coefficients]): number {
  return polynomial(x, numerator) / polynomial(x, denominator)
}

/**
 * Quantile of the standard normal distribution: the z with Φ(z) = probability.
 * @param probability  [0, 1].
 * @returns  (−∞, ∞); −∞ at 0, ∞ at 1, NaN outside [0, 1].
 * @see Wichura 1988, Applied Statistics 37(3), algorithm AS 241 (PPND16). Checked against mpmath from 1e-15 to 1 − 1e-5.
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratio(0.180625 - fromMiddle * fromMiddle, centre)
  const outside = fromMiddle < 0 ? probability : 1 - probability
  if (!(outside >= 0)) return Number.NaN
  if (outside === 0) return fromMiddle < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const root = Math.sqrt(-Math.log(outside))
  const distance = root <= 5 ? ratio(root - 1.6, shoulder) : ratio(root - 5, tail)
  return fromMiddle < 0 ? -distance : distance
}
