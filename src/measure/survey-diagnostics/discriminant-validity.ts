import {z} from 'zod'
import {htmt, htmt2, htmtInterval, type RatioInterval} from '../../stats/index.ts'
import {completeOrAll} from '../material.ts'
import {surveyDiagnostic, unmeasured} from '../survey-diagnostic.ts'
import type {SurveyItem, SurveyMaterial} from '../survey-material.ts'
import {thresholds} from '../thresholds.ts'

const value = z.number().nullable()
const ratioSchema = z.object({estimate: value, ci: z.tuple([value, value])})

const discriminantSchema = z.object({
  /** Respondents behind the ratios. */
  n: z.int(),
  /** Constructs of two varying questions and more, in the questionnaire's order. */
  constructs: z.array(z.string()),
  /** Bootstrap draws behind the intervals; 0 where they are left out. */
  draws: z.int(),
  pairs: z.array(
    z.object({
      first: z.string(),
      second: z.string(),
      htmt: ratioSchema,
      htmt2: ratioSchema,
      /** By HTMT: below .85, from .85 to .90 (for constructs close in meaning), .90 and above. */
      verdict: z.enum(['distinct', 'close', 'not-distinct']).nullable(),
    }),
  ),
})
type Pair = z.infer<typeof discriminantSchema>['pairs'][number]

/** The 95 % limits then stand to about a tenth of their distance. */
const draws = 500
/** Beyond it sampling error is not what makes two constructs look alike, and the draws would take longer than all the rest. */
const mostRespondents = 20000

/**
 * Are the constructs told apart? HTMT and HTMT2 of every pair over complete answers, with percentile bootstrap
 * intervals; without intervals where correlations are pairwise or respondents very many.
 */
export const discriminantValidity = surveyDiagnostic({
  id: 'discriminant-validity',
  terms: ['htmt', 'htmt2'],
  schema: discriminantSchema,
  run: (material) => {
    const groups = constructsOf(material.items)
    if (groups.size < 2)
      return unmeasured(
        'not-applicable',
        'too-few-items',
        material.items.map(({code}) => code),
      )
    if (material.n < thresholds.fewestRespondents.value) return unmeasured('not-applicable', 'too-few-respondents')
    const constructs = [...groups.keys()]
    const {ratios, taken} = ratiosOf(material, [...groups.values()])
    const pairs = constructs.flatMap((second, j) =>
      constructs.slice(0, j).map((first, i): Pair => {
        const [arithmetic, geometric] = [ratios.htmt[j]![i]!, ratios.htmt2[j]![i]!]
        return {
          first,
          second,
          htmt: copied(arithmetic),
          htmt2: copied(geometric),
          verdict: verdictOf(arithmetic.estimate),
        }
      }),
    )
    return {status: 'ok', n: material.n, constructs, draws: taken, pairs}
  },
})

/** Places of the questions of each construct that has two and more. */
function constructsOf(items: readonly SurveyItem[]): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, {construct}] of items.entries()) {
    const places = groups.get(construct)
    if (places) places.push(place)
    else groups.set(construct, [place])
  }
  return new Map([...groups].filter(([, places]) => places.length > 1))
}

interface Ratios {
  readonly ratios: Readonly<Record<'htmt' | 'htmt2', readonly (readonly RatioInterval[])[]>>
  readonly taken: number
}

function ratiosOf({items, correlation, n, pairwise, random}: SurveyMaterial, scales: readonly number[][]): Ratios {
  if (pairwise || n > mostRespondents) {
    const alone = (matrix: number[][]): RatioInterval[][] =>
      matrix.map((row) => row.map((estimate) => ({estimate, ci: [Number.NaN, Number.NaN]})))
    return {ratios: {htmt: alone(htmt(correlation, scales)), htmt2: alone(htmt2(correlation, scales))}, taken: 0}
  }
  const columns = completeOrAll(
    items.map(({keyed}) => keyed),
    n,
  )
  return {ratios: htmtInterval(columns, scales, {random, draws}), taken: draws}
}

function verdictOf(ratio: number): Pair['verdict'] {
  if (Number.isNaN(ratio)) return null
  if (ratio < thresholds.htmtStrict.value) return 'distinct'
  return ratio < thresholds.htmt.value ? 'close' : 'not-distinct'
}

const copied = ({estimate, ci}: RatioInterval): Pair['htmt'] => ({estimate, ci: [ci[0], ci[1]]})
