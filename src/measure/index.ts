/** @room can each scale be trusted: one diagnostic per file */
import type {Survey} from '../clean/index.ts'
import type {Construct} from '../questionnaire/index.ts'
import {cronbachAlpha} from '../stats/index.ts'
import type {FoundProblem} from './diagnostic.ts'
import {diagnostics} from './diagnostics.gen.ts'
import {type ScaleMaterial, scaleMaterial} from './material.ts'
import {scaleReliability} from './scale-reliability.ts'
import type {ScaleResult, Scales} from './schema.ts'
import {stratifiedReliability} from './stratified-reliability.ts'
import {verdictOf} from './verdict.ts'

export type {Diagnostic} from './diagnostic.ts'
export * from './exploratory-problem-texts.ts'
export * from './exploratory-problems.ts'
export * from './factor-model/factor-model.ts'
export * from './factor-model/factor-model-schema.ts'
export * from './factor-model/factor-problem-texts.ts'
export * from './factor-model/factor-problems.ts'
export {constructName, type FactorFit, factorName, fitFactors} from './factor-model/fit-factors.ts'
export {missingAnswers} from './factor-model/missing-answers.ts'
export * from './group-invariance.ts'
export * from './measurement.ts'
export * from './pomp-scores.ts'
export * from './problem-texts.ts'
export * from './purify-scale.ts'
export * from './scale-reliability.ts'
export * from './schema.ts'
export * from './stratified-reliability.ts'
export * from './survey-diagnostic.ts'
export * from './thresholds.ts'
export * from './unmeasured-texts.ts'

/**
 * Every construct of the survey measured over its analysed respondents, higher-order ones included: these have their
 * dimensions' items for everything about items and factors, and the mean of their dimensions for their score.
 * Never throws on data: problems are results.
 */
export function measure(survey: Survey): Scales {
  const {constructs} = survey.questionnaire
  const simple = constructs.filter(({dimensions}) => dimensions.length === 0)
  const measured = new Map<string, ScaleResult>()
  for (const construct of simple) measured.set(construct.id, measureItems(scaleMaterial(survey, construct)))
  for (const construct of constructs)
    if (!measured.has(construct.id)) measured.set(construct.id, measureDimensions(survey, construct, measured))
  return Object.fromEntries(constructs.map(({id}) => [id, measured.get(id)!]))
}

function measureItems(material: ScaleMaterial): ScaleResult {
  const missing = material.items.length > 0 && material.varying.length === 0
  if (missing) return judged(material, {value: Number.NaN, coefficient: 'assumed'})
  const {value, coefficient} = scaleReliability(material.completeCovariance)
  // An alpha that stands for omega is the one the report tells, of all answers.
  const told = coefficient === 'alpha' ? Math.max(0, cronbachAlpha(material.covariance)) : value
  return judged(material, {value: told, coefficient})
}

function measureDimensions(
  survey: Survey,
  construct: Construct,
  measured: ReadonlyMap<string, ScaleResult>,
): ScaleResult {
  const material = scaleMaterial(survey, construct)
  const known = survey.questionnaire.constructs.filter(({id}) => construct.dimensions.includes(id))
  const dimensions = known
    .map(({id}, index) => ({
      scores: material.dimensions[index]!,
      reliability: measured.get(id)?.reliability.value ?? Number.NaN,
    }))
    .filter(({scores}) => scores.some((score) => !Number.isNaN(score)))
  return judged(material, {value: stratifiedReliability(material.scores, dimensions), coefficient: 'stratified'})
}

function judged(material: ScaleMaterial, reliability: ScaleResult['reliability']): ScaleResult {
  const parts = diagnostics.map((diagnostic) => diagnostic.run(material))
  const problems: FoundProblem[] = parts.flatMap((part) => part.problems ?? [])
  let found = unmeasured(material)
  for (const part of parts)
    found = {...found, ...part, alpha: {...found.alpha, ...part.alpha}, omega: {...found.omega, ...part.omega}}
  return {...found, reliability, problems, verdict: verdictOf({reliability, problems})}
}

/** What every diagnostic fills in its part of. */
function unmeasured({n, items}: ScaleMaterial): ScaleResult {
  const unknown = Number.NaN
  return {
    n,
    items: items.map(({code}) => code),
    alpha: {raw: unknown, standardized: unknown, ordinal: unknown, ci: [unknown, unknown]},
    omega: {total: unknown, ordinal: unknown},
    lambda6: unknown,
    spearmanBrown: unknown,
    averageInterItem: unknown,
    itemRest: {},
    alphaIfDropped: {},
    loadings: {},
    compositeReliability: unknown,
    ave: unknown,
    mean: {estimate: unknown, ci: [unknown, unknown]},
    sd: unknown,
    floor: unknown,
    ceiling: unknown,
    reliability: {value: unknown, coefficient: 'assumed'},
    answers: {},
    verdict: 'unusable',
    problems: [],
  }
}
