import type {z} from 'zod'
import {eligibility} from '../classify/index.ts'
import {distribution} from './estimates.ts'
import type {Standing} from './material.ts'
import {type lifeCycleSchema, type Stage, stages} from './schema.ts'
import {thresholds} from './thresholds.ts'

export interface LifeCycle {
  readonly result: z.infer<typeof lifeCycleSchema> | null
  /** By respondent. */
  readonly stages: readonly Stage[]
}

/**
 * Stage of the relation, from cooperation over time and not from tenure alone (D11). One rule, read from the top:
 *   pre-relation  a prospect;
 *   decline       a former customer, or spending at 80 % of the year before or less;
 *   development   a first purchase, or spending at 120 % or more (the exchange expands);
 *   maturity      spending is stable, and at least half of what is known of the following holds: share of wallet 50 % or
 *                 more, voice and cooperation 60 or more, customer for 24 months or more;
 *   development   spending is stable without that depth;
 *   unknown       where the columns do not tell (no spending of the year before, or nothing on depth).
 * Tenure is one sign in three: many years alone never make a relation mature where depth is measured and low.
 * @see Dwyer, Schurr & Oh 1987, Journal of Marketing 51(2): awareness, exploration, expansion, commitment, dissolution.
 */
export function lifeCycle(context: Standing): LifeCycle {
  const {survey, analysed, weights} = context
  const {stages: outside} = eligibility(survey)
  const speaking = [...context.playing('voice'), ...context.playing('empowerment').filter((id) => id === 'cooperation')]
  const of = survey.respondents.map((_, index): Stage => {
    const status = outside[index]
    if (status === 'prospect') return 'pre-relation'
    if (status === 'lapsed') return 'decline'
    if (status === 'first-time') return 'development'
    return stageOfRepeat(exchange(context, index), depth(context, speaking, index))
  })
  const given = analysed.map((index) => of[index]!)
  const told = given.some((stage) => stage !== 'unknown')
  const columns = ['status', 'orders', 'spend', 'previous_spend', 'share_of_wallet', 'tenure_months']
  return {
    stages: of,
    result: told
      ? {
          n: given.length,
          basis: [...columns.filter((id) => survey.columns[id] !== undefined), ...speaking],
          stages: distribution(
            stages,
            given,
            analysed.map((index) => weights[index]!),
          ).map(({code, ...rest}) => ({stage: code, ...rest})),
        }
      : null,
  }
}

/** Spending against the year before; nothing in both years is an exchange that has stopped. */
export function exchange({cell}: Pick<Standing, 'cell'>, index: number): number {
  const [now, before] = [cell('spend', index), cell('previous_spend', index)]
  if (now === 0 && before === 0) return 0
  return before === 0 ? (now > 0 ? Number.POSITIVE_INFINITY : Number.NaN) : now / before
}

/** Share of the known signs of depth that hold; NaN where none is known. */
function depth({cell, score}: Standing, speaking: readonly string[], index: number): number {
  const voices = speaking.map((id) => score(id, index)).filter((value) => !Number.isNaN(value))
  const cooperation = voices.length === 0 ? Number.NaN : voices.reduce((sum, value) => sum + value, 0) / voices.length
  const signs = [
    [cell('share_of_wallet', index), thresholds.deepWallet],
    [cooperation, thresholds.agrees],
    [cell('tenure_months', index), thresholds.longTenure],
  ] as const
  const known = signs.filter(([value]) => !Number.isNaN(value))
  return known.filter(([value, least]) => value >= least).length / known.length
}

function stageOfRepeat(ratio: number, depthShare: number): Stage {
  if (ratio <= thresholds.falls) return 'decline'
  if (ratio >= thresholds.grows) return 'development'
  if (Number.isNaN(ratio) || Number.isNaN(depthShare)) return 'unknown'
  return depthShare >= 0.5 ? 'maturity' : 'development'
}
