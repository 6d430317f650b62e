import type {Survey} from '../clean/index.ts'
import type {Warning, Work} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'
import type {ClassificationResult, CustomerClass} from './schema.ts'

export * from './schema.ts'

export interface ClassifyOptions extends Work {
  /** Cut-off by role, in POMP points; `midpoint` or `median` for all. Default 60. */
  readonly cutoffs?: Readonly<Record<string, number>> | 'midpoint' | 'median' | undefined
  readonly seed?: number | undefined
  readonly draws?: number | undefined
}
/** A classification that can be asked again: what the shares would be if some scores were others. */
export interface Classification {
  /** One per respondent of the survey, in its order. */
  readonly customers: readonly CustomerClass[]
  readonly result: ClassificationResult
  /** Constructs whose score decides, by role (proxies included). */
  readonly warnings: readonly Warning[]
  readonly deciding: Readonly<Record<string, readonly string[]>>
  readonly cutoffs: Readonly<Record<string, number>>
  /** P(loyal), P(inert), P(retained) of respondent `index` when `construct` is raised by `delta` POMP (capped at 100). */
  readonly whatIf: (index: number, construct: string, delta: number) => readonly [number, number, number]
}
export async function classify(_survey: Survey, _scores: Scores, _options?: ClassifyOptions): Promise<Classification> {
  throw new Error('not built yet')
}
