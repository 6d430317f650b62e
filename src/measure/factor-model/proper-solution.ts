import type {ModelTerm} from '../../stats/index.ts'
import {
  constantWhenComplete,
  type FactorData,
  type FactorScale,
  factorProblem,
  repeatedWhenComplete,
} from './factor-data.ts'
import type {FoundFactorProblem, Retry} from './factor-model-schema.ts'
import type {FactorRemedy} from './factor-problems.ts'
import {constructName, type FactorFit, factorTerms, fitFactors} from './fit-factors.ts'

export interface ProperSolution {
  readonly data: FactorData
  /** The model as asked where it converged, proper or not; else the attempt that did. null: nothing could be fitted. */
  readonly fit: FactorFit | null
  /** The attempt that gave a proper solution, where the model as asked did not. */
  readonly repaired: FactorFit | null
  readonly problems: readonly FoundFactorProblem[]
}

/** Constructs are merged one pair after the other, so many times at most. */
const mostMerges = 3

/**
 * Fits a factor model and, where its solution is improper, tries what usually helps: the offending item left out, bounds
 * at 0, other starting values, merging constructs that the answers do not tell apart. The model as asked stays the
 * result, as inadmissible; every attempt is told with how it fared.
 * @see Chen, Bollen, Paxton, Curran & Kirby 2001, Sociological Methods & Research 29(4).
 */
export function properSolution(asked: FactorData): ProperSolution {
  const problems: FoundFactorProblem[] = []
  const data = withoutUnusable(asked, problems)
  if (data.scales.length === 0) return {data, fit: null, repaired: null, problems}
  const items = Object.keys(data.columns).length
  if (data.n <= items) {
    problems.push(factorProblem('too-few-respondents', {count: data.n}))
    return {data, fit: null, repaired: null, problems}
  }
  const terms = factorTerms(data.scales)
  const first = attempt(data, terms)
  const start = first?.converged ? null : otherStart(data, terms)
  const fit = first?.converged ? first : (start?.fit ?? null)
  if (!first?.converged)
    problems.push(
      factorProblem('not-converged', {items: Object.keys(data.columns), retry: start && told(start.remedy, start.fit)}),
    )
  if (!fit) return {data, fit: null, repaired: null, problems}
  const found = {data, fit, problems}
  const repaired = [identified(found), bounded(found), merged(found)].find((one) => one?.admissible) ?? null
  return {data, fit, repaired: fit.admissible ? null : repaired, problems}
}

/** Items constant or repeated among the respondents the model uses, which may be fewer than the survey's. */
function withoutUnusable(data: FactorData, problems: FoundFactorProblem[]): FactorData {
  if (data.missing !== 'listwise') return data
  const constant = constantWhenComplete(data)
  const rest = without(data, constant)
  const repeated = [...constant, ...repeatedWhenComplete(rest)]
  if (repeated.length > 0) problems.push(factorProblem('repeated-items', {items: repeated, count: repeated.length}))
  return repeated.length === 0 ? data : without(data, repeated)
}

function without(data: FactorData, items: readonly string[]): FactorData {
  const scales = data.scales
    .map((scale) => ({...scale, items: scale.items.filter((item) => !items.includes(item))}))
    .filter((scale) => scale.items.length >= 2)
  const used = new Set(scales.flatMap((scale) => scale.items))
  const columns = Object.fromEntries(Object.entries(data.columns).filter(([code]) => used.has(code)))
  return {...data, scales, columns}
}

function attempt(data: FactorData, terms: readonly ModelTerm[], options = {}): FactorFit | null {
  try {
    const fit = fitFactors(data, terms, options)
    return fit.converged && Number.isFinite(fit.measures.chi2) ? fit : {...fit, converged: false}
  } catch (error) {
    // Data that no model can be fitted to: told as a problem by whoever asked.
    if (error instanceof RangeError) return null
    throw error
  }
}

function otherStart(data: FactorData, terms: readonly ModelTerm[]): {remedy: FactorRemedy; fit: FactorFit} | null {
  const options = [
    {remedy: 'bounds', with: {bounded: true}},
    {remedy: 'other-start', with: {standardizeLatent: true}},
    {remedy: 'other-start', with: {standardizeLatent: true, bounded: true}},
  ] as const
  for (const option of options) {
    const fit = attempt(data, terms, option.with)
    if (fit?.converged) return {remedy: option.remedy, fit}
  }
  return null
}

interface Found {
  readonly data: FactorData
  readonly fit: FactorFit
  readonly problems: FoundFactorProblem[]
}

/** A single construct of two items has more to find than the answers say. */
function identified({data, fit, problems}: Found): FactorFit | null {
  const short = data.scales.filter(({items}) => items.length === 2)
  const {notIdentified} = fit.improper
  if (short.length > 0)
    problems.push(
      factorProblem('two-item-constructs', {constructs: ids(short), items: short.flatMap(({items}) => items)}),
    )
  if (notIdentified.length > 0 || (fit.measures.df ?? 0) < 0)
    problems.push(factorProblem('not-identified', {constructs: ids(data.scales), count: notIdentified.length}))
  else if (fit.measures.df === 0) problems.push(factorProblem('just-identified', {constructs: ids(data.scales)}))
  return null
}

/** Negative variances, of items (Heywood) and of constructs: held at 0 instead. */
function bounded({data, fit, problems}: Found): FactorFit | null {
  const {negativeVariances} = fit.improper
  if (negativeVariances.length === 0) return null
  const retried = attempt(data, factorTerms(data.scales), {bounded: true})
  const retry = retried && told('bounds', retried)
  const items = negativeVariances.filter(({latent}) => !latent).map(({name}) => name)
  const constructs = negativeVariances.filter(({latent}) => latent).map(({name}) => constructName(name))
  if (items.length > 0) problems.push(factorProblem('heywood', {items, count: items.length, retry}))
  if (constructs.length > 0) problems.push(factorProblem('negative-latent-variance', {constructs, retry}))
  return retried
}

/** Constructs that correlate at 1, or that together have a combination of negative variance: the nearest two made one. */
function merged({data, fit, problems}: Found): FactorFit | null {
  if (fit.improper.latentNotPositive.length === 0 || data.scales.length < 2) return null
  let scales = data.scales
  let current: FactorFit | null = fit
  for (let turn = 0; turn < mostMerges && current && !current.admissible; turn++) {
    const pair: {readonly first: string; readonly second: string} | null =
      current.improper.mergedPairs[0] ?? current.improper.nearestPair
    if (!pair || scales.length < 2) break
    const next = together(scales, constructName(pair.first), constructName(pair.second))
    const tried: FactorFit | null = attempt({...data, scales: next}, factorTerms(next))
    const sure = turn === 0 ? fit.improper.mergedPairs.length > 0 : Boolean(current.improper.mergedPairs[0])
    const own = [pair.first, pair.second].flatMap((name) => constructName(name).split(joint))
    const constructs = sure || turn > 0 ? own : entangledOf(fit, own)
    problems.push(
      factorProblem(sure ? 'merged-constructs' : 'latent-not-positive', {
        constructs,
        retry: tried && {...told('merged', tried)},
      }),
    )
    scales = next
    current = tried
  }
  return current?.admissible ? current : null
}

/** The two that were merged first, then those of the same knot. */
function entangledOf(fit: FactorFit, own: readonly string[]): string[] {
  return [...new Set([...own, ...fit.improper.entangledFactors.map(constructName)])]
}

/** Between the ids of constructs made one; no id holds it. */
const joint = '+'

function together(scales: readonly FactorScale[], first: string, second: string): FactorScale[] {
  const [a, b] = [scales.find(({id}) => id === first)!, scales.find(({id}) => id === second)!]
  const both = {id: `${first}${joint}${second}`, items: [...a.items, ...b.items]}
  return scales.flatMap((scale) => (scale === a ? [both] : scale === b ? [] : [scale]))
}

const ids = (scales: readonly FactorScale[]): string[] => scales.map(({id}) => id)

export function told(remedy: FactorRemedy, {converged, admissible, measures}: FactorFit): Retry {
  const {chi2, df, cfi, rmsea, robust} = measures
  return {
    remedy,
    converged,
    admissible,
    chi2,
    df,
    cfi: robust?.cfi ?? cfi,
    rmsea: robust?.rmsea.estimate ?? rmsea.estimate,
  }
}
