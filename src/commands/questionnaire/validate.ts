import {Args} from '@oclif/core'
import {BaseCommand} from '../../cli/base-command.ts'
import type {CommandTexts} from '../../cli/command-words.ts'
import {jsonFlag, languageFlag, talkFlags} from '../../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'Check a questionnaire of your own before asking it.',
    arguments: {file: {label: 'FILE', says: 'questionnaire as a JSON file'}},
    examples: [{says: 'Is it well formed?', run: 'relmark questionnaire validate mine.json'}],
  },
  fr: {
    summary: 'Vérifier un questionnaire à vous avant de le poser.',
    arguments: {file: {label: 'FICHIER', says: 'questionnaire en fichier JSON'}},
    examples: [{says: 'Est-il bien formé ?', run: 'relmark questionnaire validate le-mien.json'}],
  },
}

export default class QuestionnaireValidate extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {file: Args.string({required: true, ignoreStdin: true})}
  static override flags = {...languageFlag, ...jsonFlag, ...talkFlags}

  async run(): Promise<void> {
    const {args} = await this.parse(QuestionnaireValidate)
    const {runQuestionnaireValidate} = await import('../../cli/run-questionnaire.ts')
    this.finish(await runQuestionnaireValidate(args.file, this.session))
  }
}
