import type {Diagnosis} from '../../diagnosis.ts'

export type Position = NonNullable<Diagnosis['position']>
export type Profile = NonNullable<Position['norms']>
