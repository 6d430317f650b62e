import {z} from 'zod'
import {
  correlationFromCovariance,
  correlationMatrix,
  covarianceMatrix,
  cronbachAlpha,
  htmt,
  htmt2,
  oneFactorModel,
} from '../../stats/index.ts'
import {completeOrAll} from '../material.ts'
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
    const samples = samplesOf(material)
    const groups = constructsOf(material.items)
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

/** Rows kept, and the choices that keep them. */
interface Sample {
  readonly choices: readonly StabilityVariant[]
  readonly rows: readonly number[] | null
  readonly complete: boolean
}

function samplesOf({survey}: SurveyMaterial): Sample[] {
  const analysed = survey.respondents.filter(({excluded}) => excluded === null)
  const careful = analysed.flatMap(({flags}, row) => (flags.length < 2 ? [row] : []))
  const sizes = [{choices: [] as StabilityVariant[], rows: null as number[] | null}]
  if (careful.length < analysed.length) sizes.push({choices: ['without-careless'], rows: careful})
  return sizes.flatMap(({choices, rows}) => [
    {choices, rows, complete: false},
    {choices: [...choices, 'complete-answers' as const], rows, complete: true},
  ])
}

interface Group {
  readonly id: string
  readonly items: readonly SurveyItem[]
}

function constructsOf(items: readonly SurveyItem[]): Group[] {
  const ids = [...new Set(items.map(({construct}) => construct))]
  return ids
    .map((id) => ({id, items: items.filter(({construct}) => construct === id)}))
    .filter(({items: own}) => own.length > 1)
}

function columnsOf(items: readonly SurveyItem[], {rows, complete}: Sample): readonly Float64Array[] {
  const columns = items.map(({keyed}) => (rows === null ? keyed : Float64Array.from(rows, (row) => keyed[row]!)))
  return complete ? completeOrAll(columns, columns[0]?.length ?? 0) : columns
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

function reliable({scales}: SurveyMaterial, {id, items}: Group, samples: readonly Sample[]): Verdict[] {
  const scale = scales[id]
  if (scale === undefined || items.length < 3) return []
  const ways = samples.flatMap((sample): Way[] => {
    const covariance = covarianceMatrix(columnsOf(items, sample))
    const model = oneFactorModel(covariance)
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

function convergent({scales, factors}: SurveyMaterial, {id, items}: Group, samples: readonly Sample[]): Verdict[] {
  const scale = scales[id]
  if (scale === undefined || items.length < 3) return []
  const ways = samples.map((sample): Way => {
    const model = oneFactorModel(covarianceMatrix(columnsOf(items, sample)))
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
  const items = [...first.items, ...second.items]
  const places = [first.items.map((_, place) => place), second.items.map((_, place) => first.items.length + place)]
  const ways = samples.flatMap((sample): Way[] => {
    const correlation = correlationMatrix(columnsOf(items, sample))
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
