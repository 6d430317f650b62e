import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {glossary, glossaryTable} from '../sections/glossary.ts'

const words = texts({title: 'Glossary'}, {title: 'Lexique'})

/** The words of the report alone: a study lists its sources in its bibliography. */
export const lexicon: Section = {
  ...glossary,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [glossaryTable(context)],
}
