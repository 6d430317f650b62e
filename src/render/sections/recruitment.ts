import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {axisBlocks} from '../axis-blocks.ts'
import {shortened} from '../constructs.ts'
import type {Section, SectionContext} from '../extension.ts'
import {extentOf} from '../extent.ts'
import {loyalSpread} from '../loyal-spread.ts'
import {moneyColumn} from '../money-column.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    base: 'Recruiting pays when it brings customers who become loyal: today {extent, select, none {none of the customers classified is} few {hardly any of the customers classified are} most {nearly all of the customers classified are} all {all of the customers classified are} other {{loyal, number, share} of the customers classified are}}.',
    channel:
      'By recruitment channel, the share of loyal customers goes from {low, number, share} (“{worst}”) to {high, number, share} (“{best}”).',
    none: 'No recruitment channel brings 1% of loyal customers.',
    all: 'Whatever the recruitment channel, all customers or nearly all are loyal.',
    alike: 'The share of loyal customers is the same in every recruitment channel ({high, number, share}).',
    tooSmall: 'Recruitment channels have too few respondents each to be compared.',
    noChannel: 'The survey does not say where customers come from: a column “channel” would compare the channels.',
    cost: 'A customer costs from {cheap} (“{cheapest}”) to {dear} (“{dearest}”) to recruit.',
    advocates:
      '{count, plural, one {# advocate} other {# advocates}} of the brand among the respondents can recruit others by word of mouth.',
    noAdvocates: 'Advocacy was not measured or nobody is an advocate: referral has no support yet.',
    nothingToDo: 'No recommendation on recruitment: nothing in the data asks for it.',
  },
  {
    base: 'Recruter rapporte quand les recrutés deviennent fidèles : {extent, select, none {aucun des clients classés ne l’est aujourd’hui} few {presque aucun des clients classés ne l’est aujourd’hui} most {presque tous les clients classés le sont aujourd’hui} all {tous les clients classés le sont aujourd’hui} other {c’est aujourd’hui le cas de {loyal, number, share} des clients classés}}.',
    channel:
      'Selon le canal de recrutement, la part de fidèles va de {low, number, share} (« {worst} ») à {high, number, share} (« {best} »).',
    none: 'Aucun canal de recrutement n’amène 1 % de clients fidèles.',
    all: 'Quel que soit le canal de recrutement, tous les clients ou presque sont fidèles.',
    alike: 'La part de fidèles est la même dans tous les canaux de recrutement ({high, number, share}).',
    tooSmall: 'Les canaux de recrutement comptent trop peu de répondants pour être comparés.',
    noChannel:
      'L’enquête ne dit pas d’où viennent les clients : une colonne « canal » permettrait de comparer les canaux.',
    cost: 'Recruter un client coûte de {cheap} (« {cheapest} ») à {dear} (« {dearest} »).',
    advocates:
      '{count, plural, one {# avocat de la marque parmi les répondants peut} other {# avocats de la marque parmi les répondants peuvent}} en recruter d’autres par le bouche à oreille.',
    noAdvocates:
      'Le bouche à oreille n’a pas été mesuré, ou personne ne se fait l’avocat de la marque : le parrainage n’a pas encore d’appui.',
    nothingToDo: 'Aucune préconisation de recrutement : rien dans les données ne l’appelle.',
  },
)

/** Recruitment: who comes from where, at what cost, and what to do. */
export const recruitment: Section = {
  id: 'recruitment',
  order: 80,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(plainWords.axes, 'recruitment'),
  build: (context) => {
    const {voice} = context
    const cards = axisBlocks(context, 'recruitment')
    const {loyal} = context.diagnosis.shares
    if (loyal.estimate === null) return []
    const base = voice.say(words, 'base', {extent: extentOf(loyal.estimate), loyal: loyal.estimate})
    return [
      {kind: 'paragraph', role: 'lead', text: [...channels(context, base), wordOfMouth(context)].join(' ')},
      ...(cards.length === 0 ? [{kind: 'paragraph' as const, text: voice.say(words, 'nothingToDo')}] : cards),
    ]
  },
}

type Group = Diagnosis['breakdowns'][number]['groups'][number]

/** The cheapest and the dearest group to recruit, or nothing where fewer than two have a cost. */
function costExtremes(groups: readonly Group[]): readonly [Group, Group] | null {
  const known = groups.filter(({acquisitionCost}) => acquisitionCost.estimate !== null)
  const sorted = known.toSorted((a, b) => (a.acquisitionCost.estimate ?? 0) - (b.acquisitionCost.estimate ?? 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined || first === last ? null : [first, last]
}

/** Two sentences: channels and their cost, or what recruiting brings and that channels are not known. */
function channels({diagnosis, voice}: SectionContext, base: string): readonly string[] {
  const channel = diagnosis.breakdowns.find(({column}) => column === 'channel')
  if (channel === undefined) return [base, voice.say(words, 'noChannel')]
  const spread = loyalSpread(channel.groups)
  if (spread === null) return [base, voice.say(words, 'tooSmall')]
  const {low, worst, high, best, kind} = spread
  const sentence = voice.say(words, kind === 'apart' ? 'channel' : kind, {
    low,
    worst: shortened(worst.group),
    high,
    best: shortened(best.group),
  })
  const cost = costExtremes(channel.groups)
  if (cost === null) return [base, sentence]
  const write = moneyColumn(
    voice,
    diagnosis.context.currency,
    cost.map(({acquisitionCost}) => acquisitionCost.estimate),
  )
  const money = (group: Group): string => write(group.acquisitionCost.estimate)
  const costs = voice.say(words, 'cost', {
    cheap: money(cost[0]),
    cheapest: shortened(cost[0].group),
    dear: money(cost[1]),
    dearest: shortened(cost[1].group),
  })
  return [sentence, costs]
}

function wordOfMouth({diagnosis, voice}: SectionContext): string {
  const count = diagnosis.flags['advocate']?.count ?? 0
  return voice.say(words, count === 0 ? 'noAdvocates' : 'advocates', {count})
}
