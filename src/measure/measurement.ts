import {z} from 'zod'
import type {Survey} from '../clean/index.ts'
import type {Scales} from './schema.ts'
import {type Outcome, unmeasured, unmeasuredSchema} from './survey-diagnostic.ts'
import {surveyDiagnostics} from './survey-diagnostics.gen.ts'
import {surveyMaterial} from './survey-material.ts'

type Diagnostics = typeof surveyDiagnostics
/** What was found about all scales together, one field a diagnostic. Fields are added as diagnostics are: any may lack in an older result. */
export type Measurement = {[K in keyof Diagnostics]?: Outcome<z.infer<Diagnostics[K]['schema']>> | undefined}

/** Composed of the diagnostics' own schemas. */
export const measurementSchema = z.object(
  Object.fromEntries(
    Object.entries(surveyDiagnostics).map(([field, {schema}]) => [
      field,
      z
        .discriminatedUnion('status', [z.object({status: z.literal('ok'), ...schema.shape}), unmeasuredSchema])
        .optional(),
    ]),
  ),
) as unknown as z.ZodType<Measurement>

/** Every diagnostic of the whole survey. Never throws on data: what fails is a result with a reason. */
export function measureSurvey(survey: Survey, scales: Scales, seed: number): Measurement {
  const material = surveyMaterial(survey, scales, seed)
  const found = Object.entries(surveyDiagnostics).map(([field, diagnostic]) => {
    const own = {...material, random: material.random.fork(streamOf(diagnostic.id))}
    try {
      return [field, diagnostic.run(own)] as const
    } catch {
      return [field, unmeasured('failed', 'unexpected')] as const
    }
  })
  return Object.fromEntries(found) as Measurement
}

/** A number that depends on the name only (FNV-1a, 32 bits). */
function streamOf(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
