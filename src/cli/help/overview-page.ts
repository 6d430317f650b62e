import type {Language} from '../../kernel/index.ts'
import {typeset} from '../../render/voice.ts'
import type {CommandTexts} from '../command-words.ts'
import {definitions, page, wrap} from './layout.ts'
import {helpWords} from './words.ts'

export interface ListedCommand {
  readonly id: string
  readonly words: CommandTexts
}

/** Bare `relmark`: what it is for, a first step for each kind of user, and the commands. */
export function overviewPage(commands: readonly ListedCommand[], language: Language, width: number): string {
  const words = helpWords[language]
  const steps = words.steps
    .map(({says, run}) => `${wrap(typeset(says, language), width, 2)}\n    $ ${run}`)
    .join('\n\n')
  return [
    page(wrap(typeset(words.what, language), width), [
      {heading: words.start, body: steps},
      {heading: words.commands, body: commandList(commands, language, width)},
    ]),
    typeset(words.each, language),
  ].join('\n\n')
}

/** A word that only groups commands, such as `questionnaire`. */
export function topicPage(topic: string, commands: readonly ListedCommand[], language: Language): string {
  const words = helpWords[language]
  const width = 80
  const inside = commands.filter(({id}) => id.startsWith(`${topic}:`))
  const says = Object.entries(words.topics).find(([name]) => name === topic)?.[1] ?? ''
  return page(typeset(says, language), [{heading: words.commands, body: commandList(inside, language, width)}])
}

function commandList(commands: readonly ListedCommand[], language: Language, width: number): string {
  const entries = [...commands]
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({id, words}) => ({
      term: id.replaceAll(':', ' '),
      says: typeset(words[language].summary, language),
    }))
  return definitions(entries, width)
}

/** In the order in which they are needed. */
const sequence = [
  'diagnose',
  'check',
  'score',
  'compare',
  'simulate',
  'report',
  'init',
  'questionnaire',
  'explain',
  'doctor',
  'shell-init',
]

function place(id: string): number {
  const found = sequence.indexOf(id.split(':')[0]!)
  return found === -1 ? sequence.length : found
}
