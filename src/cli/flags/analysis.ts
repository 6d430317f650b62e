import {Flags} from '@oclif/core'
import {described} from './words.ts'

const repeatable = {multiple: true, multipleNonGreedy: true} as const

/** Flags that change what is measured: `check` has these and no more. */
export const measurementFlags = {
  exclude: Flags.string(described('exclude', 'analysis')),
  seed: Flags.string(described('seed', 'analysis')),
  invariance: Flags.string(described('invariance', 'analysis')),
  weight: Flags.string(described('weight', 'analysis')),
  set: Flags.string({...described('set', 'analysis'), ...repeatable}),
}

export const analysisFlags = {
  cutoff: Flags.string(described('cutoff', 'analysis')),
  'min-cell': Flags.string(described('min-cell', 'analysis')),
  publish: Flags.boolean(described('publish', 'analysis')),
  ...measurementFlags,
}
