import {notions} from '../../glossary/index.ts'
import {texts} from '../../kernel/index.ts'
import {cited} from '../cited.ts'
import type {Block, Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {isCited, shortForm, works} from '../reference-forms.ts'
import {typeset} from '../voice.ts'

const words = texts(
  {
    title: 'Glossary and sources',
    caption: 'The words of this report',
    term: 'Term',
    meaning: 'Meaning',
    more: 'Every word is explained by “relmark explain”, with its formula and its threshold.',
    sources: 'Sources',
  },
  {
    title: 'Lexique et sources',
    caption: 'Les mots de ce rapport',
    term: 'Terme',
    meaning: 'Sens',
    more: 'Chaque mot est expliqué par « relmark explain », avec sa formule et son seuil.',
    sources: 'Sources',
  },
)

type Uses = (diagnosis: SectionContext['diagnosis']) => boolean
const always: Uses = () => true
const valued: Uses = ({value}) => value !== null
const full: Uses = ({classification}) => classification.rule.situation === 'full'

/** Terms in the order of reading, each where the report uses it. */
const listed: Readonly<Record<string, Uses>> = {
  loyal: always,
  inert: always,
  'by-habit': full,
  'nothing-holds': full,
  retained: always,
  'cut-off': always,
  borderline: always,
  pomp: always,
  'bootstrap-interval': always,
  alpha: always,
  omega: always,
  'composite-reliability': always,
  ave: always,
  nps: ({nps}) => nps !== null,
  'share-of-wallet': ({value}) => typeof value?.shareOfWallet.estimate === 'number',
  gini: valued,
  'moments-of-fragility': ({recommendations}) => recommendations.some(({id}) => id === 'free-the-retained'),
}

/** The words that a reader may not know, then the literature. */
export const glossary: Section = {
  id: 'glossary',
  order: 130,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [glossaryTable(context), ...sources(context)],
}

/** The terms that this report uses, in the order of reading. */
function usedTerms({diagnosis}: SectionContext): ReturnType<typeof notions> {
  const all = notions()
  return Object.entries(listed).flatMap(([id, uses]) => {
    const about = all.find((one) => one.id === id)
    return about === undefined || !uses(diagnosis) ? [] : [about]
  })
}

/** Each term with its meaning. */
export function glossaryTable(context: SectionContext): Block {
  const {voice} = context
  const used = usedTerms(context)
  const rows = used.map((about): readonly Inline[] => {
    const {title, definition} = voice.pick(about.texts)
    return [[{text: title, style: 'strong'}], typeset(firstSentences(definition), voice.language)]
  })
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'term'), align: 'left', width: 0.2},
      {header: voice.say(words, 'meaning'), align: 'left', width: 0.8},
    ],
    rows,
    rowHeaders: true,
    rowIds: used.map(({id}) => `term-${id}`),
    dense: true,
    note: voice.say(words, 'more'),
  }
}

/** The first two sentences of a definition: a list of words is no manual. */
function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ')
}

/** Works behind the words and the recommendations of this report, as texts cite them: `Bagozzi et Yi 1988`. */
export function worksBehind(context: SectionContext): readonly string[] {
  const {diagnosis, voice, ruleTexts} = context
  return [
    ...usedTerms(context).map(({source}) => typeset(cited(source, voice.language), voice.language)),
    ...diagnosis.recommendations.map(({id}) => ruleTexts(id).source),
  ]
    .flatMap((source) => source.split(/\s?; /))
    .filter((work) => work !== '')
}

/** The same works by author, each with its journal or publisher. */
function sources(context: SectionContext): readonly Block[] {
  const {voice} = context
  const named = worksBehind(context).map((work) => {
    const known = works.find((one) => isCited(one, work))
    return known === undefined ? work : typeset(shortForm(known, voice.language), voice.language)
  })
  const sorted = [...new Set(named)].sort((a, b) => a.localeCompare(b, voice.language))
  return sorted.length === 0
    ? []
    : [
        {kind: 'heading', level: 3, id: 'glossary-sources', text: voice.say(words, 'sources')},
        {kind: 'paragraph', role: 'small', text: `${sorted.join(' · ')}.`},
      ]
}
