import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {jsonFlag, languageFlag} from '../cli/flags/output.ts'

const words: CommandTexts = {
  en: {
    summary: 'Say what this machine has: version, folder, language, and what rm means here.',
    description:
      'Changes nothing. Asks your shell what the word rm runs. Ends with 0 unless something is broken: 1 for the installation, 6 for a folder in which nothing can be written.',
    examples: [
      {says: 'Is everything there?', run: 'relmark doctor'},
      {says: 'For a report of a problem', run: 'relmark doctor --json'},
    ],
  },
  fr: {
    summary: 'Dire ce que cette machine possède : version, dossier, langue, et ce que rm y veut dire.',
    description:
      'Ne change rien. Demande à votre shell ce que lance le mot rm. Finit par 0 sauf si quelque chose est cassé : 1 pour l’installation, 6 pour un dossier où rien ne peut être écrit.',
    examples: [
      {says: 'Tout est-il là ?', run: 'relmark doctor'},
      {says: 'Pour signaler un problème', run: 'relmark doctor --json'},
    ],
  },
}

export default class Doctor extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override flags = {...languageFlag, ...jsonFlag}

  async run(): Promise<void> {
    await this.parse(Doctor)
    const {runDoctor} = await import('../cli/run-doctor.ts')
    this.finish(await runDoctor(this.session))
  }
}
