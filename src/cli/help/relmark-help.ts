import {type Command, HelpBase} from '@oclif/core'
import {asTyped} from '../command-name.ts'
import {askedLanguage, localeLanguage} from '../language.ts'
import {commandPage, type HelpCommand} from './command-page.ts'
import {overviewPage, topicPage} from './overview-page.ts'

/** Readable in a terminal of the usual width, however wide this one is. */
const width = 80

/** Help in the user's language: oclif's own headings are English only. */
export default class RelmarkHelp extends HelpBase {
  override async showHelp(argv: string[]): Promise<void> {
    const language = askedLanguage(argv) ?? localeLanguage(process.env)
    const words = argv.slice(0, argv.findIndex((word) => word.startsWith('-')) >>> 0)
    const command = this.find(words)
    if (command !== undefined) return this.print(commandPage(await this.load(command), language, width))
    const commands = await Promise.all(this.listed().map((each) => this.load(each)))
    const topic = words[0]
    this.print(topic === undefined ? overviewPage(commands, language, width) : topicPage(topic, commands, language))
  }

  override async showCommandHelp(command: Command.Loadable): Promise<void> {
    await this.showHelp(command.id.split(':'))
  }

  private find([first = '', second]: readonly string[]): Command.Loadable | undefined {
    const inner = second === undefined ? undefined : this.config.findCommand(`${first}:${second}`)
    return inner ?? this.config.findCommand(first)
  }

  private listed(): Command.Loadable[] {
    return this.config.commands.filter(({hidden}) => hidden !== true).sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Our commands carry their words; oclif's cache of a command does not. */
  private async load(command: Command.Loadable): Promise<HelpCommand> {
    const loaded: unknown = await command.load()
    return loaded as HelpCommand
  }

  private print(text: string): void {
    process.stdout.write(`${asTyped(text, process.env)}\n`)
  }
}
