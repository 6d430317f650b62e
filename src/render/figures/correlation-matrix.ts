import {z} from 'zod'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {measuredConstructs} from '../constructs.ts'
import {drawMatrix, type MatrixData} from '../drawing/matrix-figure.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {fitText} from '../drawing/text-width.ts'
import {optionalResult} from '../optional-results.ts'

const words = texts(
  {
    title: 'The closest link is between “{a}” and “{b}” (r = {r, number, two})',
    alt: 'Table of the correlations between {count, number} scales; the highest is {r, number, two}, between “{a}” and “{b}”; the lowest is {low, number, two}.',
    note: 'Correlations between the scales; height of the filling: strength of the link, hatched where negative; framed: .70 or more in absolute value.',
  },
  {
    title: 'Le lien le plus étroit unit « {a} » et « {b} » (r = {r, number, two})',
    alt: 'Tableau des corrélations entre {count, number} échelles ; la plus forte est {r, number, two}, entre « {a} » et « {b} » ; la plus faible est {low, number, two}.',
    note: 'Corrélations entre les échelles ; hauteur du remplissage : force du lien, hachuré s’il est négatif ; encadré : 0,70 ou plus en valeur absolue.',
  },
)

/** Half of the variance is then shared. */
const strong = 0.7

const pairs = z.array(z.object({a: z.string(), b: z.string(), estimate: z.number().nullable()}))

/** Correlations of the factor model where there is one, else of the scores, else those behind the classification. */
function read(diagnosis: Diagnosis): MatrixData | null {
  const found =
    optionalResult(diagnosis, ['factorModel', 'correlations'], pairs) ??
    diagnosis.profiles?.correlations ??
    ofTheClassification(diagnosis)
  const ids = measuredConstructs(diagnosis)
    .map(({id}) => id)
    .filter((id) => found.some(({a, b}) => a === id || b === id))
  if (ids.length < 2) return null
  const labels = ids.map((id) => diagnosis.questionnaire.constructs.find((one) => one.id === id)!.labels)
  const cells = found.map(({a, b, estimate}) => {
    const [first, second] = [ids.indexOf(a), ids.indexOf(b)]
    const marked = Math.abs(estimate ?? 0) >= strong
    return {row: Math.max(first, second), column: Math.min(first, second), value: estimate, marked}
  })
  return {labels, cells: cells.filter(({row, column}) => column >= 0 && row !== column)}
}

function ofTheClassification({classification: {model}}: Diagnosis): z.infer<typeof pairs> {
  return model.constructs.flatMap((a, row) =>
    model.constructs.slice(0, row).map((b, column) => {
      const scale = Math.sqrt((model.covariance[row]?.[row] ?? 0) * (model.covariance[column]?.[column] ?? 0))
      const covariance = model.covariance[row]?.[column]
      return {a, b, estimate: typeof covariance === 'number' && scale > 0 ? covariance / scale : null}
    }),
  )
}

function extremes({cells, labels}: MatrixData) {
  const known = cells.flatMap(({value, row, column}) => (value === null ? [] : [{value, row, column}]))
  const closest = known.reduce((best, cell) => (Math.abs(cell.value) > Math.abs(best.value) ? cell : best), {
    value: 0,
    row: 1,
    column: 0,
  })
  return {closest, a: labels[closest.column]!, b: labels[closest.row]!, low: Math.min(...known.map(({value}) => value))}
}

/** How closely the scales go together. */
export const correlationMatrix = plainFigure<MatrixData>({
  id: 'correlation-matrix',
  size: {width: 480, height: 260},
  read,
  title: (data, voice) => {
    const {closest, a, b} = extremes(data)
    const cut = (text: string): string => fitText(text, 8, 170)
    return voice.say(words, 'title', {a: cut(voice.pick(a)), b: cut(voice.pick(b)), r: closest.value})
  },
  alt: (data, voice) => {
    const {closest, a, b, low} = extremes(data)
    const [one, two] = [fitText(voice.pick(a), 8, 170), fitText(voice.pick(b), 8, 170)]
    return voice.say(words, 'alt', {count: data.labels.length, a: one, b: two, r: closest.value, low})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => drawMatrix(data, voice, width),
})
