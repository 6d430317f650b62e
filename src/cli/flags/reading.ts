import {Flags} from '@oclif/core'
import {described} from './words.ts'

const option = (name: Parameters<typeof described>[0]) => Flags.string(described(name, 'reading'))
/** Greedy repetition would take the survey's name for one more value. */
const repeatable = {multiple: true, multipleNonGreedy: true} as const

export const readingFlags = {
  questionnaire: option('questionnaire'),
  scale: Flags.string({...described('scale', 'reading'), ...repeatable}),
  columns: Flags.string({...described('columns', 'reading'), ...repeatable}),
  encoding: option('encoding'),
  delimiter: option('delimiter'),
  decimal: option('decimal'),
  sheet: option('sheet'),
  source: option('source'),
  missing: option('missing'),
  'bad-cells': option('bad-cells'),
  'as-of': option('as-of'),
  config: option('config'),
  'max-rows': option('max-rows'),
  'max-columns': option('max-columns'),
  'max-field-bytes': option('max-field-bytes'),
}

/** The list of what is set aside; `--force` of the command says whether it may replace another file. */
export const rejectsFlag = {rejects: option('rejects')}

/** How several files belong together. */
export const asFlag = {as: option('as')}

export const dryRunFlag = {'dry-run': Flags.boolean(described('dry-run', 'reading'))}
