import {z} from 'zod'
import {type InvarianceResult, type InvarianceStep, type LatentData, measurementInvariance} from '../stats/index.ts'

const number = z.number().nullable()

export const invarianceLevels = ['scalar', 'partial-scalar', 'metric', 'configural', 'none', 'not-tested'] as const
export type InvarianceLevel = (typeof invarianceLevels)[number]

const stepSchema = z.object({
  level: z.enum(['configural', 'metric', 'scalar', 'partial-scalar']),
  chi2: number,
  df: number,
  cfi: number,
  rmsea: number,
  /** Against the level before: change of χ², its degrees of freedom and p, change of CFI. */
  deltaChi2: number,
  deltaDf: number,
  p: number,
  deltaCfi: number,
})

export const invarianceSchema = z.object({
  level: z.enum(invarianceLevels),
  /** Why it could not be tested. */
  reason: z.enum(['too-few-respondents', 'not-converged', 'no-scale', 'too-few-items', 'one-group']).nullable(),
  steps: z.array(stepSchema),
  /** Items whose intercept or loading had to be let differ. */
  freed: z.array(z.string()),
})
export type Invariance = z.infer<typeof invarianceSchema>

/** Per group; under it invariance tests find nothing (Meade & Bauer 2007, Structural Equation Modeling 14(4)). */
export const fewestPerGroup = 100

/** A factor of two items leans on the others; one of three stands by itself. */
export const fewestItemsForInvariance = 3

/**
 * Do the questions mean the same in every group? Configural, metric and scalar invariance by robust maximum likelihood on
 * answers as keyed; the level before falls when CFI loses more than .01.
 * @param scales  the factors, each with the codes of its items: columns of `data`.
 * @see Vandenberg & Lance 2000, Organizational Research Methods 3(1); Cheung & Rensvold 2002, Structural Equation Modeling 9(2).
 */
export function groupInvariance(
  scales: readonly {readonly id: string; readonly items: readonly string[]}[],
  data: LatentData,
): Invariance {
  if (scales.length === 0) return untestedInvariance('no-scale')
  const model = scales.map(({id, items}) => `${id} =~ ${items.join(' + ')}`).join('\n')
  try {
    return told(measurementInvariance(model, data, {estimator: 'MLR'}))
  } catch (error) {
    // The solver refuses data that no model can be fitted to (constant or empty columns in one group).
    if (error instanceof RangeError) return untestedInvariance('not-converged')
    throw error
  }
}

export function untestedInvariance(reason: NonNullable<Invariance['reason']>): Invariance {
  return {level: 'not-tested', reason, steps: [], freed: []}
}

function told({levels}: InvarianceResult): Invariance {
  const steps = levels.flatMap(({full, partial}) => [
    step(full, full.level),
    ...(partial === null ? [] : [step(partial, partial.level === 'scalar' ? 'partial-scalar' : full.level)]),
  ])
  const [configural] = levels
  if (configural === undefined || !configural.full.fit.converged) return {...untestedInvariance('not-converged'), steps}
  const freed = [...new Set(levels.flatMap(({partial}) => partial?.freed.map(({name}) => name) ?? []))]
  return {level: reached(levels), reason: null, steps, freed}
}

function reached(levels: InvarianceResult['levels']): InvarianceLevel {
  const held = ({full, partial}: InvarianceResult['levels'][number]): boolean => full.holds || partial?.holds === true
  const best = levels.filter(held).at(-1)
  if (best === undefined) return 'none'
  const {level} = best.full
  if (level !== 'scalar') return level === 'metric' ? 'metric' : 'configural'
  return levels.every(({full}) => full.holds) ? 'scalar' : 'partial-scalar'
}

function step({fit, measures, comparison, cfiChange}: InvarianceStep, level: string): Invariance['steps'][number] {
  const {robust, scaled} = measures
  return {
    level: level as Invariance['steps'][number]['level'],
    chi2: scaled === null ? fit.test.chiSquare : fit.test.scaledChiSquare,
    df: fit.test.degrees,
    cfi: (robust ?? measures).cfi,
    rmsea: (robust ?? measures).rmsea.estimate,
    deltaChi2: comparison?.chiSquare ?? Number.NaN,
    deltaDf: comparison?.degrees ?? Number.NaN,
    p: comparison?.p ?? Number.NaN,
    deltaCfi: comparison === null ? Number.NaN : cfiChange,
  }
}
