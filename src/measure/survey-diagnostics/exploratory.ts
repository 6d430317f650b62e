import {z} from 'zod'
import {
  bartlettSphericity,
  type FactorExtraction,
  minimumAveragePartial,
  minimumResidual,
  oblimin,
  parallelAnalysis,
  principalComponents,
  type Rotation,
  samplingAdequacy,
  symmetricEigen,
  varimax,
} from '../../stats/index.ts'
import {type ExploratoryProblem, exploratoryProblemSchema} from '../exploratory-problems.ts'
import {independentItems} from '../singular-items.ts'
import {surveyDiagnostic, unmeasured} from '../survey-diagnostic.ts'
import {thresholds} from '../thresholds.ts'

const value = z.number().nullable()
const numbers = z.array(value)

/** One set of rotated axes; items in the order of `items`, axes in that of what they explain. */
const solutionSchema = z.object({
  extraction: z.enum(['minimum-residual', 'principal-components']),
  rotation: z.enum(['oblimin', 'varimax']),
  loadings: z.record(z.string(), numbers),
  communalities: z.record(z.string(), value),
  /** Share of all variance, axis by axis. */
  explained: numbers,
  factorCorrelations: z.array(numbers),
  converged: z.boolean(),
})

const exploratorySchema = z.object({
  n: z.int(),
  items: z.array(z.string()),
  pairwise: z.boolean(),
  kmo: value,
  kmoPerItem: z.record(z.string(), value),
  bartlett: z.object({chiSquare: value, degrees: value, p: value}),
  eigenvalues: numbers,
  /** How many axes to keep: components above 1 (Kaiser), parallel analysis of components and of factors, Velicer. */
  suggested: z.object({kaiser: value, parallelComponents: value, parallelFactors: value, map: value}),
  /** The 95th percentile of the eigenvalues of unrelated variables, components. */
  randomEigenvalues: numbers,
  factors: solutionSchema,
  /** The same by components, as courses teach it. */
  components: solutionSchema,
  problems: z.array(exploratoryProblemSchema),
})
type Solution = z.infer<typeof solutionSchema>

/** Draws of parallel analysis: the 95th percentile then stands to about .005. */
const draws = 100

/**
 * What the items have in common without being told their scales: are they fit for it (KMO, Bartlett), how many axes
 * (parallel analysis, MAP, Kaiser), which items go together. Factors by minimum residuals with oblimin, which is psych's
 * default; components with varimax, which is what courses teach; as many as parallel analysis says, one at least.
 */
export const exploratory = surveyDiagnostic({
  id: 'exploratory',
  terms: ['kmo', 'bartlett-sphericity', 'parallel-analysis', 'minimum-average-partial', 'communality', 'rotation'],
  schema: exploratorySchema,
  run: (material) => {
    const {n, random, pairwise} = material
    const places = independentItems(material.correlation)
    const correlation = places.map((i) => places.map((j) => material.correlation[i]![j]!))
    const codes = places.map((place) => material.items[place]!.code)
    if (codes.length < 3) return unmeasured('not-applicable', 'too-few-items', codes)
    if (n <= codes.length || n < thresholds.fewestRespondents.value)
      return unmeasured('not-applicable', 'too-few-respondents')
    const {values} = symmetricEigen(correlation)
    const asked = {n, random, draws}
    const components = parallelAnalysis(correlation, asked)
    const factors = parallelAnalysis(correlation, {...asked, kind: 'factors'})
    const map = minimumAveragePartial(correlation)
    const suggested = {
      kaiser: values.filter((eigenvalue) => eigenvalue > 1).length,
      parallelComponents: components.suggested,
      parallelFactors: factors.suggested,
      map: map.suggested,
    }
    const extracted = minimumResidual(correlation, within(factors.suggested, codes.length))
    const principal = principalComponents(correlation, within(components.suggested, codes.length))
    const adequacy = samplingAdequacy(correlation)
    const found = {
      n,
      items: codes,
      pairwise,
      kmo: adequacy.overall,
      kmoPerItem: named(codes, adequacy.items),
      bartlett: bartlettSphericity(correlation, n),
      eigenvalues: [...values],
      suggested,
      randomEigenvalues: [...components.random],
      factors: solution(codes, extracted, {
        extraction: 'minimum-residual',
        rotation: 'oblimin',
        rotated: oblimin(extracted.loadings),
      }),
      components: solution(codes, principal, {
        extraction: 'principal-components',
        rotation: 'varimax',
        rotated: varimax(principal.loadings),
      }),
    }
    const concerned = {
      improper: extracted.improper.map((place) => codes[place]!),
      repeated: material.items.flatMap(({code}) => (codes.includes(code) ? [] : [code])),
    }
    return {status: 'ok', ...found, problems: problems(found, concerned)}
  },
})

/** At least one axis, and fewer than half the items, or an axis would have less than two. */
function within(suggested: number, items: number): number {
  return Math.max(1, Math.min(Number.isNaN(suggested) ? 1 : suggested, Math.floor(items / 2)))
}

function named(codes: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(codes.map((code, place) => [code, values[place]!]))
}

function solution(
  codes: readonly string[],
  extracted: FactorExtraction,
  {rotated, ...how}: Pick<Solution, 'extraction' | 'rotation'> & {readonly rotated: Rotation},
): Solution {
  return {
    ...how,
    loadings: Object.fromEntries(codes.map((code, place) => [code, [...rotated.loadings[place]!]])),
    communalities: named(codes, extracted.communalities),
    explained: [...rotated.explained],
    factorCorrelations: rotated.factorCorrelations.map((row) => [...row]),
    converged: extracted.converged && rotated.converged,
  }
}

function problems(
  found: Omit<z.infer<typeof exploratorySchema>, 'problems'>,
  {improper, repeated}: Readonly<Record<'improper' | 'repeated', readonly string[]>>,
): {code: ExploratoryProblem; items: string[]}[] {
  const least = thresholds.samplingAdequacy.value
  const poor = Object.entries(found.kmoPerItem).flatMap(([code, kmo]) => (kmo! < least ? [code] : []))
  const list: [boolean, ExploratoryProblem, readonly string[]][] = [
    [found.kmo! < least, 'low-sampling-adequacy', []],
    [poor.length > 0, 'poorly-sampled-items', poor],
    [found.bartlett.p! >= thresholds.sphericity.value, 'nothing-in-common', []],
    [found.n < thresholds.respondentsPerItem.value * found.items.length, 'few-respondents-per-item', []],
    [repeated.length > 0, 'repeated-items', repeated],
    [improper.length > 0, 'improper-solution', improper],
    [!found.factors.converged, 'rotation-not-converged', []],
    [found.suggested.map !== found.suggested.parallelComponents, 'suggestions-differ', []],
  ]
  return list.flatMap(([holds, code, concerned]) => (holds ? [{code, items: [...concerned]}] : []))
}
