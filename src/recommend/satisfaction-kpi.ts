import {leverDelta} from './best-lever.ts'
import type {Finding} from './rule.ts'

/** Ten points more satisfaction, or all there are, in half a year: what an answer to a few customers is judged by. */
export function satisfactionKpi({estimate}: {readonly estimate: number}): Finding['kpi'] {
  return {
    measure: 'mean-satisfaction',
    baseline: estimate,
    target: Math.min(100, estimate + leverDelta),
    unit: 'pomp',
    months: 6,
  }
}
