import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {analysisFlags} from '../cli/flags/analysis.ts'
import {jsonFlag, languageFlag, questionFlags, resultFileFlags, talkFlags} from '../cli/flags/output.ts'
import {readingFlags} from '../cli/flags/reading.ts'
import {described} from '../cli/flags/words.ts'

const words: CommandTexts = {
  en: {
    summary: 'Ask what would become of the classes if some scores were higher.',
    description:
      'Moves the scores of a group and asks every customer again through the same rule: shares, outcomes and value, with intervals. Correlational.',
    arguments: {survey: {label: 'SURVEY', says: 'survey file, or the JSON that diagnose wrote (approximation)'}},
    examples: [
      {
        says: 'Five more points of trust among the inert',
        run: 'relmark simulate survey.csv --raise trust=+5 --for inert',
      },
      {says: 'Satisfaction at 80 for all', run: 'relmark simulate survey.csv --raise satisfaction=80'},
      {says: 'Without the data', run: 'relmark simulate survey-diagnosis.json --raise trust=+5'},
      {says: 'As a report to hand on', run: 'relmark simulate survey.csv --raise trust=+5 --format pdf'},
    ],
  },
  fr: {
    summary: 'Demander ce que deviendraient les classes si certains scores étaient plus élevés.',
    description:
      'Déplace les scores d’un groupe et réexamine chaque client selon la même règle : parts, résultats et valeur, avec leurs intervalles. Corrélationnel.',
    arguments: {survey: {label: 'ENQUÊTE', says: 'fichier d’enquête, ou le JSON écrit par diagnose (approximation)'}},
    examples: [
      {
        says: 'Cinq points de confiance de plus chez les inertes',
        run: 'relmark simulate enquete.csv --raise trust=+5 --for inert',
      },
      {says: 'La satisfaction à 80 pour tous', run: 'relmark simulate enquete.csv --raise satisfaction=80'},
      {says: 'Sans les données', run: 'relmark simulate enquete-diagnosis.json --raise trust=+5'},
      {says: 'En rapport à transmettre', run: 'relmark simulate enquete.csv --raise trust=+5 --format pdf'},
    ],
  },
}

export default class Simulate extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {survey: Args.string({required: true, ignoreStdin: true})}
  static override flags = {
    raise: Flags.string({...described('raise', 'analysis'), multiple: true, multipleNonGreedy: true}),
    for: Flags.string(described('for', 'analysis')),
    ...readingFlags,
    ...analysisFlags,
    ...resultFileFlags,
    ...languageFlag,
    ...jsonFlag,
    ...questionFlags,
    ...talkFlags,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Simulate)
    const {runSimulation} = await import('../cli/run-simulation.ts')
    this.finish(await runSimulation({surveys: [args.survey], flags}, this.session))
  }
}
