import type {ClassModel} from './class-model.ts'
import type {Cutoffs} from './cutoffs.ts'
import type {Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'
import {type ClassificationResult, type CustomerClass, type Subtype, subtypes} from './schema.ts'

export interface SubtypeContext {
  readonly members: Population
  readonly rule: ClassificationRule
  readonly model: ClassModel
  readonly cutoffs: Cutoffs
}

/**
 * Expected share of each sub-type: mean probability of its class times that of its own condition, so that the sub-types of
 * a class add up to the class. `count` is of customers whose verdict it is.
 */
export function subtypeShares(
  context: SubtypeContext,
  customers: readonly CustomerClass[],
): ClassificationResult['subtypes'] {
  const {members} = context
  const sums = new Map<Subtype, number>()
  let total = 0
  for (let member = 0; member < members.size; member++) {
    const weight = members.weights[member]!
    total += weight
    for (const [subtype, probability] of parts(context, member, customers[members.respondents[member]!]!))
      sums.set(subtype, (sums.get(subtype) ?? 0) + weight * probability)
  }
  const found = subtypes.flatMap((subtype) => {
    const sum = sums.get(subtype)
    const count = customers.filter((customer) => customer.subtype === subtype).length
    return sum === undefined ? [] : [[subtype, {estimate: sum / total, count}] as const]
  })
  return Object.fromEntries(found)
}

/** How one member's probabilities of being inert and retained are made up. */
function parts(
  {members, rule, model, cutoffs}: SubtypeContext,
  member: number,
  {inert, retained}: Pick<CustomerClass, 'inert' | 'retained'>,
): readonly (readonly [Subtype, number])[] {
  if (rule.situation === 'minimum') return [['inferred', inert + retained]]
  const habitual = model.habitual(member, cutoffs)
  const perceived = model.perceived(member, cutoffs)
  const ofInert: readonly (readonly [Subtype, number])[] =
    rule.habits.length === 0
      ? []
      : [
          ['by-habit', inert * habitual],
          ['nothing-holds', inert * (1 - habitual)],
        ]
  if (rule.situation === 'no-constraint') return ofInert
  if (members.held[member] !== 1) return [...ofInert, ['perceived', retained]]
  return [...ofInert, ['perceived-and-real', retained * perceived], ['real', retained * (1 - perceived)]]
}
