import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section} from '../extension.ts'
import {apaForm, isCited, works} from '../reference-forms.ts'
import {appendix} from '../sections/appendix.ts'
import {worksBehind} from '../sections/glossary.ts'
import {annexes} from './annexes.ts'

const words = texts({title: 'References'}, {title: 'Bibliographie'})

/** Every work that the study cites or takes a word of its glossary from, in APA form. */
export const bibliography: Section = {
  id: 'study-bibliography',
  order: 170,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    // Appendices come after the bibliography and cite works too.
    const blocks = [...context.before, ...[annexes, appendix].map((section) => ({blocks: section.build(context)}))]
    const written = JSON.stringify([blocks.map((one) => one.blocks.map(withoutScene)), worksBehind(context)])
    const cited = works.filter((one) => isCited(one, written))
    const items = cited.map((one) => apaForm(one, context.voice.language))
    return items.length === 0 ? [] : [{kind: 'list', items, dense: true}]
  },
}

const withoutScene = (block: Block): unknown =>
  block.kind === 'figure' ? {title: block.title, note: block.note, alt: block.alt} : block
