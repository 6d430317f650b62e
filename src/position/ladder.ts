import type {z} from 'zod'
import {eligibility} from '../classify/index.ts'
import {distribution} from './estimates.ts'
import type {Standing} from './material.ts'
import {type ladderSchema, type Rung, rungs} from './schema.ts'
import {thresholds} from './thresholds.ts'

export interface Ladder {
  readonly result: z.infer<typeof ladderSchema> | null
  /** By respondent; null for former customers, who stand on no rung. */
  readonly rungs: readonly (Rung | null)[]
}

/**
 * Rung of the ladder of relationship marketing (D12), each with all that the one below has:
 *   prospect   has not bought yet;
 *   customer   has bought once;
 *   client     buys again, whatever is felt;
 *   supporter  is loyal (the class), without saying so;
 *   advocate   is loyal and speaks for the company (the flag);
 *   partner    is an advocate who also works with it: voice, and cooperation where asked, at 60 or more.
 * A repeat customer without a class is unknown. Where voice and cooperation were not asked nobody is a partner, and where
 * advocacy was not asked nobody is an advocate: `highest` says so.
 * @see Payne, Christopher, Clark & Peck 1995, Relationship Marketing for Competitive Advantage.
 */
export function ladder(context: Standing): Ladder {
  const {survey, analysed, weights, classification, scores, score} = context
  const {stages: outside, basis} = eligibility(survey)
  const working = [...context.playing('voice'), ...context.playing('empowerment').filter((id) => id === 'cooperation')]
  const speaks = scores['advocacy'] !== undefined || scores['nps'] !== undefined
  const of = survey.respondents.map((_, index): Rung | null => {
    const status = outside[index]
    if (status === 'lapsed') return null
    if (status === 'prospect') return 'prospect'
    if (status === 'first-time') return 'customer'
    const customer = classification.customers[index]!
    if (customer.class === null) return 'unknown'
    if (customer.class !== 'loyal') return 'client'
    if (!customer.flags.includes('advocate')) return 'supporter'
    const works = working.length > 0 && working.every((id) => score(id, index) >= thresholds.agrees)
    return works ? 'partner' : 'advocate'
  })
  const climbing = analysed.filter((index) => of[index] !== null)
  const told = basis === 'measured' || speaks
  return {
    rungs: of,
    result: told
      ? {
          n: climbing.length,
          left: analysed.length - climbing.length,
          highest: speaks ? (working.length > 0 ? 'partner' : 'advocate') : 'supporter',
          rungs: distribution(
            rungs,
            climbing.map((index) => of[index]!),
            climbing.map((index) => weights[index]!),
          ).map(({code, ...rest}) => ({rung: code, ...rest})),
        }
      : null,
  }
}
