import type {About} from '../kernel/index.ts'
import type {ScaleMaterial} from './material.ts'
import type {ScaleResult} from './schema.ts'

export type FoundProblem = ScaleResult['problems'][number]

/**
 * One look at one scale. `run` answers every material, an empty or constant one included: what cannot be computed is
 * NaN, and what went wrong stands in `problems`.
 */
export interface Diagnostic {
  readonly id: string
  /** What `relmark explain` says of the statistics found here. */
  readonly about: readonly About[]
  readonly run: (material: ScaleMaterial) => Partial<ScaleResult>
}
