import {Args} from '@oclif/core'
import {BaseCommand} from '../../cli/base-command.ts'
import type {CommandTexts} from '../../cli/command-words.ts'
import {jsonFlag, languageFlag} from '../../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'Show the items of a questionnaire, by construct.',
    arguments: {questionnaire: {label: 'ID|FILE', says: 'a bundled questionnaire, or a JSON file of yours'}},
    examples: [
      {says: 'The items, to hand out', run: 'relmark questionnaire show relationship'},
      {says: 'As JSON, to start one of your own', run: 'relmark questionnaire show relationship --json'},
    ],
  },
  fr: {
    summary: 'Montrer les items d’un questionnaire, construit par construit.',
    arguments: {questionnaire: {label: 'ID|FICHIER', says: 'un questionnaire fourni, ou un fichier JSON à vous'}},
    examples: [
      {says: 'Les items, à distribuer', run: 'relmark questionnaire show relationship'},
      {says: 'En JSON, pour écrire le vôtre', run: 'relmark questionnaire show relationship --json'},
    ],
  },
}

export default class QuestionnaireShow extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {questionnaire: Args.string({required: true, ignoreStdin: true})}
  static override flags = {...languageFlag, ...jsonFlag}

  async run(): Promise<void> {
    const {args} = await this.parse(QuestionnaireShow)
    const {runQuestionnaireShow} = await import('../../cli/run-questionnaire.ts')
    this.finish(await runQuestionnaireShow(args.questionnaire, this.session))
  }
}
