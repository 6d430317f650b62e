import {compareFits, type FitComparison} from './compare-fits.ts'
import {equalityTests} from './equality-tests.ts'
import {type FitOptions, fitLatentModel, fitTable, type LatentFit} from './fit-latent-model.ts'
import {type FitMeasures, type FitReference, fitMeasures, fitReference} from './fit-measures.ts'
import type {ModelStatements} from './model-statement.ts'
import {type EqualKind, type Parameter, parameterName, parameterTable} from './parameter-table.ts'
import {parseModel} from './parse-model.ts'
import type {LatentData} from './sample-statistics.ts'

/** The same pattern of loadings, then equal loadings, then equal intercepts, then equal residual variances. */
export type InvarianceLevel = 'configural' | 'metric' | 'scalar' | 'strict'

export interface InvarianceStep {
  readonly level: InvarianceLevel
  readonly fit: LatentFit
  readonly measures: FitMeasures
  /** Against the level before, as it was accepted; null for configural. */
  readonly comparison: FitComparison | null
  /** CFI (robust under MLR) minus that of the level before. */
  readonly cfiChange: number
  readonly rmseaChange: number
  readonly holds: boolean
}

export interface PartialStep extends InvarianceStep {
  /** Rows let go one after the other, with the score test that chose each. */
  readonly freed: readonly {readonly name: string; readonly statistic: number}[]
}

export interface LevelResult {
  readonly full: InvarianceStep
  /** Where full invariance of this level does not hold: with rows let go until it does; null otherwise, or in vain. */
  readonly partial: PartialStep | null
}

export interface InvarianceResult {
  readonly levels: readonly LevelResult[]
  /** The highest level that holds in full, and the highest that holds at least in part; null when not even configural fits. */
  readonly full: InvarianceLevel
  readonly reached: InvarianceLevel
}

export interface InvarianceOptions extends Omit<FitOptions, 'equal' | 'partial' | 'start'> {
  readonly upTo?: InvarianceLevel
  /** Largest fall of CFI from one level to the next that still counts as invariance. Default .01. */
  readonly largestFall?: number
}

const kinds: Record<InvarianceLevel, EqualKind[]> = {
  configural: [],
  metric: ['loadings'],
  scalar: ['loadings', 'intercepts'],
  strict: ['loadings', 'intercepts', 'residuals'],
}
const order: readonly InvarianceLevel[] = ['configural', 'metric', 'scalar', 'strict']

/** Items of a factor that must stay equal for its comparison to mean anything (Steenkamp & Baumgartner 1998). */
const fewestEqual = 2

/**
 * Measurement invariance across groups in one run: configural, metric, scalar (and strict on request), each compared
 * with the level before by the (scaled) χ² difference and the change of CFI, which decides. Where a level does not
 * hold, rows are let go by the largest score test until it does, as long as two items of every factor stay equal; an
 * item whose loading was let go keeps its intercept free at the next level. Factors are identified by the first group's
 * variances of 1, so that no loading escapes the tests as a marker would.
 * @param data  with `group`.
 * @throws {RangeError} fewer than two groups.
 * @see Cheung & Rensvold 2002 (CFI fall .01), Structural Equation Modeling 9(2); Byrne, Shavelson & Muthén 1989;
 *   Steenkamp & Baumgartner 1998, Journal of Consumer Research 25(1). Fits checked against lavaan 0.6-14.
 */
export function measurementInvariance(
  model: string | ModelStatements,
  data: LatentData,
  options: InvarianceOptions = {},
): InvarianceResult {
  if (!data.group || new Set(Array.from(data.group)).size < 2) throw new RangeError('invariance needs two groups')
  const {upTo = 'scalar', largestFall = 0.01, ...fitting} = options
  const wanted = order.slice(0, order.indexOf(upTo) + 1)
  const statements = typeof model === 'string' ? parseModel(model) : model
  const shape = {standardizeLatent: true, ...fitting}
  const configural = fitLatentModel(statements, data, shape)
  const {sample, saturated} = configural
  const reference = fitReference(configural)
  const fitAt = (level: InvarianceLevel, partial: readonly string[]): LatentFit => {
    if (level === 'configural') return configural
    const table = parameterTable(statements, {
      ...shape,
      groups: sample.groups.length,
      meanStructure: true,
      equal: kinds[level],
      partial,
    })
    return fitTable(table, sample, {...fitting, saturated})
  }
  const levels: LevelResult[] = []
  let before: InvarianceStep | null = null
  let freed: string[] = []
  for (const level of wanted) {
    const context: StepContext = {level, before, largestFall, reference}
    const fitWith = (partial: readonly string[]): LatentFit => fitAt(level, partial)
    const carried: string[] = level === 'scalar' || level === 'strict' ? [...freed, ...interceptsOf(freed)] : freed
    const full = stepOf(fitWith(carried), context)
    const partial: PartialStep | null =
      full.holds || level === 'configural' ? null : freeing(full, {...context, fitWith, carried})
    levels.push({full, partial})
    if (partial) freed = [...new Set([...carried, ...partial.freed.map((row) => row.name)])]
    else if (full.holds) freed = carried
    before = partial ?? full
    if (!before.holds) break
  }
  const fullUpTo = levels.findIndex(({full}) => !full.holds)
  const held = levels.filter(({full, partial}) => full.holds || partial?.holds)
  return {
    levels,
    full: order[fullUpTo < 0 ? levels.length - 1 : Math.max(0, fullUpTo - 1)]!,
    reached: held.at(-1)?.full.level ?? 'configural',
  }
}

interface StepContext {
  readonly level: InvarianceLevel
  readonly before: InvarianceStep | null
  readonly largestFall: number
  readonly reference: FitReference
}

function stepOf(fit: LatentFit, {level, before, largestFall, reference}: StepContext): InvarianceStep {
  const measures = fitMeasures(fit, reference)
  const cfi = (of: FitMeasures): number => of.robust?.cfi ?? of.cfi
  const rmsea = (of: FitMeasures): number => (of.robust?.rmsea ?? of.rmsea).estimate
  const cfiChange = before ? cfi(measures) - cfi(before.measures) : 0
  return {
    level,
    fit,
    measures,
    comparison: before && compareFits(before.fit, fit),
    cfiChange,
    rmseaChange: before ? rmsea(measures) - rmsea(before.measures) : 0,
    holds: fit.converged && !(cfiChange < -largestFall),
  }
}

interface FreeingContext extends StepContext {
  readonly fitWith: (partial: readonly string[]) => LatentFit
  readonly carried: readonly string[]
}

function freeing(full: InvarianceStep, context: FreeingContext): PartialStep | null {
  const freed: {name: string; statistic: number}[] = []
  let step = full
  while (!step.holds) {
    const names = [...context.carried, ...freed.map((row) => row.name)]
    const worst = equalityTests(step.fit)
      .filter(({parameter}) => isNewAt(context.level, parameter) && spare(step.fit, parameter, names))
      .reduce<{name: string; statistic: number} | null>(
        (best, {parameter, statistic}) =>
          best && best.statistic >= statistic ? best : {name: parameterName(parameter), statistic},
        null,
      )
    if (worst === null) return null
    freed.push(worst)
    step = stepOf(context.fitWith([...names, worst.name]), context)
  }
  return {...step, freed}
}

function isNewAt(level: InvarianceLevel, {op, lhs, rhs}: Parameter): boolean {
  if (level === 'metric') return op === '=~'
  return level === 'scalar' ? op === '~1' : op === '~~' && lhs === rhs
}

/** Whether enough items of the row's factors would stay equal were it let go too. */
function spare(fit: LatentFit, {op, lhs, rhs}: Parameter, freed: readonly string[]): boolean {
  if (op === '~~') return true
  const item = op === '=~' ? rhs : lhs
  const loadings = fit.table.rows.filter((row) => row.group === 0 && row.op === '=~')
  const factors = loadings.filter((row) => row.rhs === item && (op !== '=~' || row.lhs === lhs)).map((row) => row.lhs)
  return factors.every((factor) => {
    const items = loadings.filter((row) => row.lhs === factor).map((row) => row.rhs)
    const name = (other: string): string => (op === '=~' ? `${factor}=~${other}` : `${other}~1`)
    return items.filter((other) => other !== item && !freed.includes(name(other))).length >= fewestEqual
  })
}

/** Intercepts of the items whose loadings were let go. */
const interceptsOf = (freed: readonly string[]): string[] =>
  freed.flatMap((name) => (name.includes('=~') ? [`${name.split('=~')[1]!}~1`] : []))
