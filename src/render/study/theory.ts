import {allAbouts} from '../../glossary/index.ts'
import {texts} from '../../kernel/index.ts'
import {cited} from '../cited.ts'
import {constructLabel} from '../constructs.ts'
import type {Section, SectionContext} from '../extension.ts'

const words = texts(
  {
    title: 'Theory and hypotheses',
    lead: 'Relationship marketing looks beyond repeat purchase: two customers who buy as often may stay for opposite reasons. Attitude and behaviour must be crossed (Dick & Basu 1994): loyal customers are satisfied, trusting and committed (Oliver 1999; Morgan & Hunt 1994); inert ones come back without wanting to; retained ones have no other choice.',
    notions: 'Notions used',
    notion: '{term}: {definition} ({source}).',
    hypotheses: 'Hypotheses',
    none: 'The survey measures too few constructs for a relation between them to be stated.',
    positive: '{id}. The higher “{from}”, the higher “{to}”.',
    negative: '{id}. The higher “{from}”, the lower “{to}”.',
    sourced: '{sentence} ({source}).',
  },
  {
    title: 'Cadre théorique et hypothèses',
    lead: 'Le marketing relationnel regarde au-delà du réachat : deux clients qui achètent autant peuvent rester pour des raisons opposées. Il faut donc croiser attitude et comportement (Dick & Basu 1994) : les fidèles sont satisfaits, confiants et engagés (Oliver 1999 ; Morgan & Hunt 1994) ; les inertes reviennent sans le vouloir vraiment ; les retenus n’ont pas d’autre choix.',
    notions: 'Notions mobilisées',
    notion: '{term} : {definition} ({source}).',
    hypotheses: 'Hypothèses',
    none: 'L’enquête mesure trop peu de construits pour qu’une relation entre eux soit posée.',
    positive: '{id}. Plus le score de « {from} » est élevé, plus celui de « {to} » l’est.',
    negative: '{id}. Plus le score de « {from} » est élevé, moins celui de « {to} » l’est.',
    sourced: '{sentence} ({source}).',
  },
)

const notions = ['satisfaction', 'trust', 'commitment', 'attachment', 'habit', 'constraint'] as const

/** The notions measured, each with its source, and the hypotheses that are tested further on. */
export const theory: Section = {
  id: 'study-theory',
  order: 30,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const roles = new Set(diagnosis.questionnaire.constructs.map(({role}) => role as string))
    const abouts = allAbouts()
    const items = notions
      .filter((id) => roles.has(id))
      .flatMap((id) => abouts.find((about) => about.id === id) ?? [])
      .map(({texts: both, source}) =>
        voice.say(words, 'notion', {
          term: both[voice.language].title,
          definition: both[voice.language].definition.replace(/\.$/, ''),
          source: cited(source, voice.language).replace(/(\d{4}), [^;]*?(?=\s*(?:;|$))/g, '$1'),
        }),
      )
    const stated = (diagnosis.profiles?.hypotheses ?? []).map((one) => hypothesisWords(context, one))
    return [
      {kind: 'paragraph', role: 'lead', text: withAnd(voice.say(words, 'lead'), voice.language)},
      {kind: 'heading', level: 2, id: 'study-notions', text: voice.say(words, 'notions')},
      {kind: 'list', items},
      {kind: 'heading', level: 2, id: 'study-hypotheses', text: voice.say(words, 'hypotheses')},
      stated.length === 0 ? {kind: 'paragraph', text: voice.say(words, 'none')} : {kind: 'list', items: stated},
    ]
  },
}

const withAnd = (text: string, language: string): string => (language === 'fr' ? text.replaceAll(' & ', ' et ') : text)

type Hypothesis = NonNullable<SectionContext['diagnosis']['profiles']>['hypotheses'][number]

function hypothesisWords({diagnosis, voice}: SectionContext, {id, from, to, sign, source}: Hypothesis): string {
  const values = {id, from: constructLabel(diagnosis, voice, from), to: constructLabel(diagnosis, voice, to)}
  const sentence = voice.say(words, sign, values)
  return source === null
    ? sentence
    : voice.say(words, 'sourced', {sentence: sentence.replace(/\.$/, ''), source: withAnd(source, voice.language)})
}
