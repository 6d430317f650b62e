import {Args} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {jsonFlag, languageFlag} from '../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'Explain a term, a statistic, a verdict, or the code of an error or warning.',
    arguments: {query: {label: 'TERM', says: 'a word in English or French, or a code; all are listed when left out'}},
    examples: [
      {says: 'A class of customers', run: 'relmark explain inert'},
      {says: 'The code of an error', run: 'relmark explain FILE_NOT_FOUND'},
      {says: 'Everything that can be explained', run: 'relmark explain'},
    ],
  },
  fr: {
    summary: 'Expliquer un terme, une statistique, un verdict, ou le code d’une erreur ou d’un avertissement.',
    arguments: {
      query: {label: 'TERME', says: 'un mot, en français ou en anglais, ou un code ; sans lui, la liste de tous'},
    },
    examples: [
      {says: 'Une classe de clients', run: 'relmark explain inerte'},
      {says: 'Le code d’une erreur', run: 'relmark explain FILE_NOT_FOUND'},
      {says: 'Tout ce qui peut être expliqué', run: 'relmark explain'},
    ],
  },
}

export default class Explain extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {query: Args.string({ignoreStdin: true})}
  static override flags = {...languageFlag, ...jsonFlag}
  /** A term may hold spaces: `relmark explain taux de nourriture`. */
  static override strict = false

  async run(): Promise<void> {
    const {argv} = await this.parse(Explain)
    const {runExplain} = await import('../cli/run-explain.ts')
    this.finish(runExplain(argv.length === 0 ? undefined : argv.join(' '), this.session))
  }
}
