import type {About} from '../kernel/index.ts'
import type {ScaleMaterial} from './material.ts'
import type {ScaleResult} from './schema.ts'

export type FoundProblem = ScaleResult['problems'][number]

/** What one diagnostic fills in; several may give parts of α and of ω. */
export type ScalePart = Partial<Omit<ScaleResult, 'alpha' | 'omega'>> & {
  readonly alpha?: Partial<ScaleResult['alpha']>
  readonly omega?: Partial<ScaleResult['omega']>
}

/**
 * One look at one scale. `run` answers every material, an empty or constant one included: what cannot be computed is
 * NaN, and what went wrong stands in `problems`.
 */
export interface Diagnostic {
  readonly id: string
  /** What `relmark explain` says of the statistics found here. */
  readonly about: readonly About[]
  readonly run: (material: ScaleMaterial) => ScalePart
}
