import type {LoyaltyClass} from './schema.ts'

/** P(loyal), P(inert), P(retained). */
export type ClassProbabilities = readonly [loyal: number, inert: number, retained: number]

/** Highest probability; a tie goes to the earlier of loyal, retained, inert. */
export function mostProbable([loyal, inert, retained]: ClassProbabilities): LoyaltyClass {
  if (loyal >= retained && loyal >= inert) return 'loyal'
  return retained >= inert ? 'retained' : 'inert'
}
