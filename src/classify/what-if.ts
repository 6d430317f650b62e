import {type ClassProbabilities, classModel, samplePoints} from './class-model.ts'
import type {Measure} from './population.ts'
import type {VerdictContext} from './verdict.ts'

/**
 * Probabilities of one respondent if `construct` were higher by `delta`, all else equal: the direct effect through the
 * rule. Raising a dimension of a higher-order construct raises it by its share. Moments stay those of the sample.
 */
export function whatIfFor(
  context: VerdictContext,
): (respondent: number, construct: string, delta: number) => ClassProbabilities {
  const {survey, members, rule, cutoffs, model} = context
  const memberOf = new Map(Array.from(members.respondents, (respondent, member) => [respondent, member]))
  const raise = {construct: '', delta: 0}
  const lift = ({construct}: Measure): number => {
    if (construct === raise.construct) return raise.delta
    const {dimensions} = survey.questionnaire.constructs.find(({id}) => id === construct)!
    return dimensions.includes(raise.construct) ? raise.delta / dimensions.length : 0
  }
  const raised = classModel(members, rule, {
    weights: members.weights,
    points: samplePoints,
    scoreOf: (measure, member) => Math.min(100, measure.scores[member]! + lift(measure)),
  })
  return (respondent, construct, delta) => {
    const member = memberOf.get(respondent)
    if (member === undefined) return [Number.NaN, Number.NaN, Number.NaN]
    if (delta === 0) return model.probabilities(member, cutoffs)
    raise.construct = construct
    raise.delta = delta
    return raised.probabilities(member, cutoffs)
  }
}
