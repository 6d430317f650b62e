import {scaleLinear} from 'd3-scale'
import {line as curveThrough} from 'd3-shape'
import {texts} from '../../kernel/index.ts'
import {bar, disc, label, line, scene} from '../drawing/primitives.ts'
import {wrapText} from '../drawing/text-width.ts'
import type {Figure} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'

const words = texts(
  {
    title: 'The most valuable 20% of the customers bring {top, number, share} of the value',
    alt: 'Lorenz curve under the line of equality: the smallest 80% of the customers bring {rest, number, share} of the value, the top 20% bring {top, number, share}. Gini index {gini, number, two}.',
    note: 'Value: {measure, select, margin {margin} other {spending}} over the period asked. Gini index {gini, number, two} (0 = all alike, 1 = one customer brings everything).',
    x: 'Customers, from the smallest to the largest',
    y: 'Cumulative share of value',
    equality: 'if all customers were worth the same',
    reading: 'of the value held by the top 20% of customers',
  },
  {
    title: 'Les 20 % de clients qui valent le plus apportent {top, number, share} de la valeur',
    alt: 'Courbe de Lorenz sous la droite d’égalité : les 80 % de clients les plus petits apportent {rest, number, share} de la valeur, les 20 % les plus gros {top, number, share}. Indice de Gini {gini, number, two}.',
    note: 'Valeur : {measure, select, margin {marge} other {dépenses}} sur la période demandée. Indice de Gini {gini, number, two} (0 = tous égaux, 1 = un seul client apporte tout).',
    x: 'Clients, du plus petit au plus gros',
    y: 'Part cumulée de la valeur',
    equality: 'si tous les clients se valaient',
    reading: 'de la valeur pour 20 % des clients',
  },
)

const frame = {left: 58, right: 372, top: 8, bottom: 148}
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1] as const

/** Lorenz curve of the value, with the share of the top fifth read on it. */
export const concentrationCurve: Figure = {
  id: 'concentration-curve',
  size: {width: 480, height: 178},
  applies: ({value}) => value !== null && value.lorenz.length > 2 && value.topShare20 !== null,
  title: ({value}, voice) => voice.say(words, 'title', {top: value?.topShare20 ?? 0}),
  alt: ({value}, voice) =>
    voice.say(words, 'alt', {
      top: value?.topShare20 ?? 0,
      rest: 1 - (value?.topShare20 ?? 0),
      gini: value?.gini ?? 0,
    }),
  note: (diagnosis, voice) => {
    const {value} = diagnosis
    const says = voice.say(words, 'note', {measure: value?.measure ?? 'spend', gini: value?.gini ?? 0})
    return `${says} ${sourceNote(diagnosis, voice, value?.n ?? 0)}`
  },
  draw: ({value}, voice, {width}) => {
    const tip = voice.say(words, 'title', {top: value?.topShare20 ?? 0})
    const x = scaleLinear([frame.left, frame.right])
    const y = scaleLinear([frame.bottom, frame.top])
    const points = value?.lorenz ?? []
    const path = curveThrough<(typeof points)[number]>(
      (point) => x(point.customers),
      (point) => y(point.value ?? 0),
    ).digits(2)
    const top = value?.topShare20 ?? 0
    return scene(width, 178, [
      bar([x(0.8), y(1)], [x(1) - x(0.8), y(0) - y(1)], {fill: 'panel'}),
      ...fifths.flatMap((tick) => [
        line([x(0), y(tick)], [x(1), y(tick)], {stroke: 'grid', width: 0.6}),
        label([x(0) - 5, y(tick) + 3], voice.percent(tick), {size: 7, tone: 'muted', anchor: 'end'}),
        label([x(tick), y(0) + 11], voice.percent(tick), {size: 7, tone: 'muted', anchor: 'middle'}),
      ]),
      line([x(0), y(0)], [x(1), y(1)], {stroke: 'muted', width: 1, dash: [4, 3]}),
      label([x(0.4), y(0.45)], voice.say(words, 'equality'), {size: 8, tone: 'muted', anchor: 'end'}),
      {kind: 'path', d: path([...points]) ?? '', stroke: 'accent', width: 2.2, tip},
      line([x(0.8), y(1 - top)], [x(1), y(1 - top)], {stroke: 'ink', width: 0.8, dash: [2, 2]}),
      line([x(1) + 6, y(1)], [x(1) + 6, y(1 - top)], {stroke: 'ink', width: 1.4}),
      disc([x(0.8), y(1 - top)], 3.2, {fill: 'accent', stroke: 'paper', width: 1, tip}),
      label([x(1) + 12, y(1 - top / 2)], voice.percent(top), {size: 10, weight: 'semibold'}),
      ...wrapText(voice.say(words, 'reading'), 8, width - x(1) - 12, 3).map((text, row) =>
        label([x(1) + 12, y(1 - top / 2) + 11 + row * 9], text),
      ),
      label([x(0.5), y(0) + 25], voice.say(words, 'x'), {anchor: 'middle'}),
      label([16, y(0.5)], voice.say(words, 'y'), {anchor: 'middle', rotate: -90}),
    ])
  },
}
