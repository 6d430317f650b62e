import {classModel} from './class-model.ts'
import type {Measure} from './population.ts'
import type {LoyaltyClass, WouldChange} from './schema.ts'
import type {VerdictContext} from './verdict.ts'

/** Nodes per dimension of the search; what it finds is confirmed by the model of the verdicts. */
const searchPoints = 6
/** The search's own error moves the turning point by an answer or two at most. */
const mostCorrections = 3

/**
 * For each member the smallest change of one deciding score, in points of answer, that would make another class the most
 * probable one, the population held as it is. On a tie the construct that the rule names first. Constraint held in fact
 * cannot be answered away.
 * @returns a function of the member; null where no answer to a single construct would change the class.
 */
export function wouldChangeFor(context: VerdictContext): (member: number, is: LoyaltyClass) => WouldChange | null {
  const {members, rule, cutoffs} = context
  const measures = [...members.attitude, ...members.facets]
  const steps = new Map(measures.map((measure) => [measure.construct, answerPoint(context, measure.construct)]))
  const moved = {construct: '', by: 0}
  const scoreOf = (measure: Measure, member: number): number => {
    const score = measure.scores[member]!
    return measure.construct === moved.construct ? Math.max(0, Math.min(100, score + moved.by)) : score
  }
  const models = [searchPoints, context.model.points].map((points) =>
    classModel(members, rule, {weights: members.weights, points, scoreOf}),
  )
  const classAt = (model: 0 | 1, member: number, {construct, by}: {construct: string; by: number}): LoyaltyClass => {
    moved.construct = construct
    moved.by = by
    return models[model]!.likeliest(member, cutoffs)
  }

  return (member, is) => {
    let best: WouldChange | null = null
    for (const {construct, scores} of measures) {
      const score = scores[member]!
      const step = steps.get(construct)!
      if (Number.isNaN(score)) continue
      for (const direction of [1, -1] as const) {
        const room = direction > 0 ? 100 - score : score
        const most = Math.ceil(room / step - 1e-9)
        const limit = best === null ? most : Math.min(most, Math.ceil(Math.abs(best.change) / step) - 1)
        const changed = (points: number, model: 0 | 1): boolean =>
          classAt(model, member, {construct, by: direction * points * step}) !== is
        const points = fewest(limit, changed)
        if (points === null) continue
        const change = direction * Math.min(room, points * step)
        const to = classAt(1, member, {construct, by: change})
        best = {construct, points: direction * points, change, to}
      }
    }
    return best
  }
}

/** The fewest points in 1 … limit that change the class, by halving, then confirmed; null when not even all do. */
function fewest(limit: number, changed: (points: number, model: 0 | 1) => boolean): number | null {
  if (limit < 1 || !changed(limit, 0)) return null
  let [low, high] = [0, limit]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (changed(middle, 0)) high = middle
    else low = middle
  }
  for (let points = Math.max(1, high - 1); points <= Math.min(limit, high + mostCorrections); points++)
    if (changed(points, 1)) return points
  return null
}

/** By how many POMP points a score moves when one answer moves by one point. */
function answerPoint({survey}: VerdictContext, construct: string): number {
  const {constructs, scale} = survey.questionnaire
  const definition = constructs.find(({id}) => id === construct)!
  const parts = constructs.filter(({id}) => definition.dimensions.includes(id))
  const items = [definition, ...parts].flatMap((part) => part.items)
  const ranges = items.map((item) => (item.scale ?? scale).high - (item.scale ?? scale).low)
  return 100 / ranges.reduce((sum, range) => sum + range, 0)
}
