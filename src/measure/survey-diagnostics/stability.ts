import {z} from 'zod'
import {
  correlationFromCovariance,
  correlationMatrix,
  covarianceMatrix,
  cronbachAlpha,
  htmt,
  htmt2,
  type OneFactorModel,
  oneFactorModel,
} from '../../stats/index.ts'
import {analysedRows, completeRows, rowsOf, rowsWhere} from '../answered-rows.ts'
import {omegaTotal} from '../scale-reliability.ts'
import {surveyDiagnostic} from '../survey-diagnostic.ts'
import type {SurveyItem, SurveyMaterial} from '../survey-material.ts'
import {thresholds} from '../thresholds.ts'

/** What a defensible analyst might have done instead. */
export const stabilityVariants = [
  'alpha',
  'standardised-alpha',
  'omega',
  'composite-reliability',
  'ordinal-alpha',
  'htmt',
  'htmt2',
  'one-factor-ave',
  'model-ave',
  'normal-theory',
  'scaled',
  'robust',
  'complete-answers',
  'without-careless',
] as const
export type StabilityVariant = (typeof stabilityVariants)[number]

export const stableVerdicts = ['reliable', 'convergent', 'distinct', 'fit'] as const
export type StableVerdict = (typeof stableVerdicts)[number]

const stabilitySchema = z.object({
  verdicts: z.array(
    z.object({
      verdict: z.enum(stableVerdicts),
      /** One construct, a pair, or none for the whole model. */
      constructs: z.array(z.string()),
      /** As reported: true where the quality asked for is there. */
      is: z.boolean(),
      /** Variants that say the same, of all that could be computed. */
      holds: z.int(),
      of: z.int(),
      /** Variants that say the contrary, each with the choices that make it. */
      flips: z.array(z.array(z.enum(stabilityVariants))),
    }),
  ),
})
type Verdict = z.infer<typeof stabilitySchema>['verdicts'][number]

/**
 * Would another defensible choice have said otherwise? Each headline verdict under every coefficient, with answers pairwise
 * or complete, and with or without the respondents who answered carelessly (two signs or more).
 *   reliable: coefficient ≥ .70; convergent: AVE ≥ .50; distinct: HTMT or HTMT2 < .85; fit: CFI ≥ .90 and RMSEA ≤ .08
 * @see Steegen, Tuerlinckx, Gelman & Vanpaemel 2016, Perspectives on Psychological Science 11(5), on multiverse analysis.
 */
export const stability = surveyDiagnostic({
  id: 'stability',
  terms: ['verdict-stability'],
  schema: stabilitySchema,
  run: (material) => {
    const groups = constructsOf(material.items)
    const samples = samplesOf(material, groups)
    const verdicts = [
      ...groups.flatMap((group) => [...reliable(material, group, samples), ...convergent(material, group, samples)]),
      ...groups.flatMap((second, index) =>
        groups.slice(0, index).flatMap((first) => distinct([first, second], samples)),
      ),
      ...modelFit(material),
    ]
    return {status: 'ok', verdicts}
  },
})

type Matrix = readonly (readonly number[])[]

/** Respondents kept, and the choices that keep them. */
interface Sample {
  readonly choices: readonly StabilityVariant[]
  /** Covariances of a construct's items, and the factor they make; by construct. */
  readonly scales: ReadonlyMap<string, Scale>
  /** Correlations of the items of two constructs, those of the first before those of the second. */
  readonly correlation: (first: Group, second: Group) => Matrix
}

interface Scale {
  readonly covariance: Matrix
  readonly model: OneFactorModel
}

function samplesOf({survey}: SurveyMaterial, groups: readonly Group[]): Sample[] {
  const analysed = analysedRows(survey)
  const careful = rowsWhere(analysed.length, (place) => survey.respondents[analysed[place]!]!.flags.length < 2)
  const everybody = samplesAmong(groups, [])
  if (careful.length === analysed.length) return everybody
  const kept = groups.map((group) => ({...group, columns: rowsOf(group.columns, careful)}))
  return [...everybody, ...samplesAmong(kept, ['without-careless'])]
}

/** Answers pairwise, and complete. */
function samplesAmong(groups: readonly Group[], choices: readonly StabilityVariant[]): Sample[] {
  const columnsOf = new Map(groups.map(({id, columns}) => [id, columns]))
  const together = (first: Group, second: Group): readonly Float64Array[] => [
    ...columnsOf.get(first.id)!,
    ...columnsOf.get(second.id)!,
  ]
  return [
    {choices, scales: scalesOf(groups, covarianceMatrix), correlation: blocksOf(groups)},
    {
      choices: [...choices, 'complete-answers'],
      scales: scalesOf(groups, completeCovariance),
      correlation: (first, second) => correlationFromCovariance(completeCovariance(together(first, second))),
    },
  ]
}

/** As `completeOrAll` chooses; whether a column varies is seen in its variance. */
function completeCovariance(columns: readonly Float64Array[]): Matrix {
  const rows = completeRows(columns)
  const kept = rowsOf(columns, rows)
  if (rows.length * 2 < (columns[0]?.length ?? 0)) return covarianceMatrix(columns)
  const covariance = covarianceMatrix(kept)
  return covariance.every((row, place) => row[place]! > 0) ? covariance : covarianceMatrix(columns)
}

function scalesOf(
  groups: readonly Group[],
  covarianceOf: (columns: readonly Float64Array[]) => Matrix,
): ReadonlyMap<string, Scale> {
  return new Map(
    groups.map(({id, columns}) => {
      const covariance = covarianceOf(columns)
      return [id, {covariance, model: oneFactorModel(covariance)}]
    }),
  )
}

/** Blocks of the correlations of all items: pairwise, no pair depends on which others it is asked with. */
function blocksOf(groups: readonly Group[]): Sample['correlation'] {
  const correlation = correlationMatrix(groups.flatMap(({columns}) => columns))
  return (first, second) => {
    const places = [...first.places, ...second.places]
    return places.map((row) => places.map((column) => correlation[row]![column]!))
  }
}

interface Group {
  readonly id: string
  readonly columns: readonly Float64Array[]
  /** Of its items among those of all groups. */
  readonly places: readonly number[]
}

function constructsOf(items: readonly SurveyItem[]): Group[] {
  const ids = [...new Set(items.map(({construct}) => construct))]
  let next = 0
  return ids
    .map((id) => ({id, columns: items.flatMap(({construct, keyed}) => (construct === id ? [keyed] : []))}))
    .filter(({columns}) => columns.length > 1)
    .map((group) => ({...group, places: group.columns.map(() => next++)}))
}

/** One way to decide: does it say yes, and what was chosen on the way. */
interface Way {
  readonly value: number
  readonly choices: readonly StabilityVariant[]
}

function judged(
  verdict: Verdict['verdict'],
  constructs: readonly string[],
  {is, says, ways}: {is: boolean; says: (value: number) => boolean; ways: readonly Way[]},
): Verdict[] {
  const known = ways.filter(({value}) => !Number.isNaN(value))
  if (known.length < 2) return []
  const against = known.filter(({value}) => says(value) !== is)
  return [
    {
      verdict,
      constructs: [...constructs],
      is,
      holds: known.length - against.length,
      of: known.length,
      flips: against.map(({choices}) => [...choices]),
    },
  ]
}

function reliable({scales}: SurveyMaterial, {id, columns}: Group, samples: readonly Sample[]): Verdict[] {
  const scale = scales[id]
  if (scale === undefined || columns.length < 3) return []
  const ways = samples.flatMap((sample): Way[] => {
    const {covariance, model} = sample.scales.get(id)!
    const sound = model.converged && !model.heywood
    return [
      {value: cronbachAlpha(covariance), choices: ['alpha', ...sample.choices]},
      {value: cronbachAlpha(correlationFromCovariance(covariance)), choices: ['standardised-alpha', ...sample.choices]},
      {value: sound ? omegaTotal(covariance, model.loadings) : Number.NaN, choices: ['omega', ...sample.choices]},
      {
        value: compositeReliability(sound ? model.standardizedLoadings : []),
        choices: ['composite-reliability', ...sample.choices],
      },
    ]
  })
  const ordinal = scale.alpha.ordinal ?? Number.NaN
  const says = (value: number): boolean => value >= thresholds.reliabilityAcceptable.value
  return judged('reliable', [id], {
    is: says(scale.reliability.value ?? Number.NaN),
    says,
    ways: [...ways, {value: ordinal, choices: ['ordinal-alpha']}],
  })
}

function convergent({scales, factors}: SurveyMaterial, {id, columns}: Group, samples: readonly Sample[]): Verdict[] {
  const scale = scales[id]
  if (scale === undefined || columns.length < 3) return []
  const ways = samples.map((sample): Way => {
    const {model} = sample.scales.get(id)!
    const loadings = model.converged && !model.heywood ? model.standardizedLoadings : []
    const squares = loadings.reduce((sum, loading) => sum + loading * loading, 0)
    return {value: squares / loadings.length, choices: ['one-factor-ave', ...sample.choices]}
  })
  const own = factors?.result.reliability.find(({construct}) => construct === id)?.ave ?? Number.NaN
  const says = (value: number): boolean => value >= thresholds.averageVarianceExtracted.value
  return judged('convergent', [id], {
    is: says(scale.ave ?? Number.NaN),
    says,
    ways: [...ways, {value: own, choices: ['model-ave']}],
  })
}

function compositeReliability(loadings: readonly number[]): number {
  if (loadings.length === 0) return Number.NaN
  const sum = loadings.reduce((total, loading) => total + loading, 0)
  const error = loadings.reduce((total, loading) => total + 1 - loading * loading, 0)
  return (sum * sum) / (sum * sum + error)
}

function distinct([first, second]: readonly [Group, Group], samples: readonly Sample[]): Verdict[] {
  const before = first.columns.length
  const places = [first.columns.map((_, place) => place), second.columns.map((_, place) => before + place)]
  const ways = samples.flatMap((sample): Way[] => {
    const correlation = sample.correlation(first, second)
    return [
      {value: htmt(correlation, places)[1]![0]!, choices: ['htmt', ...sample.choices]},
      {value: htmt2(correlation, places)[1]![0]!, choices: ['htmt2', ...sample.choices]},
    ]
  })
  const says = (value: number): boolean => value < thresholds.htmtStrict.value
  return judged('distinct', [first.id, second.id], {is: says(ways[0]!.value), says, ways})
}

/** CFI from .90 (Bentler & Bonett 1980) and RMSEA up to .08 (Browne & Cudeck 1993), by each version of the test. */
function modelFit({factors}: SurveyMaterial): Verdict[] {
  if (factors === null || factors.result.estimator === null) return []
  const {cfi, rmsea, scaled, robust} = factors.result
  const way = (
    indices: {cfi: number | null; rmsea: {estimate: number | null}} | null,
    choice: StabilityVariant,
  ): Way => {
    const known = typeof indices?.cfi === 'number' && typeof indices.rmsea.estimate === 'number'
    return {
      value: known ? Number(indices.cfi! >= 0.9 && indices.rmsea.estimate! <= 0.08) : Number.NaN,
      choices: [choice],
    }
  }
  const ways = [way({cfi, rmsea}, 'normal-theory'), way(scaled, 'scaled'), way(robust, 'robust')]
  const says = (value: number): boolean => value === 1
  const reported = ways.findLast(({value}) => !Number.isNaN(value)) ?? ways[0]!
  return judged('fit', [], {is: says(reported.value), says, ways})
}
