import {Args} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {measurementFlags} from '../cli/flags/analysis.ts'
import {assertFlag, jsonFlag, languageFlag, questionFlags, resultFileFlags, talkFlags} from '../cli/flags/output.ts'
import {asFlag, readingFlags, rejectsFlag} from '../cli/flags/reading.ts'

const words: CommandTexts = {
  en: {
    summary: 'Check whether a survey can be trusted: reading, answers, scales.',
    description: 'Needs no roles, and writes a report only where --format asks for one: for a first look, and for CI.',
    arguments: {survey: {label: 'SURVEY…', says: 'survey file or files (CSV, XLSX, SPSS; .gz too), or -'}},
    examples: [
      {says: 'Can this survey be trusted?', run: 'relmark check survey.csv'},
      {says: 'A scale of your own', run: 'relmark check survey.csv --scale trust=q1..q6:1-7'},
      {
        says: 'Every answer that cannot be used, and where',
        run: 'relmark check survey.csv --bad-cells reject --rejects rejects.csv',
      },
      {says: 'As a report to hand on', run: 'relmark check survey.csv --format pdf,docx'},
      {says: 'In CI', run: 'relmark check survey.csv --json --assert "scales.trust.omega.total >= 0.7"'},
    ],
  },
  fr: {
    summary: 'Contrôler si l’on peut se fier à une enquête : lecture, réponses, échelles.',
    description:
      'Sans rôles, et sans rapport écrit à moins que --format n’en demande un : pour un premier regard, et pour l’intégration continue.',
    arguments: {survey: {label: 'ENQUÊTE…', says: 'fichier ou fichiers (CSV, XLSX, SPSS ; .gz aussi), ou -'}},
    examples: [
      {says: 'Peut-on se fier à cette enquête ?', run: 'relmark check enquete.csv'},
      {says: 'Une échelle à vous', run: 'relmark check enquete.csv --scale trust=q1..q6:1-7'},
      {
        says: 'Chaque réponse inutilisable, et sa place',
        run: 'relmark check enquete.csv --bad-cells reject --rejects rejets.csv',
      },
      {says: 'En rapport à transmettre', run: 'relmark check enquete.csv --format pdf,docx'},
      {
        says: 'En intégration continue',
        run: 'relmark check enquete.csv --json --assert "scales.trust.ave >= 0.5"',
      },
    ],
  },
}

export default class Check extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {survey: Args.string({required: true, multiple: true, ignoreStdin: true})}
  static override flags = {
    ...readingFlags,
    ...rejectsFlag,
    ...asFlag,
    ...resultFileFlags,
    ...measurementFlags,
    ...languageFlag,
    ...jsonFlag,
    ...assertFlag,
    ...questionFlags,
    ...talkFlags,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Check)
    const {runCheck} = await import('../cli/run-check.ts')
    this.finish(await runCheck({surveys: args.survey, flags}, this.session))
  }
}
