import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {analysisFlags} from '../cli/flags/analysis.ts'
import {jsonFlag, languageFlag, questionFlags, resultFileFlags, talkFlags} from '../cli/flags/output.ts'
import {readingFlags} from '../cli/flags/reading.ts'
import {described} from '../cli/flags/words.ts'

const words: CommandTexts = {
  en: {
    summary: 'Compare two waves, brands or groups: who is more loyal, and who moved.',
    description:
      'Tests first whether the questions mean the same on both sides, then gives the differences of scores and classes with intervals, and the moves of customers found on both.',
    arguments: {
      first: {label: 'A', says: 'first survey, or the only one with --group'},
      second: {label: 'B', says: 'second survey'},
    },
    examples: [
      {says: 'Two waves', run: 'relmark compare survey.csv survey.csv'},
      {says: 'Two groups of one survey', run: 'relmark compare survey.csv --group segment'},
      {says: 'As a report to hand on', run: 'relmark compare survey.csv survey.csv --format pdf,docx'},
    ],
  },
  fr: {
    summary: 'Comparer deux vagues, deux marques ou deux groupes : qui est plus fidèle, qui a changé.',
    description:
      'Vérifie d’abord que les questions veulent dire la même chose des deux côtés, puis donne les écarts de scores et de classes avec leurs intervalles, et les passages des clients retrouvés des deux côtés.',
    arguments: {
      first: {label: 'A', says: 'première enquête, ou la seule avec --group'},
      second: {label: 'B', says: 'seconde enquête'},
    },
    examples: [
      {says: 'Deux vagues', run: 'relmark compare enquete.csv enquete.csv'},
      {says: 'Deux groupes d’une enquête', run: 'relmark compare enquete.csv --group segment'},
      {says: 'En rapport à transmettre', run: 'relmark compare enquete.csv enquete.csv --format pdf,docx'},
    ],
  },
}

export default class Compare extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {
    first: Args.string({required: true, ignoreStdin: true}),
    second: Args.string({ignoreStdin: true}),
  }
  static override flags = {
    group: Flags.string(described('group', 'analysis')),
    between: Flags.string(described('between', 'analysis')),
    ...readingFlags,
    ...analysisFlags,
    ...resultFileFlags,
    ...languageFlag,
    ...jsonFlag,
    ...questionFlags,
    ...talkFlags,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Compare)
    const {runComparison} = await import('../cli/run-comparison.ts')
    this.finish(await runComparison({surveys: [args.first], second: args.second, flags}, this.session))
  }
}
