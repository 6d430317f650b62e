import {UserError} from '../kernel/index.ts'
import type {Construct} from '../questionnaire/index.ts'
import type {Scores} from '../score/index.ts'
import {holmAdjustment, type LinearRegression, linearRegression, studentQuantile} from '../stats/index.ts'
import {completeRows} from './complete-rows.ts'
import {profileErrors} from './errors.ts'
import type {StatedHypothesis, TestedHypothesis} from './schema.ts'
import {profileThresholds} from './thresholds.ts'

/** What the field expects, by role: tested unless the configuration states hypotheses of its own. */
const theory = [
  {from: 'satisfaction', to: 'trust', source: 'Garbarino & Johnson 1999'},
  {from: 'trust', to: 'commitment', source: 'Morgan & Hunt 1994'},
  {from: 'attachment', to: 'commitment', source: 'Lacœuilhe 2000'},
  {from: 'satisfaction', to: 'outcome', source: 'Oliver 1999'},
  {from: 'commitment', to: 'outcome', source: 'Aurier & N’Goala 2010'},
  {from: 'trust', to: 'outcome', source: 'Gurviez & Korchia 2002'},
] as const
/** Outcomes that the theory is tested on. */
const mostOutcomes = 2

export interface HypothesisMaterial {
  readonly constructs: readonly Construct[]
  readonly scores: Scores
  readonly analysed: (row: number) => boolean
  readonly stated: readonly StatedHypothesis[] | undefined
}

/**
 * Each hypothesis by the standardised coefficient of its cause in the regression of its effect on all the causes that the
 * hypotheses give that effect. Supported: p after Holm under .05 and the sign expected. Rejected: significant the other way, or
 * an interval wholly under .10, too small to matter. Inconclusive: neither.
 * @throws {UserError} a stated hypothesis names a construct that is not measured.
 * @see Lakens 2017, Social Psychological and Personality Science 8(4), on rejecting effects that are too small to matter.
 */
export function hypotheses(material: HypothesisMaterial): readonly TestedHypothesis[] {
  requireMeasured(material.stated, material.scores)
  const list = material.stated ?? expected(material)
  const fits = new Map([...new Set(list.map(({to}) => to))].map((to) => [to, fitOf(to, list, material)]))
  const tests = list.map((one) => ({...one, ...coefficient(one.from, fits.get(one.to)!)}))
  const adjusted = holmAdjustment(tests.map(({p}) => p))
  return tests.map((test, index) => {
    const complete = {...test, id: `H${index + 1}`, adjusted: adjusted[index]!, source: test.source ?? null}
    return {...complete, verdict: verdictOf(complete)}
  })
}

function measured(constructs: readonly Construct[], scores: Scores, role: string): readonly string[] {
  return constructs
    .filter((one) => one.role === role && !one.dimension && scores[one.id]?.scores.some(Number.isFinite))
    .map(({id}) => id)
}

function expected({constructs, scores}: HypothesisMaterial): readonly StatedHypothesis[] {
  return theory.flatMap(({from, to, source}) =>
    measured(constructs, scores, from)
      .slice(0, 1)
      .flatMap((cause) =>
        measured(constructs, scores, to)
          .slice(0, mostOutcomes)
          .map((effect) => ({from: cause, to: effect, sign: 'positive' as const, source})),
      ),
  )
}

/** For before the work starts: a hypothesis about what was not asked is a slip of the configuration. @throws {UserError} */
export function requireMeasured(stated: HypothesisMaterial['stated'] = [], scores: Scores): void {
  for (const [index, {from, to}] of stated.entries())
    for (const construct of [from, to])
      if (scores[construct] === undefined)
        throw new UserError(profileErrors.HYPOTHESIS_CONSTRUCT, {
          number: index + 1,
          construct,
          known: Object.keys(scores).join(', '),
        })
}

interface EffectFit {
  readonly causes: readonly string[]
  readonly fit: LinearRegression
}

/** An effect on all the causes that the hypotheses give it. */
function fitOf(to: string, list: readonly StatedHypothesis[], {scores, analysed}: HypothesisMaterial): EffectFit {
  const causes = [...new Set(list.filter((one) => one.to === to).map(({from}) => from))]
  const [outcome, ...predictors] = completeRows(
    [to, ...causes].map((id) => scores[id]!.scores),
    analysed,
  )
  return {causes, fit: linearRegression(outcome!, predictors)}
}

function coefficient(
  from: string,
  {causes, fit}: EffectFit,
): Omit<TestedHypothesis, 'id' | 'from' | 'to' | 'sign' | 'source' | 'adjusted' | 'verdict'> & {readonly p: number} {
  const {beta, t, p} = fit.terms[causes.indexOf(from)]!
  const degrees = fit.degrees[1]
  const reach = Math.abs(beta / t) * studentQuantile(0.975, degrees)
  return {
    n: fit.n,
    beside: causes.filter((id) => id !== from),
    coefficient: {estimate: beta, ci: [beta - reach, beta + reach]},
    t,
    degrees,
    p,
    fSquared: (t * t) / degrees,
  }
}

function verdictOf({
  coefficient: {estimate, ci},
  sign,
  adjusted,
}: Omit<TestedHypothesis, 'verdict'>): TestedHypothesis['verdict'] {
  if (estimate === null || Number.isNaN(estimate)) return 'not-tested'
  const turn = sign === 'positive' ? 1 : -1
  const highest = Math.max(turn * ci[0]!, turn * ci[1]!)
  if (adjusted! < profileThresholds.significance.value) return turn * estimate > 0 ? 'supported' : 'rejected'
  return highest < profileThresholds.smallEffect.value ? 'rejected' : 'inconclusive'
}
