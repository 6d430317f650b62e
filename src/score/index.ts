import type {Survey} from '../clean/index.ts'
import type {Scales} from '../measure/index.ts'
import type {Scores} from './scores.ts'

export * from './scores.ts'

export function score(_survey: Survey, _scales: Scales): Scores {
  throw new Error('not built yet')
}
