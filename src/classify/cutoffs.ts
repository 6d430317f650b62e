import {weightedMedian} from '../stats/index.ts'
import type {Measure, Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'

/** The "agree" side of an answer scale: four points and a half on 1–7. */
export const defaultCutoff = 60
const midpoint = 50

/** By role in POMP points, the middle of the scale, or the median of the sample. */
export type CutoffChoice = Readonly<Record<string, number>> | 'midpoint' | 'median'

/** Cut-offs of one evaluation, aligned to the rule's lists. */
export interface Cutoffs {
  readonly attitude: readonly number[]
  readonly facets: readonly number[]
  readonly habits: readonly number[]
}

/** @param weights medians are taken again in each bootstrap draw. */
export function cutoffsOf(
  choice: CutoffChoice,
  rule: ClassificationRule,
  members: Population,
  weights: Float64Array,
): Cutoffs {
  const value = (role: string, measure: Measure): number => {
    if (choice === 'midpoint') return midpoint
    if (choice === 'median') return weightedMedian(measure.scores, weights)
    return choice[measure.construct] ?? choice[role] ?? defaultCutoff
  }
  return {
    attitude: members.attitude.map((measure, index) => value(rule.attitude[index]!.role, measure)),
    facets: members.facets.map((measure) => value('constraint', measure)),
    habits: members.habits.map((measure) => value('habit', measure)),
  }
}

/** Moves the attitude and the constraint cut-offs; habit decides sub-types only and stays. */
export function shifted(cutoffs: Cutoffs, attitude: number, constraint: number): Cutoffs {
  return {
    attitude: cutoffs.attitude.map((cutoff) => cutoff + attitude),
    facets: cutoffs.facets.map((cutoff) => cutoff + constraint),
    habits: cutoffs.habits,
  }
}
