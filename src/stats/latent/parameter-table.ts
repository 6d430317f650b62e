import type {DefinedEffect, ModelStatements, ModelTerm, Operator} from './model-statement.ts'

/** One entry of the model's matrices in one group. */
export interface Parameter {
  readonly lhs: string
  readonly op: Operator
  /** Empty for a mean. */
  readonly rhs: string
  /** 0, 1, … */
  readonly group: number
  /** Place in θ; rows that share one are held equal. −1 = fixed. */
  readonly free: number
  /** The value when fixed, NaN otherwise. */
  readonly fixed: number
  /** Where its author would have the search start; NaN = by the data. */
  readonly start: number
  /** Rows of one label are one parameter; empty = none. */
  readonly label: string
  /** Written by the model's author, rather than added by default. */
  readonly user: boolean
}

export interface ParameterTable {
  readonly rows: readonly Parameter[]
  readonly observed: readonly string[]
  readonly latent: readonly string[]
  readonly groups: number
  /** Length of θ. */
  readonly size: number
  readonly meanStructure: boolean
  readonly defined: readonly DefinedEffect[]
}

/** Kinds of parameters that can be held equal across groups, named as in lavaan. */
export type EqualKind =
  | 'loadings'
  | 'intercepts'
  | 'means'
  | 'residuals'
  | 'residual.covariances'
  | 'lv.variances'
  | 'lv.covariances'
  | 'regressions'

export interface TableOptions {
  readonly groups?: number
  /** Factors of variance 1 rather than in the unit of their first indicator. */
  readonly standardizeLatent?: boolean
  readonly meanStructure?: boolean
  readonly equal?: readonly EqualKind[]
  /** Rows left free although their kind is held equal: `'visual=~x2'`, `'x7~1'`. */
  readonly partial?: readonly string[]
  /** Latent variables that do not covary unless the model says so. */
  readonly orthogonal?: boolean
}

/** A row's name, which `partial` and messages use. */
export const parameterName = ({lhs, op, rhs}: Pick<Parameter, 'lhs' | 'op' | 'rhs'>): string => `${lhs}${op}${rhs}`

/** A row before it has its place in θ. */
type Draft = Omit<Parameter, 'free'>

/**
 * Full parameter table of a model, completed by the defaults of lavaan's `cfa` and `sem`: first loading 1 (or
 * variances 1), residual and latent variances free, exogenous latent variables covary, so do outcomes that predict
 * nothing, intercepts of observed variables free and of latent ones 0, in groups after the first free once intercepts
 * are equal. Observed predictors are modelled, not conditioned upon (lavaan's `fixed.x = FALSE`): the estimates are
 * the same, the log-likelihood and the count of parameters include them.
 * @throws {RangeError} no latent or observed variable, or a list of modifiers that is not one per group.
 * @see Rosseel 2012, Journal of Statistical Software 48(2).
 * @example parameterTable(parseModel('f =~ a + b + c')).size // => 6
 */
export function parameterTable(model: ModelStatements, options: TableOptions = {}): ParameterTable {
  const {latent, observed} = variablesOf(model.terms)
  if (observed.length === 0) throw new RangeError('a model has at least one observed variable')
  const groups = options.groups ?? 1
  const meanStructure = (options.meanStructure ?? false) || model.terms.some((term) => term.op === '~1') || groups > 1
  const terms = completed(model.terms, {latent, observed}, {...options, meanStructure})
  const drafts = Array.from({length: groups}, (_, group) => terms.map((term) => draft(term, {group, groups}))).flat()
  const released = drafts.map((row) => groupDefaults(row, latent, options))
  const {rows, size} = numbered(released.map((row) => heldEqual(row, {latent, groups}, options)))
  return {rows, size, observed, latent, groups, meanStructure, defined: model.defined}
}

/** Observed variables that predict others and of which the model's author says nothing else: lavaan's exogenous ones. */
export function observedPredictors({rows, observed}: Pick<ParameterTable, 'rows' | 'observed'>): string[] {
  const paths = rows.filter(({op}) => op === '~')
  const inside = new Set([
    ...paths.map(({lhs}) => lhs),
    ...rows.filter(({op}) => op === '=~').map(({rhs}) => rhs),
    ...rows.filter(({op, user}) => op === '~~' && user).flatMap(({lhs, rhs}) => [lhs, rhs]),
  ])
  return observed.filter((name) => !inside.has(name) && paths.some(({rhs}) => rhs === name))
}

interface Variables {
  readonly latent: readonly string[]
  readonly observed: readonly string[]
}

/** Indicators first, then the other observed variables, in the order they are written. */
function variablesOf(terms: readonly ModelTerm[]): Variables {
  const latent = [...new Set(terms.filter((term) => term.op === '=~').map((term) => term.lhs))]
  const indicators = terms.filter((term) => term.op === '=~').map((term) => term.rhs)
  const others = terms
    .filter((term) => term.op !== '=~')
    .flatMap((term) => [term.lhs, ...(term.op === '|' ? [] : [term.rhs])])
  const named = [...indicators, ...others].filter((name) => name !== '' && !latent.includes(name))
  return {latent, observed: [...new Set(named)]}
}

type Default = ModelTerm & {readonly added?: boolean}

function completed(terms: readonly ModelTerm[], {latent, observed}: Variables, options: TableOptions): Default[] {
  const all: Default[] = terms.map((term) => ({...term}))
  const known = new Set(
    all.flatMap(({lhs, op, rhs}) => [`${lhs}${op}${rhs}`, ...(op === '~~' ? [`${rhs}~~${lhs}`] : [])]),
  )
  const add = (term: ModelTerm): void => {
    if (!known.has(parameterName(term))) all.push({...term, added: true})
  }
  const indicators = new Set(terms.filter((term) => term.op === '=~').map((term) => term.rhs))
  const outcomes = new Set(terms.filter((term) => term.op === '~').map((term) => term.lhs))
  const predictors = new Set(terms.filter((term) => term.op === '~').map((term) => term.rhs))
  for (const factor of latent) {
    const loadings = all.filter((term) => term.op === '=~' && term.lhs === factor)
    const marker = all.indexOf(loadings[0]!)
    if (!options.standardizeLatent && !all[marker]!.fixed) all[marker] = {...all[marker]!, fixed: [1]}
    const single = loadings.length === 1 && observed.includes(loadings[0]!.rhs)
    const only = single && all.filter((term) => term.op === '=~' && term.rhs === loadings[0]!.rhs).length === 1
    if (only) add({lhs: loadings[0]!.rhs, op: '~~', rhs: loadings[0]!.rhs, fixed: [0]})
  }
  const stated = new Set(all.map(parameterName))
  for (const name of [...observed, ...latent]) {
    if (stated.has(`${name}~~${name}`)) continue
    const unit = options.standardizeLatent && latent.includes(name)
    add({lhs: name, op: '~~', rhs: name, ...(unit ? {fixed: [1]} : {})})
  }
  const exogenous = (name: string): boolean => !indicators.has(name) && !outcomes.has(name)
  const final = (name: string): boolean => outcomes.has(name) && !predictors.has(name) && !indicators.has(name)
  const zero = options.orthogonal ? {fixed: [0]} : {}
  for (const [first, second] of pairs(latent.filter(exogenous))) add({lhs: first, op: '~~', rhs: second, ...zero})
  for (const [first, second] of pairs(observed.filter((name) => exogenous(name) && predictors.has(name))))
    add({lhs: first, op: '~~', rhs: second})
  for (const [first, second] of pairs([...observed, ...latent].filter(final))) add({lhs: first, op: '~~', rhs: second})
  if (!options.meanStructure) return all
  for (const name of observed) add({lhs: name, op: '~1', rhs: ''})
  for (const name of latent) add({lhs: name, op: '~1', rhs: '', fixed: [0]})
  return all
}

const pairs = (names: readonly string[]): [string, string][] =>
  names.flatMap((first, index) => names.slice(index + 1).map((second): [string, string] => [first, second]))

function draft(term: Default, {group, groups}: {group: number; groups: number}): Draft {
  const entry = <T>(list: readonly T[] | undefined, missing: T): T => {
    if (!list) return missing
    if (list.length !== 1 && list.length !== groups)
      throw new RangeError(`not one modifier per group: ${parameterName(term)}`)
    return list.length === 1 ? list[0]! : list[group]!
  }
  const {lhs, op, rhs} = term
  const fixed = entry(term.fixed, Number.NaN)
  const label = Number.isNaN(fixed) ? entry(term.labels, '') : ''
  return {lhs, op, rhs, group, fixed, start: entry(term.start, Number.NaN), label, user: !term.added}
}

/** What equal intercepts, or equal loadings of standardised factors, identify in the later groups. */
function groupDefaults(row: Draft, latent: readonly string[], {equal = [], standardizeLatent}: TableOptions): Draft {
  if (row.group === 0 || row.user || !latent.includes(row.lhs)) return row
  const mean = row.op === '~1' && equal.includes('intercepts') && !equal.includes('means')
  const unit = row.op === '~~' && row.lhs === row.rhs && standardizeLatent && equal.includes('loadings')
  return mean || unit ? {...row, fixed: Number.NaN} : row
}

function heldEqual(
  row: Draft,
  {latent, groups}: {latent: readonly string[]; groups: number},
  options: TableOptions,
): Draft {
  const kept = groups === 1 || row.label !== '' || !Number.isNaN(row.fixed)
  if (kept || !options.equal?.includes(kindOf(row, latent)) || options.partial?.includes(parameterName(row))) return row
  return {...row, label: `.${parameterName(row)}.`}
}

/** The kind of parameter a row is, in lavaan's words. */
function kindOf({lhs, op, rhs}: Draft, latent: readonly string[]): EqualKind {
  if (op === '=~') return 'loadings'
  if (op === '~') return 'regressions'
  if (op === '~1') return latent.includes(lhs) ? 'means' : 'intercepts'
  if (latent.includes(lhs)) return lhs === rhs ? 'lv.variances' : 'lv.covariances'
  return lhs === rhs ? 'residuals' : 'residual.covariances'
}

function numbered(drafts: readonly Draft[]): {rows: Parameter[]; size: number} {
  const places = new Map<string, number>()
  let size = 0
  const rows = drafts.map((row) => {
    if (!Number.isNaN(row.fixed)) return {...row, free: -1}
    const free = (row.label !== '' ? places.get(row.label) : undefined) ?? size++
    if (row.label !== '') places.set(row.label, free)
    return {...row, free}
  })
  return {rows, size}
}
