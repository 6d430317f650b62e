import {type Language, texts} from '../../kernel/index.ts'
import type {Block, Inline, Run} from '../document.ts'
import type {Section} from '../extension.ts'
import {type Reference, references} from './references.ts'

const words = texts(
  {
    title: 'References',
    more: 'Works cited in passing, with their year, by tables and notes are listed with their terms by “relmark explain”.',
  },
  {
    title: 'Bibliographie',
    more: 'Les autres travaux cités au passage, avec leur année, se retrouvent avec le terme concerné par « relmark explain ».',
  },
)

/** The works that the chapters before cite, in APA form. */
export const bibliography: Section = {
  id: 'study-bibliography',
  order: 170,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({voice, before}) => {
    const written = JSON.stringify(before.map(({blocks}) => blocks.map(withoutScene)))
    const items = references.filter((one) => isCited(one, written)).map(({apa}) => inLanguage(apa, voice.language))
    return items.length === 0
      ? []
      : [
          {kind: 'list', items},
          {kind: 'paragraph', role: 'small', text: voice.say(words, 'more')},
        ]
  },
}

const withoutScene = (block: Block): unknown => (block.kind === 'figure' ? {note: block.note, alt: block.alt} : block)

/** `Hair et al. 2010`, `Hair, Black, Babin & Anderson 2010`, `Hair (2010)`. */
function isCited({author, year}: Reference, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${author}(?!\\p{L})[^;()"]{0,60}?\\(?${year}`, 'u').test(text)
}

/** French joins the last author with `et`, and says « 2e éd. » and « numéro spécial ». */
function inLanguage(apa: string, language: Language): Inline {
  const text =
    language === 'fr'
      ? apa
          .replaceAll(', & ', ' et ')
          .replace('(2nd ed.)', '(2e éd.)')
          .replace('(7th ed.)', '(7e éd.)')
          .replace('special issue', 'numéro spécial')
      : apa
  const runs = text.split('*').map((part, index): Run => (index % 2 === 0 ? part : {text: part, style: 'emphasis'}))
  return runs.filter((run) => run !== '')
}
