import {Flags} from '@oclif/core'
import {described} from './words.ts'

/** Every command speaks a language and can be read by a program. */
export const languageFlag = {lang: Flags.string(described('lang', 'output'))}
export const jsonFlag = {json: Flags.boolean(described('json', 'output'))}
export const talkFlags = {
  quiet: Flags.boolean(described('quiet', 'ci')),
  'no-color': Flags.boolean(described('no-color', 'ci')),
}

/** The report of any result; a choice of templates is of the diagnosis alone. */
export const resultFileFlags = {
  format: Flags.string(described('format', 'output')),
  output: Flags.string(described('output', 'output')),
  'output-dir': Flags.string(described('output-dir', 'output')),
  figures: Flags.string(described('figures', 'output')),
  theme: Flags.string(described('theme', 'output')),
  force: Flags.boolean(described('force', 'output')),
}

export const fileFlags = {
  ...resultFileFlags,
  template: Flags.string(described('template', 'output')),
  verbatim: Flags.boolean(described('verbatim', 'output')),
}

/** Asking back, or not. */
export const questionFlags = {
  'no-input': Flags.boolean(described('no-input', 'ci')),
  yes: Flags.boolean(described('yes', 'ci')),
}

export const assertFlag = {
  assert: Flags.string({...described('assert', 'ci'), multiple: true, multipleNonGreedy: true}),
  reporter: Flags.string(described('reporter', 'ci')),
}

export const outputFlags = {
  ...languageFlag,
  ...fileFlags,
  'no-customers': Flags.boolean(described('no-customers', 'output')),
  ...jsonFlag,
  ...assertFlag,
  ...questionFlags,
  ...talkFlags,
}
