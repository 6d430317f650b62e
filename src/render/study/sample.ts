import {texts} from '../../kernel/index.ts'
import {columnName} from '../column-name.ts'
import {shortened} from '../constructs.ts'
import type {Block, Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {respondents} from '../sections/respondents.ts'
import {apaChiSquare, apaP} from './apa.ts'
import {groupLabel} from './group-label.ts'

const words = texts(
  {
    title: 'Sample',
    drawn:
      '{mode, select, online {The questionnaire was answered online} telephone {The questionnaire was answered by telephone} facetoface {The questionnaire was answered face to face} paper {The questionnaire was answered on paper} mixed {The questionnaire was answered by several means} other {The questionnaire was administered}}{dates, select, none {} other { {dates}}}{method, select, random {; respondents were drawn at random} quota {; the sample follows quotas} convenience {; it is a convenience sample} snowball {; respondents recruited one another (snowball sample)} census {; every customer was asked} other {}}.',
    between: 'between {from} and {to}',
    since: 'from {from}',
    until: 'until {to}',
    rate: '{rows, number} of the {invited, number} people asked answered: a response rate of {rate, number, share}.',
    margin:
      'With a random sample of {n, number}, the margin of error of a share is at most {margin} points, at a confidence of 95%.',
    noMargin: 'The sample is not random: a margin of error would have no meaning, and none is given.',
    who: 'Who the classified respondents are',
    label: 'Group',
    count: 'Respondents',
    share: 'Share',
    fitTitle: 'Does the sample look like the customer base?',
    fits: 'By {column}, the sample does not differ from the base: {test}.',
    differs: 'By {column}, the sample differs from the base: {test}. What follows is to be read with that in mind.',
    base: 'Share of the base',
    fitTable: 'Sample and base by {column}',
  },
  {
    title: 'Échantillon',
    drawn:
      '{mode, select, online {Le questionnaire a été rempli en ligne} telephone {Le questionnaire a été administré par téléphone} facetoface {Le questionnaire a été administré en face à face} paper {Le questionnaire a été rempli sur papier} mixed {Le questionnaire a été administré par plusieurs modes} other {Le questionnaire a été administré}}{dates, select, none {} other { {dates}}}{method, select, random { ; les répondants ont été tirés au sort} quota { ; l’échantillon suit la méthode des quotas} convenience { ; l’échantillon est de convenance} snowball { ; les répondants se sont recrutés de proche en proche (boule de neige)} census { ; tous les clients ont été interrogés} other {}}.',
    between: 'entre le {from} et le {to}',
    since: 'à partir du {from}',
    until: 'jusqu’au {to}',
    rate: '{rows, number} des {invited, number} personnes sollicitées ont répondu, soit un taux de réponse de {rate, number, share}.',
    margin:
      'Pour un échantillon aléatoire de {n, number} répondants, la marge d’erreur d’une part est d’au plus {margin} points, au seuil de confiance de 95 %.',
    noMargin: 'L’échantillon n’est pas aléatoire : une marge d’erreur n’aurait pas de sens, et aucune n’est donnée.',
    who: 'Qui sont les répondants classés',
    label: 'Groupe',
    count: 'Répondants',
    share: 'Part',
    fitTitle: 'L’échantillon ressemble-t-il à la clientèle ?',
    fits: '{column} : l’échantillon ne se distingue pas de la clientèle, {test}.',
    differs: '{column} : l’échantillon se distingue de la clientèle, {test}. Ce qui suit est à lire en le sachant.',
    base: 'Part dans la clientèle',
    fitTable: 'Échantillon et clientèle, selon : {column}',
  },
)

/** How people came to answer, who they are, and whether they look like the customers. */
export const sample: Section = {
  id: 'study-sample',
  order: 40,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const [counted = [], ...details] = respondents.build(context).map((block) => [block])
    return [
      ...drawn(context),
      ...counted,
      margin(context),
      ...details.flat(),
      ...demographics(context),
      ...fitToBase(context),
    ]
  },
}

function drawn({diagnosis, voice}: SectionContext): readonly Block[] {
  const {study, profiles, input} = diagnosis
  const asked = study?.sample
  const dates = (): string => {
    const from = asked?.from === undefined ? null : voice.date(asked.from)
    const to = asked?.to === undefined ? null : voice.date(asked.to)
    if (from !== null && to !== null) return voice.say(words, 'between', {from, to})
    if (from !== null) return voice.say(words, 'since', {from})
    return to === null ? 'none' : voice.say(words, 'until', {to})
  }
  const {responseRate = null} = profiles ?? {}
  const sentences = [
    ...(asked === undefined
      ? []
      : [
          voice.say(words, 'drawn', {
            mode: (asked.mode ?? 'none').replaceAll('-', ''),
            method: asked.method ?? 'none',
            dates: dates(),
          }),
        ]),
    ...(responseRate === null || asked?.invited === undefined
      ? []
      : [voice.say(words, 'rate', {rows: input.rows, invited: asked.invited, rate: responseRate})]),
  ]
  return sentences.length === 0 ? [] : [{kind: 'paragraph', text: sentences.join(' ')}]
}

function margin({diagnosis: {profiles, input}, voice}: SectionContext): Block {
  const {marginOfError = null} = profiles ?? {}
  const text =
    marginOfError === null
      ? voice.say(words, 'noMargin')
      : voice.say(words, 'margin', {n: input.analysed, margin: voice.number(100 * marginOfError, 1)})
  return {kind: 'paragraph', text}
}

function demographics({diagnosis, voice}: SectionContext): readonly Block[] {
  const tables = (diagnosis.profiles?.tables ?? []).filter(({rows}) => rows.length > 0)
  if (tables.length === 0) return []
  const rows = tables.flatMap(({column, rows: groups, n}): (readonly Inline[])[] => [
    [[{text: columnName(voice, column), style: 'strong'}], '', ''],
    ...groups.map(({label, counts}) => {
      const count = counts.reduce((a, b) => a + b, 0)
      return [groupLabel(voice, column, label), voice.number(count), voice.percent(count / n)]
    }),
  ])
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'who'),
      columns: [
        {header: voice.say(words, 'label'), align: 'left', width: 0.6},
        {header: voice.say(words, 'count'), align: 'right', width: 0.2},
        {header: voice.say(words, 'share'), align: 'right', width: 0.2},
      ],
      rows,
      groupRows: rows.flatMap((cells, index) => (cells[1] === '' ? [index] : [])),
      rowHeaders: true,
      dense: true,
    },
  ]
}

function fitToBase({diagnosis, voice}: SectionContext): readonly Block[] {
  const tests = diagnosis.profiles?.fit ?? []
  if (tests.length === 0) return []
  const blocks = tests.flatMap(({column, n, rows, chiSquare, degrees, p}): Block[] => {
    const name = columnName(voice, column)
    const test = `${apaChiSquare(voice, chiSquare, {degrees, n})}, ${apaP(voice, p)}`
    const inSentence = voice.language === 'fr' ? name : name.toLowerCase()
    const said = voice.say(words, (p ?? 1) < 0.05 ? 'differs' : 'fits', {column: inSentence, test})
    const paragraph: Block = {kind: 'paragraph', text: said}
    if (rows.length === 0) return [paragraph]
    return [
      paragraph,
      {
        kind: 'table',
        caption: voice.say(words, 'fitTable', {column: name.toLowerCase()}),
        columns: [
          {header: voice.say(words, 'label'), align: 'left', width: 0.4},
          {header: voice.say(words, 'count'), align: 'right', width: 0.2},
          {header: voice.say(words, 'share'), align: 'right', width: 0.2},
          {header: voice.say(words, 'base'), align: 'right', width: 0.2},
        ],
        rows: rows.map(({label, count, expected}) => [
          shortened(label),
          voice.number(count),
          voice.percent(count / n),
          voice.percent(expected / n),
        ]),
        rowHeaders: true,
        dense: true,
      },
    ]
  })
  return [{kind: 'heading', level: 2, id: 'study-fit', text: voice.say(words, 'fitTitle')}, ...blocks]
}
