import type {Classification, CustomerClass} from '../classify/index.ts'
import {type CountedEstimate, ratioEstimate} from '../value/index.ts'

export interface WhatIfQuestion {
  /** A construct that decides the class. */
  readonly construct: string
  /** POMP points added to its score, capped at 100. */
  readonly delta: number
  /** Whether each respondent is concerned (true or 1). */
  readonly members: ArrayLike<boolean | number>
  /** As many; 0 = outside the base. */
  readonly weights: ArrayLike<number>
}

export interface WhatIfAnswer {
  /** Change of the share of each class over all classified customers. */
  readonly loyal: CountedEstimate
  readonly inert: CountedEstimate
  readonly retained: CountedEstimate
  /** Change of the share of customers that nothing holds: the inert share of those of that subtype. */
  readonly nothingHolds: CountedEstimate
  /** Change of the share of loyal customers among those concerned. */
  readonly loyalInGroup: CountedEstimate
  /** Change of P(loyal) of each respondent; 0 outside the group, NaN when unclassified. */
  readonly loyalGain: Float64Array
}

/**
 * What would become of the classes if a group's score on one construct were δ POMP points higher, all else equal: mean of each
 * customer's change of probability, with the 95 % interval of a mean of paired differences.
 * Direct effect only (nothing is propagated to other constructs), and correlational: it says what customers with higher scores
 * look like, not what an action would cause. The interval holds sampling error of the customers, not of the classification.
 * @returns shares, −1 to 1; NaN when nobody is classified.
 * @throws {RangeError} members and weights that do not match the classified respondents.
 * @see Morgan & Winship 2015, Counterfactuals and Causal Inference, ch. 1, on why such a change is no causal effect.
 */
export function projectWhatIf(classification: Classification, question: WhatIfQuestion): WhatIfAnswer {
  const {members, weights} = question
  const {customers} = classification
  if (members.length !== customers.length || weights.length !== customers.length)
    throw new RangeError('members and weights must be as many as the classified respondents')
  const [loyal, inert, retained] = changesOf(classification, question)
  const mean = (numerators: Float64Array, base: ArrayLike<number> = weights): CountedEstimate =>
    ratioEstimate({numerators, weights: base, bounds: [-1, 1]})
  return {
    loyal: mean(loyal),
    inert: mean(inert),
    retained: mean(retained),
    nothingHolds: mean(
      inert.map((change, index) => (Number.isNaN(change) || nothingHolds(customers[index]!) ? change : 0)),
    ),
    loyalInGroup: mean(
      loyal,
      loyal.map((_, index) => (members[index] ? weights[index]! : 0)),
    ),
    loyalGain: loyal,
  }
}

/** Change of the probability of each class by respondent: 0 outside the group, NaN when unclassified. */
function changesOf(
  {customers, whatIf}: Classification,
  {construct, delta, members, weights}: WhatIfQuestion,
): readonly [loyal: Float64Array, inert: Float64Array, retained: Float64Array] {
  const changes = [0, 1, 2].map(() => new Float64Array(customers.length)) as [Float64Array, Float64Array, Float64Array]
  const [loyal, inert, retained] = changes
  for (const [index, customer] of customers.entries()) {
    if (customer.class === null) for (const change of changes) change[index] = Number.NaN
    else if (members[index] && weights[index]! > 0) {
      const after = whatIf(index, construct, delta)
      loyal[index] = after[0] - customer.loyal
      inert[index] = after[1] - customer.inert
      retained[index] = after[2] - customer.retained
    }
  }
  return changes
}

function nothingHolds(customer: CustomerClass): boolean {
  return customer.subtype === 'nothing-holds'
}
