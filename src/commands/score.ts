import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {analysisFlags} from '../cli/flags/analysis.ts'
import {languageFlag, questionFlags, talkFlags} from '../cli/flags/output.ts'
import {asFlag, readingFlags, rejectsFlag} from '../cli/flags/reading.ts'
import {described} from '../cli/flags/words.ts'

const words: CommandTexts = {
  en: {
    summary: 'Give one line per customer: scores, probabilities, class, reason, next action.',
    arguments: {survey: {label: 'SURVEY…', says: 'survey file or files (CSV, XLSX, SPSS; .gz too), or -'}},
    flags: {
      format: {value: 'csv|ndjson', says: 'a table (default), or one JSON object per line'},
      output: {value: 'FILE', says: 'file to write; - or nothing for standard output'},
    },
    examples: [
      {says: 'The list of customers, to a file', run: 'relmark score survey.csv --output customers.csv'},
      {says: 'For another program', run: 'relmark score survey.csv --format ndjson'},
    ],
  },
  fr: {
    summary: 'Donner une ligne par client : scores, probabilités, classe, raison, prochaine action.',
    arguments: {survey: {label: 'ENQUÊTE…', says: 'fichier ou fichiers (CSV, XLSX, SPSS ; .gz aussi), ou -'}},
    flags: {
      format: {value: 'csv|ndjson', says: 'un tableau (par défaut), ou un objet JSON par ligne'},
      output: {value: 'FICHIER', says: 'fichier à écrire ; - ou rien pour la sortie standard'},
    },
    examples: [
      {says: 'La liste des clients, dans un fichier', run: 'relmark score enquete.csv --output clients.csv'},
      {says: 'Pour un autre programme', run: 'relmark score enquete.csv --format ndjson'},
    ],
  },
}

export default class Score extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {survey: Args.string({required: true, multiple: true, ignoreStdin: true})}
  static override flags = {
    ...readingFlags,
    ...rejectsFlag,
    ...asFlag,
    ...analysisFlags,
    ...languageFlag,
    format: Flags.string(described('format', 'output')),
    output: Flags.string(described('output', 'output')),
    force: Flags.boolean(described('force', 'output')),
    ...questionFlags,
    ...talkFlags,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Score)
    const {runScore} = await import('../cli/run-score.ts')
    this.finish(await runScore({surveys: args.survey, flags}, this.session))
  }
}
