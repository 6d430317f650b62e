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
  const {survey, scores, members, cutoffs, model} = context
  const memberOf = new Map(Array.from(members.respondents, (respondent, member) => [respondent, member]))
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
    const member = memberOf.get(respondent)
    if (member === undefined) return [Number.NaN, Number.NaN, Number.NaN]
    const lowered = (given: readonly number[], measures: readonly Measure[]): number[] => {
      const moved = shifts(measures, member, change)
      return given.map((cutoff, index) => cutoff - moved[index]!)
    }
    return model.probabilities(member, {
      attitude: lowered(cutoffs.attitude, members.attitude),
      facets: lowered(cutoffs.facets, members.facets),
      habits: lowered(cutoffs.habits, members.habits),
    })
  }
}
