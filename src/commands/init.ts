import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {jsonFlag, languageFlag, questionFlags, talkFlags} from '../cli/flags/output.ts'
import {readingFlags} from '../cli/flags/reading.ts'
import {described} from '../cli/flags/words.ts'

const words: CommandTexts = {
  en: {
    summary: 'Say which column is which question, once: writes relmark.config.json.',
    description:
      'Looks at the file, shows which column it takes for which item and how sure it is, lets you correct it, and keeps the answer beside the survey. Where nobody can be asked, prints the proposal as JSON; --yes writes it.',
    arguments: {
      survey: {label: 'SURVEY', says: 'survey file, or - for standard input; else the only one of this folder'},
    },
    flags: {force: {says: 'replace the relmark.config.json that is there'}},
    examples: [
      {says: 'Look at the file, correct, write', run: 'relmark init survey.csv'},
      {says: 'The proposal alone, as JSON', run: 'relmark init survey.csv --json'},
      {says: 'Accept the proposal without being asked', run: 'relmark init survey.csv --yes --force'},
    ],
  },
  fr: {
    summary: 'Dire une fois quelle colonne est quelle question : écrit relmark.config.json.',
    description:
      'Regarde le fichier, montre quelle colonne est prise pour quel item et avec quelle sûreté, vous laisse corriger, et garde la réponse à côté de l’enquête. Quand personne ne peut répondre, affiche la proposition en JSON ; --yes l’écrit.',
    arguments: {
      survey: {label: 'ENQUÊTE', says: 'fichier d’enquête, ou - pour l’entrée standard ; sinon le seul de ce dossier'},
    },
    flags: {force: {says: 'remplacer le relmark.config.json qui est là'}},
    examples: [
      {says: 'Regarder le fichier, corriger, écrire', run: 'relmark init enquete.csv'},
      {says: 'La proposition seule, en JSON', run: 'relmark init enquete.csv --json'},
      {says: 'Accepter la proposition sans question', run: 'relmark init enquete.csv --yes --force'},
    ],
  },
}

export default class Init extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {survey: Args.string({ignoreStdin: true})}
  static override flags = {
    ...readingFlags,
    ...languageFlag,
    force: Flags.boolean(described('force', 'output')),
    ...jsonFlag,
    ...questionFlags,
    ...talkFlags,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Init)
    const {runInit} = await import('../cli/run-init.ts')
    this.finish(await runInit({survey: args.survey, flags}, this.session))
  }
}
