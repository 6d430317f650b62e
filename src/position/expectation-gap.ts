import type {z} from 'zod'
import {meanGap, meanScore, shareOf} from './estimates.ts'
import type {Standing} from './material.ts'
import type {expectationGapSchema} from './schema.ts'

/** Constructs of expectation that are not called after what they expect (ECSI: Fornell et al. 1996). */
const pairs: readonly (readonly [expected: string, perceived: string])[] = [['expectations', 'quality']]
const expectedPrefix = 'expected_'

/**
 * What customers expected against what they perceive (D34), customer by customer, where both were asked: the constructs
 * `expectations` and `quality`, or any construct `<id>` beside its `expected_<id>`.
 * @see Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64(1). The two come from one survey made afterwards, where
 *   memory draws expectations towards what was lived (Cronin & Taylor 1992): a small gap proves little.
 */
export function expectationGaps(context: Standing): z.infer<typeof expectationGapSchema>[] {
  const {scores, score, analysed, weights, disclosure} = context
  const {minCell} = disclosure
  const named = Object.keys(scores)
    .filter((id) => id.startsWith(expectedPrefix))
    .map((id) => [id, id.slice(expectedPrefix.length)] as const)
  const used = analysed.map((index) => weights[index]!)
  return [...pairs, ...named]
    .filter((pair) => pair.every((id) => scores[id] !== undefined))
    .map(([expected, perceived]) => {
      const before = analysed.map((index) => score(expected, index))
      const after = analysed.map((index) => score(perceived, index))
      const gaps = after.map((value, place) => value - before[place]!)
      return {
        expected,
        perceived,
        expectation: meanScore(before, used, minCell),
        perception: meanScore(after, used, minCell),
        gap: meanGap([before, after], used, minCell),
        disappointed: shareOf(
          gaps.map((gap) => (Number.isNaN(gap) ? null : gap < 0)),
          used,
        ),
      }
    })
}
