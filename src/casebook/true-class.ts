import type {CaseConstruct} from './battery.ts'

export type TrueClass = 'loyal' | 'inert' | 'retained'
export type TrueSubtype = 'by-habit' | 'nothing-holds' | 'perceived' | 'real' | 'perceived-and-real'

/** The agreeing side of a 0–100 score. */
export const cutoff = 60

/**
 * The rule of the classification applied to true scores, which no survey ever sees: loyal when satisfied, trusting
 * and committed; else retained when there is no alternative, leaving costs too much or a fact holds the customer;
 * else inert, by habit or with nothing that holds.
 */
export function trueClass(
  scores: Readonly<Record<CaseConstruct, number>>,
  heldByFact: boolean,
): {readonly class: TrueClass; readonly subtype: TrueSubtype | null} {
  const trust = (scores.credibility + scores.integrity + scores.benevolence) / 3
  if (scores.satisfaction >= cutoff && trust >= cutoff && scores.commitment >= cutoff)
    return {class: 'loyal', subtype: null}
  const perceived = scores.alternatives >= cutoff || scores.exitCost >= cutoff
  if (perceived && heldByFact) return {class: 'retained', subtype: 'perceived-and-real'}
  if (perceived) return {class: 'retained', subtype: 'perceived'}
  if (heldByFact) return {class: 'retained', subtype: 'real'}
  return {class: 'inert', subtype: scores.habit >= cutoff ? 'by-habit' : 'nothing-holds'}
}
