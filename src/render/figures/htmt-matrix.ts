import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import {thresholds} from '../../measure/index.ts'
import {measuredConstructs} from '../constructs.ts'
import {drawMatrix, type MatrixData} from '../drawing/matrix-figure.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {optionalResult} from '../optional-results.ts'

const words = texts(
  {
    title:
      '{close, plural, =0 {Every scale measures something of its own} one {Two scales may measure the same thing} other {# pairs of scales may measure the same thing}}',
    alt: 'Table of the heterotrait–monotrait ratios of {pairs, plural, one {# pair} other {# pairs}} of scales: {close, plural, =0 {none reaches} one {one reaches} other {# reach}} {threshold, number, two}.',
    note: 'Heterotrait–monotrait ratio (HTMT); framed: {threshold, number, two} or more, discriminant validity is in doubt (Henseler, Ringle & Sarstedt 2015).',
  },
  {
    title:
      '{close, plural, =0 {Chaque échelle mesure quelque chose qui lui est propre} one {Deux échelles mesurent peut-être la même chose} other {# paires d’échelles mesurent peut-être la même chose}}',
    alt: 'Tableau des rapports hétérotrait-monotrait de {pairs, plural, one {# paire} other {# paires}} d’échelles : {close, plural, =0 {aucun n’atteint} one {un seul atteint} other {# atteignent}} {threshold, number, two}.',
    note: 'Rapport hétérotrait-monotrait (HTMT) ; encadré : {threshold, number, two} ou plus, la validité discriminante est en doute (Henseler, Ringle et Sarstedt 2015).',
  },
)

const threshold = thresholds.htmtStrict.value
const shape = z.array(z.object({a: z.string(), b: z.string(), estimate: z.number().nullable()})).min(1)

const closePairs = ({cells}: MatrixData): number => cells.filter(({marked}) => marked).length

/** Whether the scales measure different things. */
export const htmtMatrix = plainFigure<MatrixData>({
  id: 'htmt-matrix',
  size: {width: 480, height: 260},
  read: (diagnosis) => {
    const found = optionalResult(diagnosis, ['factorModel', 'htmt'], shape)
    if (found === null) return null
    const scales = measuredConstructs(diagnosis).filter(({id}) => found.some(({a, b}) => a === id || b === id))
    const index = (id: string): number => scales.findIndex((one) => one.id === id)
    const cells = found.map(({a, b, estimate}) => ({
      row: Math.max(index(a), index(b)),
      column: Math.min(index(a), index(b)),
      value: estimate,
      marked: estimate !== null && estimate >= threshold,
    }))
    return {labels: scales.map(({labels}) => labels), cells: cells.filter(({column}) => column >= 0)}
  },
  title: (data, voice) => voice.say(words, 'title', {close: closePairs(data)}),
  alt: (data, voice) => voice.say(words, 'alt', {pairs: data.cells.length, close: closePairs(data), threshold}),
  note: (_, voice) => voice.say(words, 'note', {threshold}),
  draw: (data, voice, {width}) => drawMatrix(data, voice, width),
})
