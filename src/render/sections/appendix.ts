import {texts} from '../../kernel/index.ts'
import {type MeasuredConstruct, measuredConstructs, shortened} from '../constructs.ts'
import type {Block, Inline} from '../document.ts'
import {driverTable} from '../driver-table.ts'
import type {Section, SectionContext} from '../extension.ts'
import {correlationMatrix} from '../figures/correlation-matrix.ts'
import {htmtMatrix} from '../figures/htmt-matrix.ts'
import {moderationTable} from '../moderation-table.ts'
import {hasProperFactor} from '../scale-doubt.ts'
import {sensitivityTable} from '../sensitivity-table.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'Appendix: full tables',
    note: 'Means and distributions are of the answers as given, from the lowest answer to the highest; (R) marks a reverse-keyed item; λ: standardised loading, one factor for each scale (a dash where that model is improper); r: correlation with the rest of the scale; α−: α without the item; none: respondents who did not answer.',
    caption: 'Item by item',
    scale: '{scale} (from {low} to {high}, n = {n, number})',
    item: 'Item',
    mean: 'Mean',
    sd: 'SD',
    loading: 'λ',
    rest: 'r',
    dropped: 'α−',
    answers: 'Answers, in %',
    missing: 'None',
    reversed: '{text} (R)',
    coded: '{code}: {text}',
  },
  {
    title: 'Annexe : tableaux complets',
    note: 'Moyennes et distributions portent sur les réponses telles que données, de la plus basse à la plus haute ; (R) marque un item inversé ; λ : contribution standardisée, un facteur par échelle (tiret si ce modèle est impropre) ; r : corrélation avec le reste de l’échelle ; α− : α sans l’item ; sans : répondants qui n’ont pas répondu.',
    caption: 'Item par item',
    scale: '{scale} (de {low} à {high}, n = {n, number})',
    item: 'Item',
    mean: 'Moy.',
    sd: 'É.-t.',
    loading: 'λ',
    rest: 'r',
    dropped: 'α−',
    answers: 'Réponses, en %',
    missing: 'Sans',
    reversed: '{text} (R)',
    coded: '{code} : {text}',
  },
)

/** Narrower than the page: the squares are as high as they are wide. */
const matrixWidth = 420

/** The full tables behind the measures. */
export const appendix: Section = {
  id: 'appendix',
  order: 200,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice, figure} = context
    // HTMT says more than correlations of scores, and one matrix is enough.
    const matrix = htmtMatrix.applies(diagnosis) ? htmtMatrix : correlationMatrix
    const scales = measuredConstructs(diagnosis).filter(({items}) => items.length > 0)
    return [
      ...(scales.length === 0 ? [] : [itemTable(scales, voice)]),
      ...(matrix.applies(diagnosis) && !isDrawn(context, matrix.id)
        ? [figure({...matrix, size: {...matrix.size, width: matrixWidth}})]
        : []),
      ...driverTable(context),
      ...moderationTable(context),
      ...sensitivityTable(context),
    ]
  },
}

/** Whether a chapter before shows the figure. */
const isDrawn = ({before}: SectionContext, id: string): boolean =>
  before.some(({blocks}) => blocks.some((block) => block.kind === 'figure' && block.id === id))

/** Answers of more categories stand closer, to stay on one line. */
const fewAnswers = 7

/** Every question with its answers. */
export function itemTable(scales: readonly MeasuredConstruct[], voice: Voice): Block {
  const long = scales.filter(({items}) => (items[0]?.high ?? 0) - (items[0]?.low ?? 0) >= fewAnswers).length > 1
  const rows = scales.flatMap((scale) => [nameRow(scale, voice), ...scale.items.map((item) => row(item, scale, voice))])
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'item'), align: 'left', width: long ? 0.5 : 0.555},
      {header: voice.say(words, 'mean'), align: 'right', width: 0.05},
      {header: voice.say(words, 'sd'), align: 'right', width: 0.045},
      {header: voice.say(words, 'loading'), align: 'right', width: 0.045},
      {header: voice.say(words, 'rest'), align: 'right', width: 0.045},
      {header: voice.say(words, 'dropped'), align: 'right', width: 0.045},
      {header: voice.say(words, 'answers'), align: 'left', width: long ? 0.23 : 0.165},
      {header: voice.say(words, 'missing'), align: 'right', width: 0.05},
    ],
    rows,
    groupRows: rows.flatMap((cells, index) => (cells[1] === '' ? [index] : [])),
    rowHeaders: true,
    dense: true,
    note: voice.say(words, 'note'),
  }
}

function nameRow({labels, items, scale}: MeasuredConstruct, voice: Voice): readonly Inline[] {
  const text = voice.say(words, 'scale', {
    scale: shortened(voice.pick(labels), 40),
    low: items[0]?.low ?? 0,
    high: items[0]?.high ?? 0,
    n: scale.n,
  })
  return [[{text, style: 'strong'}], '', '', '', '', '', '', '']
}

function row(item: MeasuredConstruct['items'][number], {scale}: MeasuredConstruct, voice: Voice): readonly string[] {
  const answers = scale.answers[item.code]
  const total = (answers?.counts ?? []).reduce((a, b) => a + b, 0)
  const counts = answers?.counts ?? []
  const between = counts.length > fewAnswers ? '·' : '\u00a0·\u00a0'
  const distribution = total === 0 ? '–' : counts.map((c) => Math.round((100 * c) / total)).join(between)
  const text = shortened(voice.pick(item.text), 120)
  return [
    voice.say(words, 'coded', {
      code: item.code,
      text: item.reversed ? voice.say(words, 'reversed', {text}) : text,
    }),
    voice.number(answers?.mean, 2),
    voice.number(answers?.sd, 2),
    voice.number(hasProperFactor(scale) ? scale.loadings[item.code] : null, 2),
    voice.number(scale.itemRest[item.code], 2),
    voice.number(scale.alphaIfDropped[item.code], 2),
    distribution,
    voice.number(answers?.missing),
  ]
}
