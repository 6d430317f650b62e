import type {ClassProbabilities} from './most-probable.ts'
import type {Measure} from './population.ts'
import type {VerdictContext} from './verdict.ts'

/** What becomes of a construct's score (POMP) of one respondent; kept within 0 and 100. */
export type ScoreChange = (construct: string, score: number) => number

/**
 * Probabilities of one respondent if some true scores were others, all else equal: the direct effect through the rule.
 * The change is one of the customer, not of an answer: it shifts the posterior of the true score whole, neither shrunk to
 * the sample nor lent to the other constructs, P(T + δ ≥ c) = P(T ≥ c − δ). The cap at 100 is that of the observed score.
 * Changing a dimension of a higher-order construct changes that one by its share.
 */
export function whatIfFor(context: VerdictContext): (respondent: number, change: ScoreChange) => ClassProbabilities {
  const {survey, scores, members, rule, cutoffs, model} = context
  const holds = new Float64Array(members.size).fill(Number.NaN)
  /** Nothing that is asked of one attitude moves it: found once for each member. */
  const unmovedHold = (member: number): number => {
    if (Number.isNaN(holds[member]!)) holds[member] = model.hold(member, cutoffs)
    return holds[member]!
  }
  const memberOf = new Int32Array(members.left.length).fill(-1)
  for (let member = 0; member < members.size; member++) memberOf[members.respondents[member]!] = member
  const dimensionsOf = new Map(survey.questionnaire.constructs.map(({id, dimensions}) => [id, dimensions]))
  const shifts = (measures: readonly Measure[], member: number, change: ScoreChange): number[] =>
    measures.map(({construct, scores: own}) => {
      const score = own[member]!
      const of = (id: string, value: number): number => change(id, value) - value
      const dimensions = dimensionsOf.get(construct) ?? []
      const through = dimensions.reduce((sum, id) => {
        const part = scores[id]?.scores[members.respondents[member]!] ?? Number.NaN
        return Number.isNaN(part) ? sum : sum + of(id, part) / dimensions.length
      }, 0)
      if (Number.isNaN(score)) return of(construct, 50) + through
      return Math.max(0, Math.min(100, score + of(construct, score) + through)) - score
    })
  return (respondent, change) => {
    const member = memberOf[respondent] ?? -1
    if (member < 0) return [Number.NaN, Number.NaN, Number.NaN]
    const facets = shifts(members.facets, member, change)
    const lowered = {
      attitude: below(cutoffs.attitude, shifts(members.attitude, member, change)),
      facets: below(cutoffs.facets, facets),
      habits: cutoffs.habits,
    }
    const holdStays = rule.situation !== 'minimum' && facets.every((shift) => shift === 0)
    const hold = holdStays ? unmovedHold(member) : model.hold(member, lowered)
    return model.classes(model.loyal(member, lowered), hold)
  }
}

function below(cutoffs: readonly number[], shifts: readonly number[]): readonly number[] {
  return cutoffs.map((cutoff, index) => cutoff - shifts[index]!)
}
