export type Outcome = 'passed' | 'failed' | 'skipped'

/** What one part of the verification found: its figures, or why it was not run. */
export interface Finding {
  readonly outcome: Outcome
  readonly lines: readonly string[]
}

/** Folders the parts share; the earlier ones fill them for the later ones. */
export interface Ground {
  /** Thrown away at the end. */
  readonly scratch: string
  /** Fresh clone of HEAD, installed and built by the README's own commands. */
  readonly clone: string
  /** Empty folder into which the packed tarball is installed. */
  readonly installed: string
  /** Versions of Node to try besides this one. */
  readonly nodes: readonly string[]
  /** Seeds for the many-seed properties; 0 leaves them out. */
  readonly seeds: number
}

/** One thing verified outside the test runner. A thrown error is a failure with its message. */
export interface Part {
  readonly title: string
  readonly run: (ground: Ground) => Finding
}

export const passed = (...lines: string[]): Finding => ({outcome: 'passed', lines})
export const failed = (...lines: string[]): Finding => ({outcome: 'failed', lines})
export const skipped = (...lines: string[]): Finding => ({outcome: 'skipped', lines})

/** Failed when there is any problem, passed with the figures otherwise. */
export function judged(problems: readonly string[], ...figures: string[]): Finding {
  return problems.length === 0 ? passed(...figures) : failed(...problems)
}
