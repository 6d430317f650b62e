import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import {createRandom} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'
import {linearRegression, normalQuantile} from '../stats/index.ts'
import {classGroups} from './class-groups.ts'
import {completeRows} from './complete-rows.ts'
import {crossTables} from './cross-tables.ts'
import {groupComparisons} from './group-comparisons.ts'
import {hypotheses} from './hypotheses.ts'
import {sampleFit} from './sample-fit.ts'
import type {Profiles, RegressionResult, Study} from './schema.ts'
import {scoreCorrelations} from './score-correlations.ts'

export interface ProfileOptions {
  readonly study?: Study | undefined
  readonly disclosure: Disclosure
  readonly seed: number
  readonly randomSample: boolean
  /** Customers of the company. */
  readonly base?: number | undefined
}

/**
 * What a study reports beside the diagnosis: the classes compared by every column of the survey, correlations and regressions of
 * the scores, the hypotheses tested, the fit of the sample. Unweighted, over the most probable class of each customer.
 * @throws {UserError} a stated hypothesis names a construct that is not measured.
 */
export function profileStudy(
  survey: Survey,
  {scores, classification}: {readonly scores: Scores; readonly classification: Classification},
  {study, disclosure, seed, randomSample, base}: ProfileOptions,
): Profiles {
  const groups = classGroups(classification)
  const analysed = (row: number): boolean => survey.respondents[row]!.excluded === null
  const {constructs} = survey.questionnaire
  const decidingIds = new Set(Object.values(classification.deciding).flat())
  const {realConstraint} = classification.result.classification.rule
  const deciding = new Set<string>([
    ...realConstraint,
    ...decidingIds,
    ...[...decidingIds].flatMap((id) => scores[id]?.dimensions ?? []),
  ])
  const invited = study?.sample?.invited
  const n = survey.input.analysed
  return {
    groups: [...groups.names],
    tables: [...crossTables(survey, groups, {minCell: disclosure.minCell, random: createRandom(seed).fork(5)})],
    comparisons: [...groupComparisons({survey, scores, deciding}, groups, disclosure)],
    correlations: scoreCorrelations(scores, analysed),
    regressions: [...regressions({survey, scores, classification}, analysed)],
    hypotheses: [...hypotheses({constructs, scores, analysed, stated: study?.hypotheses})],
    fit: sampleFit(survey, study?.population, disclosure.minCell),
    responseRate: invited === undefined || invited < survey.input.rows ? Number.NaN : survey.input.rows / invited,
    marginOfError: randomSample ? marginOfError(n, base) : Number.NaN,
  }
}

/** Of a share of one half, with the correction for a finite base (Cochran 1977, Sampling Techniques, 3rd ed., 2.6). */
function marginOfError(n: number, base: number | undefined): number {
  const unseen = base === undefined || base <= n ? 1 : 1 - n / base
  return normalQuantile(0.975) * Math.sqrt((0.25 / n) * unseen)
}

/** Each outcome on the attitudes that decide the class. */
function regressions(
  {survey, scores, classification}: {survey: Survey; scores: Scores; classification: Classification},
  analysed: (row: number) => boolean,
): readonly RegressionResult[] {
  const attitudes = ['satisfaction', 'trust', 'commitment', 'attachment'].flatMap(
    (role) => classification.deciding[role] ?? [],
  )
  const causes = [...new Set(attitudes)]
  const outcomes = survey.questionnaire.constructs.filter(
    ({id, role}) => role === 'outcome' && scores[id] !== undefined,
  )
  if (causes.length === 0) return []
  return outcomes.flatMap(({id}): RegressionResult[] => {
    const [outcome, ...predictors] = completeRows(
      [id, ...causes].map((one) => scores[one]!.scores),
      analysed,
    )
    const {terms, degrees, n, rSquared, adjustedRSquared, f, p} = linearRegression(outcome!, predictors)
    if (Number.isNaN(rSquared)) return []
    return [
      {
        outcome: id,
        n,
        rSquared,
        adjustedRSquared,
        f,
        degrees: [...degrees],
        p,
        terms: terms.map((term, index) => ({construct: causes[index]!, ...term})),
      },
    ]
  })
}
