import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    title: 'Comments by coding grid',
    warning: 'Words of respondents',
    handle:
      'This report holds comments word for word, because --verbatim asked for them. They are personal data: show them only to those who may see them, and read them first, since a comment may name its author.',
    lead: '{comments, plural, one {# comment was} other {# comments were}} left; {uncoded, plural, =0 {all have} one {# has no theme, the others have} other {# have no theme, the others have}} one or more. Coding is by words, theme by theme: a first sorting, to be read again by a person (Bardin 1977).',
    caption: 'Themes, and who speaks of them',
    theme: 'Theme',
    count: 'Comments',
    note: 'A comment may have several themes. Customers of no class are in the total only.',
    quote: '“{text}” ({author})',
    loyal: 'a loyal customer',
    inert: 'an inert customer',
    retained: 'a retained customer',
    unclassified: 'a customer of no class',
  },
  {
    title: 'Verbatims par grille de codage',
    warning: 'Paroles de répondants',
    handle:
      'Ce rapport contient des commentaires mot pour mot, parce que --verbatim l’a demandé. Ce sont des données personnelles : ne les montrez qu’à ceux qui peuvent les voir, et relisez-les d’abord, car un commentaire peut nommer son auteur.',
    lead: '{comments, plural, one {# commentaire a été laissé} other {# commentaires ont été laissés}} ; {uncoded, plural, =0 {tous relèvent d’un thème} one {# ne relève d’aucun thème, les autres d’un} other {# ne relèvent d’aucun thème, les autres d’un}} ou de plusieurs. Le codage se fait par mots, thème par thème : un premier tri, à relire par une personne (Bardin 1977).',
    caption: 'Les thèmes, et qui en parle',
    theme: 'Thème',
    count: 'Commentaires',
    note: 'Un commentaire peut relever de plusieurs thèmes. Les clients sans classe ne comptent que dans le total.',
    quote: '« {text} » ({author})',
    loyal: 'client fidèle',
    inert: 'client inerte',
    retained: 'client retenu',
    unclassified: 'client non classé',
  },
)

const classes = ['loyal', 'inert', 'retained'] as const

/** Comments word for word, sorted by theme: only where the result holds them, because `--verbatim` asked. */
export const verbatims: Section = {
  id: 'verbatims',
  order: 205,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const found = diagnosis.verbatims
    if (found === undefined || found === null) return []
    return [
      {kind: 'callout', mood: 'warn', title: voice.say(words, 'warning'), text: voice.say(words, 'handle')},
      {kind: 'paragraph', text: voice.say(words, 'lead', {comments: found.comments, uncoded: found.uncoded})},
      ...(found.themes.length === 0 ? [] : [grid(context, found.themes), ...quotes(context, found.themes)]),
    ]
  },
}

type Themes = NonNullable<SectionContext['diagnosis']['verbatims']>['themes']

function grid({voice}: SectionContext, themes: Themes): Block {
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'theme'), align: 'left', width: 0.4},
      {header: voice.say(words, 'count'), align: 'right', width: 0.18},
      ...classes.map((id) => ({header: voice.say(plainWords.classes, id), align: 'right' as const, width: 0.14})),
    ],
    rows: themes.map(({labels, count, byClass}) => [
      voice.pick(labels),
      voice.number(count),
      ...classes.map((id) => voice.number(byClass[id] ?? 0)),
    ]),
    rowHeaders: true,
    note: voice.say(words, 'note'),
  }
}

function quotes({voice}: SectionContext, themes: Themes): readonly Block[] {
  return themes.flatMap(({id, labels, quotes: chosen}): readonly Block[] => [
    {kind: 'heading', level: 2, id: `verbatims-${id}`, text: voice.pick(labels)},
    {
      kind: 'list',
      items: chosen.map(({class: own, text}) => {
        const author = voice.say(words, own ?? 'unclassified')
        return voice.say(words, 'quote', {text, author})
      }),
    },
  ])
}
