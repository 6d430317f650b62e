/** What a statement says: measured by, regressed on, covaries with, has the mean, is cut at. */
export type Operator = '=~' | '~' | '~~' | '~1' | '|'

/** One term of a model as its author wrote it; lists hold one entry, or one per group. */
export interface ModelTerm {
  readonly lhs: string
  readonly op: Operator
  /** Empty for a mean. */
  readonly rhs: string
  /** Values held fixed; NaN frees what would be fixed by default (lavaan's `NA*`). */
  readonly fixed?: readonly number[]
  readonly start?: readonly number[]
  /** Terms of one label are one parameter. */
  readonly labels?: readonly string[]
}

/** A sum of products of labels: an indirect effect a·b, a total effect c + a·b. */
export interface DefinedEffect {
  readonly name: string
  readonly terms: readonly {readonly factor: number; readonly labels: readonly string[]}[]
}

export interface ModelStatements {
  readonly terms: readonly ModelTerm[]
  readonly defined: readonly DefinedEffect[]
}
