import type {Classification} from '../classify/index.ts'
import {type Survey, surveyWeights} from '../clean/index.ts'
import {dominated} from '../disclosure/index.ts'
import type {Scores} from '../score/index.ts'
import {holmAdjustment, type WeightedContrast, weightedContrast} from '../stats/index.ts'
import type {BenefitMeasure} from './benefit.ts'
import {benefits} from './benefits.gen.ts'
import type {Benefit, BenefitVerdict, EffectSize} from './schema.ts'

/** Fewer known values than this say nothing of a difference. */
const fewestValues = 20
const level = 0.05

/**
 * Do loyal customers bring here what they are said to bring? Each customer counts as loyal by the probability of it, so
 * that doubtful ones weigh on both sides: differences come out smaller than between customers known for certain.
 * Comparisons with the inert and with the retained are left out where that split is not measured. None is told where one of
 * the groups may not be described.
 * @see Reichheld & Sasser 1990, Harvard Business Review 68(5); Holm 1979 for the five tests; Cohen 1988 for the sizes.
 */
export function testBenefits(
  {survey, scores}: {readonly survey: Survey; readonly scores: Scores},
  classification: Classification,
  minCell: number,
): Benefit[] {
  const weights = surveyWeights(survey)
  const {customers, result} = classification
  const belonging = (of: (index: number) => number): Float64Array =>
    weights.map((weight, index) => (customers[index]!.class === null ? 0 : weight * of(index)))
  const loyal = belonging((index) => customers[index]!.loyal)
  const against = {
    others: belonging((index) => 1 - customers[index]!.loyal),
    inert: belonging((index) => customers[index]!.inert),
    retained: belonging((index) => customers[index]!.retained),
  }
  const measured = result.shares.inert.inferred !== true
  const tests = benefits.map((benefit) => {
    const measure = benefit.measure(survey, scores)
    const told = (group: Float64Array): boolean => measure !== null && describable(measure.values, group, minCell)
    const groups = measured && told(against.inert) && told(against.retained) ? (['inert', 'retained'] as const) : []
    const contrasts =
      measure === null || !told(loyal) || !told(against.others)
        ? []
        : (['others', ...groups] as const).map((group) => ({
            group,
            contrast: weightedContrast(measure.values, [loyal, against[group]]),
          }))
    const usable = (contrasts[0]?.contrast.n ?? 0) >= fewestValues
    return {benefit, measure, contrasts: usable ? contrasts : [], n: contrasts[0]?.contrast.n ?? 0}
  })
  const adjusted = holmAdjustment(tests.map(({contrasts}) => contrasts[0]?.contrast.p ?? Number.NaN))
  return tests.map(({benefit, measure, contrasts, n}, index) => ({
    id: benefit.id,
    measure: measure && {kind: measure.kind, id: measure.id},
    behavioural: measure?.behavioural ?? false,
    moreIsBetter: measure?.moreIsBetter ?? false,
    n,
    comparisons: contrasts.map(({group, contrast}) => comparison(group, contrast)),
    adjustedP: adjusted[index]!,
    size: sizeOf(contrasts[0]?.contrast.effect),
    verdict: verdictOf(measure, contrasts[0]?.contrast, adjusted[index]!),
  }))
}

/** As many customers expected with a known value as may be described, none of whom makes most of the mean. */
function describable(values: ArrayLike<number>, belonging: Float64Array, minCell: number): boolean {
  const known = [...belonging.keys()].filter((index) => Number.isFinite(values[index]!) && belonging[index]! > 0)
  const parts = known.map((index) => belonging[index]!)
  const expected = parts.reduce((sum, part) => sum + part, 0)
  return (
    expected >= minCell && !dominated(parts) && !dominated(known.map((index) => values[index]! * belonging[index]!))
  )
}

function comparison(against: Benefit['comparisons'][number]['against'], contrast: WeightedContrast) {
  return {
    against,
    loyal: contrast.means[0],
    other: contrast.means[1],
    difference: {estimate: contrast.difference, ci: [...contrast.ci] as [number, number]},
    effect: {estimate: contrast.effect, ci: [...contrast.effectCi] as [number, number]},
    p: contrast.p,
  }
}

function verdictOf(
  measure: BenefitMeasure | null,
  contrast: WeightedContrast | undefined,
  adjusted: number,
): BenefitVerdict {
  if (measure === null) return 'not-measured'
  if (contrast === undefined || !(adjusted < level)) return 'cannot-tell'
  return contrast.difference > 0 === measure.moreIsBetter ? 'supported' : 'contradicted'
}

/** Cohen 1988, Statistical Power Analysis: .2 small, .5 medium, .8 large. */
function sizeOf(effect: number | undefined): EffectSize | null {
  if (effect === undefined || Number.isNaN(effect)) return null
  const size = Math.abs(effect)
  if (size < 0.2) return 'negligible'
  if (size < 0.5) return 'small'
  return size < 0.8 ? 'medium' : 'large'
}
