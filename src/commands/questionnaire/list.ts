import {BaseCommand} from '../../cli/base-command.ts'
import type {CommandTexts} from '../../cli/command-words.ts'
import {jsonFlag, languageFlag} from '../../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'List the questionnaires that come with relmark.',
    examples: [{says: 'Which questionnaires are there?', run: 'relmark questionnaire list'}],
  },
  fr: {
    summary: 'Donner la liste des questionnaires fournis avec relmark.',
    examples: [{says: 'Quels sont les questionnaires ?', run: 'relmark questionnaire list'}],
  },
}

export default class QuestionnaireList extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override flags = {...languageFlag, ...jsonFlag}

  async run(): Promise<void> {
    await this.parse(QuestionnaireList)
    const {runQuestionnaireList} = await import('../../cli/run-questionnaire.ts')
    this.finish(await runQuestionnaireList(this.session))
  }
}
