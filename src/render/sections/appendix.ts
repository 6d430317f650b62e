import {texts} from '../../kernel/index.ts'
import {type MeasuredConstruct, measuredConstructs, shortened} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section} from '../extension.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'Appendix: item by item',
    intro: 'One table per scale. Means and distributions are of the answers as given; R marks a reverse-keyed item.',
    caption: '{scale} (answers from {low} to {high}, n = {n, number})',
    item: 'Item',
    mean: 'Mean',
    sd: 'SD',
    rest: 'Item–rest r',
    dropped: 'α if dropped',
    answers: 'Answers in %, lowest to highest',
    missing: 'Missing',
    reversed: '{text} (R)',
    coded: '{code}: {text}',
  },
  {
    title: 'Annexe : item par item',
    intro:
      'Un tableau par échelle. Moyennes et distributions portent sur les réponses telles que données ; R marque un item inversé.',
    caption: '{scale} (réponses de {low} à {high}, n = {n, number})',
    item: 'Item',
    mean: 'Moyenne',
    sd: 'Écart-type',
    rest: 'r item-reste',
    dropped: 'α sans l’item',
    answers: 'Réponses en %, de la plus basse à la plus haute',
    missing: 'Sans réponse',
    reversed: '{text} (R)',
    coded: '{code} : {text}',
  },
)

/** The full tables behind the measures. */
export const appendix: Section = {
  id: 'appendix',
  order: 200,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis, voice}) => {
    const scales = measuredConstructs(diagnosis).filter(({items}) => items.length > 0)
    return scales.length === 0
      ? []
      : [{kind: 'paragraph', text: voice.say(words, 'intro')}, ...scales.map((scale) => table(scale, voice))]
  },
}

function table(construct: MeasuredConstruct, voice: Voice): Block {
  const {labels, items, scale} = construct
  return {
    kind: 'table',
    caption: voice.say(words, 'caption', {
      scale: shortened(voice.pick(labels)),
      low: items[0]?.low ?? 0,
      high: items[0]?.high ?? 0,
      n: scale.n,
    }),
    columns: [
      {header: voice.say(words, 'item'), align: 'left', width: 0.34},
      {header: voice.say(words, 'mean'), align: 'right', width: 0.1},
      {header: voice.say(words, 'sd'), align: 'right', width: 0.08},
      {header: voice.say(words, 'rest'), align: 'right', width: 0.08},
      {header: voice.say(words, 'dropped'), align: 'right', width: 0.09},
      {header: voice.say(words, 'answers'), align: 'left', width: 0.22},
      {header: voice.say(words, 'missing'), align: 'right', width: 0.09},
    ],
    rows: items.map((item) => row(item, construct, voice)),
    rowHeaders: true,
  }
}

function row(item: MeasuredConstruct['items'][number], {scale}: MeasuredConstruct, voice: Voice): readonly string[] {
  const answers = scale.answers[item.code]
  const total = (answers?.counts ?? []).reduce((a, b) => a + b, 0)
  const distribution = total === 0 ? '–' : (answers?.counts ?? []).map((c) => Math.round((100 * c) / total)).join(' · ')
  const text = shortened(voice.pick(item.text), 90)
  return [
    voice.say(words, 'coded', {
      code: item.code,
      text: item.reversed ? voice.say(words, 'reversed', {text}) : text,
    }),
    voice.number(answers?.mean, 2),
    voice.number(answers?.sd, 2),
    voice.number(scale.itemRest[item.code], 2),
    voice.number(scale.alphaIfDropped[item.code], 2),
    distribution,
    voice.number(answers?.missing),
  ]
}
