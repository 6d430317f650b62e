import {texts} from '../../kernel/index.ts'
import {axisBlocks} from '../axis-blocks.ts'
import type {Section, SectionContext} from '../extension.ts'
import {extentOf} from '../extent.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    concentration:
      'The most valuable 20% of the customers bring {top, number, share} of the value: what they feel decides the result.',
    wallet:
      'Customers give {share, number, share} of their category spending to the company; the rest is the room to grow without recruiting anyone.',
    noWallet: 'The share of wallet is not known, so that the room to grow among present customers cannot be sized.',
    risk: '{count, plural, one {# valuable customer is} other {# valuable customers are}} at risk of leaving.',
    heavy:
      '{extent, select, none {None of the heavy customers is loyal} few {Hardly any of the heavy customers is loyal} most {Nearly all heavy customers are loyal} all {All heavy customers are loyal} other {{loyal, number, share} of the heavy customers are loyal}}.',
    unknown:
      'The value of the portfolio is not known: the survey has no column of spending or margin, and the recommendations below are ranked by number of customers.',
    unknownEmpty: 'The value of the portfolio is not known: the survey has no column of spending or margin.',
    none: 'No recommendation on the value of the portfolio: nothing in the data asks for it.',
  },
  {
    concentration:
      'Les 20 % de clients qui valent le plus apportent {top, number, share} de la valeur : ce qu’ils ressentent décide du résultat.',
    wallet:
      'Les clients confient {share, number, share} de leurs dépenses de la catégorie à l’entreprise (taux de nourriture) ; le reste est la marge de progression, sans recruter personne.',
    noWallet:
      'Le taux de nourriture n’est pas connu : la marge de progression chez les clients actuels ne peut être chiffrée.',
    risk: '{count, plural, one {# gros client est menacé} other {# gros clients sont menacés}} de départ.',
    heavy:
      '{extent, select, none {Aucun gros client n’est fidèle} few {Presque aucun gros client n’est fidèle} most {Presque tous les gros clients sont fidèles} all {Tous les gros clients sont fidèles} other {{loyal, number, share} des gros clients sont fidèles}}.',
    unknown:
      'La valeur du portefeuille n’est pas connue : l’enquête n’a pas de colonne de dépenses ou de marge, et les préconisations qui suivent sont classées d’après le nombre de clients.',
    unknownEmpty: 'La valeur du portefeuille n’est pas connue : l’enquête n’a pas de colonne de dépenses ou de marge.',
    none: 'Aucune préconisation sur la valeur du portefeuille : rien dans les données ne l’appelle.',
  },
)

/** Value of the portfolio: where it is, what could grow, and what to do. */
export const portfolio: Section = {
  id: 'portfolio',
  order: 90,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(plainWords.axes, 'portfolio'),
  build: (context) => {
    const {voice} = context
    const cards = axisBlocks(context, 'portfolio')
    return [
      {
        kind: 'paragraph',
        role: 'lead',
        text: sentences(
          context,
          cards.some(({kind}) => kind === 'card'),
        ).join(' '),
      },
      ...(cards.length === 0 ? [{kind: 'paragraph' as const, text: voice.say(words, 'none')}] : cards),
    ]
  },
}

function sentences({diagnosis, voice}: SectionContext, ranked: boolean): readonly string[] {
  const {value, flags} = diagnosis
  if (value === null) return [voice.say(words, ranked ? 'unknown' : 'unknownEmpty')]
  const wallet = value.shareOfWallet.estimate
  const atRisk = flags['high-value-at-risk']?.count ?? 0
  const heavy = value.tiers.find(({tier}) => tier === 'heavy')?.loyal
  return [
    ...(value.topShare20 === null ? [] : [voice.say(words, 'concentration', {top: value.topShare20})]),
    wallet === null ? voice.say(words, 'noWallet') : voice.say(words, 'wallet', {share: wallet}),
    ...(atRisk > 0
      ? [voice.say(words, 'risk', {count: atRisk})]
      : typeof heavy === 'number'
        ? [voice.say(words, 'heavy', {extent: extentOf(heavy), loyal: heavy})]
        : []),
  ]
}
