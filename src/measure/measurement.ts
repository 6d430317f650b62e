import {z} from 'zod'
import type {Survey} from '../clean/index.ts'
import {factorModel, withRatios} from './factor-model/factor-model.ts'
import type {FactorModel} from './factor-model/factor-model-schema.ts'
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

/** `scales` leaves out the models of several scales together, which take seconds on a long questionnaire. */
export type MeasurementDepth = 'scales' | 'full'

export interface MeasureOptions {
  readonly seed: number
  /** Header of the column whose groups the questions must mean the same in. */
  readonly group?: string | null | undefined
  readonly depth?: MeasurementDepth | undefined
}

export interface Measured {
  readonly measurement: Measurement
  /** null where it was left out. */
  readonly factorModel: FactorModel | null
}

/** Every diagnostic of the whole survey. Never throws on data: what fails is a result with a reason. */
export function measureSurvey(survey: Survey, scales: Scales, {seed, group, depth}: MeasureOptions): Measured {
  const plainMaterial = surveyMaterial(survey, scales, seed)
  const factors = depth === 'scales' ? null : factorModel(plainMaterial)
  const material = {...plainMaterial, factors, group: group ?? null}
  const found = Object.entries(surveyDiagnostics).flatMap(([field, diagnostic]) => {
    if (depth === 'scales' && diagnostic.ofModels) return []
    const own = {...material, random: material.random.fork(streamOf(diagnostic.id))}
    try {
      const outcome = diagnostic.run(own)
      return outcome === null ? [] : [[field, outcome] as const]
    } catch {
      return [[field, unmeasured('failed', 'unexpected')] as const]
    }
  })
  const measurement = Object.fromEntries(found) as Measurement
  return {measurement, factorModel: factors && withRatios(factors.result, measurement)}
}

/** A number that depends on the name only (FNV-1a, 32 bits). */
function streamOf(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
