import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {method} from '../sections/method.ts'

const words = texts({title: 'Method: rule, thresholds, reproduction'}, {title: 'Méthode : règle, seuils, reproduction'})

/** The method without its limits: a study has a chapter of its own for them. */
export const procedure: Section = {
  ...method,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const blocks = method.build(context)
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'method-limits')
    const to = blocks.findIndex((block, index) => index > from && block.kind === 'heading')
    return from === -1 ? blocks : [...blocks.slice(0, from), ...blocks.slice(to)]
  },
}
