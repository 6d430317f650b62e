import {Args} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {analysisFlags} from '../cli/flags/analysis.ts'
import {outputFlags} from '../cli/flags/output.ts'
import {asFlag, dryRunFlag, readingFlags, rejectsFlag} from '../cli/flags/reading.ts'

const words: CommandTexts = {
  en: {
    summary: 'Diagnose the customers of a survey: who is loyal, inert or retained, and what to do.',
    description:
      'Recognises the file and the questionnaire, shows a summary, and writes a report (PDF), the result (JSON) and one line per customer (CSV).',
    arguments: {survey: {label: 'SURVEY…', says: 'survey file or files (CSV, XLSX, SPSS; .gz too), or -'}},
    examples: [
      {says: 'The whole report, in the current folder', run: 'relmark diagnose survey.csv'},
      {says: 'In French, without the list of customers', run: 'relmark diagnose survey.csv --lang fr --no-customers'},
      {says: 'Two waves of the same survey', run: 'relmark diagnose 2024.csv 2025.csv --as waves'},
      {says: 'What would be read and written', run: 'relmark diagnose survey.csv --dry-run'},
      {says: 'In CI', run: 'relmark diagnose survey.csv --json --assert "shares.loyal >= 0.35"'},
    ],
  },
  fr: {
    summary: 'Diagnostiquer les clients d’une enquête : qui est fidèle, inerte ou retenu, et que faire.',
    description:
      'Reconnaît le fichier et le questionnaire, affiche un résumé, et écrit un rapport (PDF), le résultat (JSON) et une ligne par client (CSV).',
    arguments: {survey: {label: 'ENQUÊTE…', says: 'fichier ou fichiers (CSV, XLSX, SPSS ; .gz aussi), ou -'}},
    examples: [
      {says: 'Le rapport complet, dans le dossier courant', run: 'relmark diagnose enquete.csv'},
      {says: 'En anglais, sans la liste des clients', run: 'relmark diagnose enquete.csv --lang en --no-customers'},
      {says: 'Deux vagues de la même enquête', run: 'relmark diagnose 2024.csv 2025.csv --as waves'},
      {says: 'Ce qui serait lu et écrit', run: 'relmark diagnose enquete.csv --dry-run'},
      {
        says: 'En intégration continue',
        run: 'relmark diagnose enquete.csv --json --assert "shares.loyal >= 0.35"',
      },
    ],
  },
}

export default class Diagnose extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {survey: Args.string({required: true, multiple: true, ignoreStdin: true})}
  static override flags = {...readingFlags, ...rejectsFlag, ...asFlag, ...dryRunFlag, ...analysisFlags, ...outputFlags}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Diagnose)
    const {runDiagnosis} = await import('../cli/run-diagnosis.ts')
    this.finish(await runDiagnosis({surveys: args.survey, flags}, this.session))
  }
}
