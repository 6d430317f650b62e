import {Args} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {fileFlags, jsonFlag, languageFlag, questionFlags, talkFlags} from '../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'Render a result again, in another language or format, without the data.',
    arguments: {result: {label: 'RESULT', says: 'the .json of diagnose, check, compare or simulate'}},
    examples: [
      {says: 'The report in French', run: 'relmark report survey-diagnosis.json --lang fr'},
      {
        says: 'As a course study, to be edited',
        run: 'relmark report survey-diagnosis.json --template study --format docx',
      },
      {says: 'As Markdown', run: 'relmark report survey-diagnosis.json --format md'},
    ],
  },
  fr: {
    summary: 'Refaire le rapport d’un résultat, dans une autre langue ou un autre format, sans les données.',
    arguments: {result: {label: 'RÉSULTAT', says: 'le .json de diagnose, check, compare ou simulate'}},
    examples: [
      {says: 'Le rapport en anglais', run: 'relmark report enquete-diagnosis.json --lang en'},
      {
        says: 'En étude de cours, à modifier',
        run: 'relmark report enquete-diagnosis.json --template study --format docx',
      },
      {says: 'En Markdown', run: 'relmark report enquete-diagnosis.json --format md'},
    ],
  },
}

export default class Report extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {result: Args.string({required: true, ignoreStdin: true})}
  static override flags = {...languageFlag, ...fileFlags, ...jsonFlag, ...questionFlags, ...talkFlags}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Report)
    const {runReport} = await import('../cli/run-report.ts')
    this.finish(await runReport({result: args.result, flags}, this.session))
  }
}
