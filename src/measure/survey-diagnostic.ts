import {z} from 'zod'
import type {SurveyMaterial} from './survey-material.ts'

/** Why a diagnostic of the whole survey gives no numbers; its words stand in `unmeasured-texts.ts`. */
export const unmeasuredReasons = [
  'too-few-items',
  'one-notion',
  'too-few-respondents',
  'singular-correlations',
  'not-converged',
  'unexpected',
] as const
export type UnmeasuredReason = (typeof unmeasuredReasons)[number]

/** No numbers, with the reason and the items concerned. `failed`: it should have worked and did not. */
export const unmeasuredSchema = z.object({
  status: z.enum(['not-applicable', 'failed']),
  reason: z.enum(unmeasuredReasons),
  items: z.array(z.string()),
})
export type Unmeasured = z.infer<typeof unmeasuredSchema>

export type Outcome<T> = ({readonly status: 'ok'} & T) | Unmeasured

/**
 * One look at all items of a survey together. It owns the schema of its result, which stands in the measurement under
 * the name of its constant; `run` may refuse with a reason, and a throw is turned into the reason "unexpected".
 */
export interface SurveyDiagnostic<Shape extends z.ZodRawShape> {
  readonly id: string
  /** Entries of the glossary that explain its numbers. */
  readonly terms: readonly string[]
  readonly schema: z.ZodObject<Shape>
  /** Fits models of several scales: left out where only scales are asked for. */
  readonly ofModels?: boolean
  /** null: nobody asked for it. */
  readonly run: (material: SurveyMaterial) => Outcome<z.infer<z.ZodObject<Shape>>> | null
}

/** Keeps the type of the schema, from which the type of the measurement follows. */
export function surveyDiagnostic<Shape extends z.ZodRawShape>(
  diagnostic: SurveyDiagnostic<Shape>,
): SurveyDiagnostic<Shape> {
  return diagnostic
}

/** A refusal in one line. */
export function unmeasured(
  status: Unmeasured['status'],
  reason: UnmeasuredReason,
  items: readonly string[] = [],
): Unmeasured {
  return {status, reason, items: [...items]}
}
