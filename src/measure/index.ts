import type {Survey} from '../clean/index.ts'
import type {Scales} from './schema.ts'

export * from './scale-reliability.ts'
export * from './schema.ts'

/** Every construct of the survey measured, higher-order ones included. Never throws on data: problems are results. */
export function measure(_survey: Survey): Scales {
  throw new Error('not built yet')
}
