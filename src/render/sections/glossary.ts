import {allAbouts} from '../../glossary/index.ts'
import {texts} from '../../kernel/index.ts'
import {cited} from '../cited.ts'
import type {Block, Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
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
  build: (context) => {
    const {diagnosis, voice} = context
    const all = allAbouts()
    const used = Object.entries(listed).flatMap(([id, uses]) => {
      const about = all.find((one) => one.id === id)
      return about === undefined || !uses(diagnosis) ? [] : [about]
    })
    const rows = used.map((about): readonly Inline[] => {
      const {title, definition} = voice.pick(about.texts)
      return [[{text: title, style: 'strong'}], typeset(firstSentences(definition), voice.language)]
    })
    return [
      {
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
      },
      ...sources(
        context,
        used.map(({source}) => source),
      ),
    ]
  },
}

/** The first two sentences of a definition: a list of words is no manual. */
function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ')
}

/** Works behind the words and the recommendations of this report, by author. */
function sources({diagnosis, voice, ruleTexts}: SectionContext, ofTerms: readonly string[]): readonly Block[] {
  const works = [
    ...ofTerms.flatMap((source) => typeset(cited(source, voice.language), voice.language).split(/\s?; /)),
    ...diagnosis.recommendations.flatMap(({id}) => ruleTexts(id).source.split(/\s?; /)),
  ].filter((work) => work !== '')
  const longest = [...new Set(works)].filter(
    (work, _, all) => !all.some((other) => other !== work && other.startsWith(`${work},`)),
  )
  const sorted = longest.sort((a, b) => a.localeCompare(b, voice.language))
  return sorted.length === 0
    ? []
    : [
        {kind: 'heading', level: 3, id: 'glossary-sources', text: voice.say(words, 'sources')},
        {kind: 'paragraph', role: 'small', text: `${sorted.join(' · ')}.`},
      ]
}
