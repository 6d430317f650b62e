import {classModel} from './class-model.ts'
import {type Cutoffs, shifted} from './cutoffs.ts'
import {type ClassProbabilities, mostProbable} from './most-probable.ts'
import type {Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'
import type {ClassificationResult, LoyaltyClass} from './schema.ts'

const shifts = [-15, -10, -5, 0, 5, 10, 15]
/** Enough for shares read to the point; nineteen populations are evaluated. */
const points = 6

/**
 * Shares when the cut-offs move: attitude alone, constraint alone, both. Raising them moves the retained in opposite
 * directions, so the three are shown apart. `changed` is the share whose most probable class differs from that at 0.
 */
export function sensitivity(
  members: Population,
  rule: ClassificationRule,
  cutoffs: Cutoffs,
): Omit<ClassificationResult['sensitivity'], 'clusters'> {
  const model = classModel(members, rule, {weights: members.weights, points})
  const along = (moved: (shift: number) => Cutoffs): Tally[] =>
    shifts.map((shift) => ({shift, cutoffs: moved(shift), loyal: 0, inert: 0, retained: 0, changed: 0}))
  const attitude = along((shift) => shifted(cutoffs, shift, 0))
  const constraint = along((shift) => shifted(cutoffs, 0, shift))
  const joint = along((shift) => shifted(cutoffs, shift, shift))
  // In this order one block often stands where it stood, and answers from memory.
  const order = [...attitude.flatMap((tally, index) => [tally, joint[index]!]), ...constraint]
  let total = 0
  for (let member = 0; member < members.size; member++) {
    const weight = members.weights[member]!
    const unmoved = mostProbable(model.probabilities(member, cutoffs))
    total += weight
    for (const tally of order) add(tally, model.probabilities(member, tally.cutoffs), {weight, unmoved})
  }
  const shares = ({shift, loyal, inert, retained, changed}: Tally) => {
    return {shift, loyal: loyal / total, inert: inert / total, retained: retained / total, changed: changed / total}
  }
  return {attitude: attitude.map(shares), constraint: constraint.map(shares), joint: joint.map(shares)}
}

/** Weighted sums over members under one set of cut-offs. */
interface Tally extends Record<'loyal' | 'inert' | 'retained' | 'changed', number> {
  readonly shift: number
  readonly cutoffs: Cutoffs
}

function add(
  tally: Tally,
  probabilities: ClassProbabilities,
  {weight, unmoved}: {readonly weight: number; readonly unmoved: LoyaltyClass},
): void {
  tally.loyal += weight * probabilities[0]
  tally.inert += weight * probabilities[1]
  tally.retained += weight * probabilities[2]
  if (mostProbable(probabilities) !== unmoved) tally.changed += weight
}
