import type {Language} from '../../kernel/index.ts'
import {typeset} from '../../render/voice.ts'
import type {CommandTexts, CommandWords} from '../command-words.ts'
import {type FlagGroup, type FlagName, type FlagWords, flagGroups, flagWords} from '../flags/words.ts'
import {definitions, page, wrap} from './layout.ts'
import {helpWords} from './words.ts'

/** A command as help needs it: oclif's class seen through what we put on it. */
export interface HelpCommand {
  readonly id: string
  readonly words: CommandTexts
  readonly args: Readonly<Record<string, {readonly required?: boolean | undefined}>>
  readonly flags: Readonly<Record<string, {readonly helpGroup?: string | undefined; readonly hidden?: boolean}>>
}

/** The page of one command: usage, arguments, flags by group, examples. */
export function commandPage(command: HelpCommand, language: Language, width: number): string {
  const words = typesetWords(command.words[language], language)
  const headings = helpWords[language]
  const opening = [words.summary, words.description ?? ''].filter(Boolean).map((text) => wrap(text, width))
  const groups = (Object.keys(flagGroups[language]) as FlagGroup[]).map((group) => ({
    heading: flagGroups[language][group],
    body: flagList(command, {group, language, width}),
  }))
  return page(opening.join('\n\n'), [
    {heading: headings.usage, body: wrap(usage(command, words, headings.flags), width, 2)},
    {heading: headings.arguments, body: argumentList(words, width)},
    ...groups,
    {heading: headings.examples, body: exampleList(words, width)},
  ])
}

/** No-break spaces where French wants them, so that no line begins with a colon; examples are left as they are typed. */
function typesetWords(words: CommandWords, language: Language): CommandWords {
  const entries = Object.entries(words.arguments ?? {})
  return {
    summary: typeset(words.summary, language),
    description: typeset(words.description ?? '', language),
    arguments: Object.fromEntries(
      entries.map(([name, {label, says}]) => [name, {label, says: typeset(says, language)}]),
    ),
    examples: words.examples.map(({says, run}) => ({says: typeset(says, language), run})),
  }
}

function usage(command: HelpCommand, words: CommandWords, flags: string): string {
  const args = Object.entries(command.args).map(([name, argument]) => {
    const label = words.arguments?.[name]?.label ?? name.toUpperCase()
    return argument.required === true ? label : `[${label}]`
  })
  const name = command.id.replaceAll(':', ' ')
  return ['relmark', name, ...args, `[${flags}]`].join(' ')
}

function argumentList({arguments: given = {}}: CommandWords, width: number): string {
  const entries = Object.values(given).map(({label, says}) => ({term: label, says}))
  return entries.length === 0 ? '' : definitions(entries, width)
}

interface FlagList {
  readonly group: FlagGroup
  readonly language: Language
  readonly width: number
}

function flagList(command: HelpCommand, {group, language, width}: FlagList): string {
  const names = Object.entries(command.flags)
    .filter(([, flag]) => flag.helpGroup === group && flag.hidden !== true)
    .map(([name]) => name as FlagName)
  const entries = names.map((name) => {
    const {value, says}: FlagWords = command.words[language].flags?.[name] ?? flagWords[language][name]
    return {term: value === undefined ? `--${name}` : `--${name} ${value}`, says: typeset(says, language)}
  })
  return entries.length === 0 ? '' : definitions(entries, width)
}

function exampleList({examples}: CommandWords, width: number): string {
  return examples.map(({says, run}) => `${wrap(says, width, 2)}\n    $ ${run}`).join('\n\n')
}
