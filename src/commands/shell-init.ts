import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.ts'
import {defaultVerbs} from '../cli/command-name.ts'
import type {CommandTexts} from '../cli/command-words.ts'
import {languageFlag} from '../cli/flags/output.ts'
import {described} from '../cli/flags/words.ts'
import {shellFunction} from '../cli/shell-init/shell-function.ts'
import {print} from '../cli/talk.ts'
import {exitCodes} from '../kernel/index.ts'

const words: CommandTexts = {
  en: {
    summary: 'Print the shell function that lets you type rm diagnose data.csv, safely.',
    description:
      'The function sends rm diagnose to relmark and everything else to the real rm, untouched. Where a file named diagnose is in the current folder, it refuses to guess.',
    arguments: {shell: {label: 'SHELL', says: 'bash, zsh, fish or powershell'}},
    examples: [
      {says: 'For this shell (bash; put the line in ~/.bashrc to keep it)', run: 'eval "$(relmark shell-init bash)"'},
      {says: 'fish', run: 'relmark shell-init fish | source'},
      {says: 'PowerShell', run: 'relmark shell-init powershell | Out-String | Invoke-Expression'},
    ],
  },
  fr: {
    summary: 'Écrire la fonction de shell qui permet de taper rm diagnose data.csv, sans danger.',
    description:
      'La fonction envoie rm diagnose à relmark et tout le reste au vrai rm, sans y toucher. Quand un fichier nommé diagnose est dans le dossier courant, elle refuse de deviner.',
    arguments: {shell: {label: 'SHELL', says: 'bash, zsh, fish ou powershell'}},
    examples: [
      {says: 'Pour ce shell (bash ; à mettre dans ~/.bashrc pour la garder)', run: 'eval "$(relmark shell-init bash)"'},
      {says: 'fish', run: 'relmark shell-init fish | source'},
      {says: 'PowerShell', run: 'relmark shell-init powershell | Out-String | Invoke-Expression'},
    ],
  },
}

export default class ShellInit extends BaseCommand {
  static override words = words
  static override summary = words.en.summary
  static override args = {shell: Args.string({required: true, ignoreStdin: true})}
  static override flags = {'all-verbs': Flags.boolean(described('all-verbs', 'output')), ...languageFlag}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ShellInit)
    const all = [...new Set(this.config.commandIDs.map((id) => id.split(':')[0]!))].sort()
    print(shellFunction(args.shell, flags['all-verbs'] ? all : defaultVerbs, this.session.language))
    this.finish(exitCodes.done)
  }
}
