import {meanProbabilities} from './bootstrap-shares.ts'
import {type ClassProbabilities, classModel} from './class-model.ts'
import {type Cutoffs, shifted} from './cutoffs.ts'
import type {Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'
import type {ClassificationResult} from './schema.ts'
import {mostProbable} from './verdict.ts'

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
  const at = (attitude: number, constraint: number): ClassProbabilities[] => {
    const moved = shifted(cutoffs, attitude, constraint)
    return Array.from({length: members.size}, (_, member) => model.probabilities(member, moved))
  }
  const unmoved = at(0, 0)
  const row = (shift: number, probabilities: readonly ClassProbabilities[]) => {
    const [loyal, inert, retained] = meanProbabilities(members.weights, (member) => probabilities[member]!)
    let [changed, total] = [0, 0]
    for (let member = 0; member < members.size; member++) {
      const weight = members.weights[member]!
      total += weight
      if (mostProbable(probabilities[member]!) !== mostProbable(unmoved[member]!)) changed += weight
    }
    return {shift, loyal, inert, retained, changed: changed / total}
  }
  return {
    attitude: shifts.map((shift) => row(shift, at(shift, 0))),
    constraint: shifts.map((shift) => row(shift, at(0, shift))),
    joint: shifts.map((shift) => row(shift, at(shift, shift))),
  }
}
