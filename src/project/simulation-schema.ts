import {z} from 'zod'
import {estimateSchema} from '../measure/index.ts'

const number = z.number().nullable()

const change = z.object({before: number, after: number, change: estimateSchema})

const scenario = z.object({
  shares: z.object({loyal: change, inert: change, retained: change}),
  /** Yearly value of the customers who would become loyal, each counted by the change of probability. */
  securedValue: estimateSchema.nullable(),
})

/** One question asked of a survey: what if a group's scores were others? */
export const simulationSchema = z.object({
  levers: z.array(z.object({construct: z.string(), mode: z.enum(['add', 'set']), points: z.number()})),
  /** Groups crossed, as typed; empty = every classified customer. */
  group: z.array(z.string()),
  /** Classified customers concerned, and all of them. */
  concerned: z.int(),
  classified: z.int(),
  /** Mean change of each lever's score over those concerned, after the cap at 0 and 100. */
  applied: z.array(z.object({construct: z.string(), before: number, change: number})),
  /** `respondents`: each customer asked again. `gaussian`: from a saved result, moments alone. */
  basis: z.enum(['respondents', 'gaussian']),
  /** The levers move and nothing else does. */
  direct: scenario,
  /** What usually goes with the levers moves along, by the path model; null without one. Never added to `direct`. */
  propagated: scenario.extend({moved: z.array(z.object({construct: z.string(), change: number}))}).nullable(),
  /** Mean change of each outcome over all classified customers, by the path model's total effects. */
  outcomes: z.array(z.object({construct: z.string(), change: estimateSchema})),
  currency: z.string(),
})
export type SimulationFindings = z.infer<typeof simulationSchema>
