import {z} from 'zod'
import type {Diagnosis} from '../../diagnosis.ts'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {drawPaths, type PathData} from '../drawing/path-scene.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {fitText} from '../drawing/text-width.ts'
import {optionalResult} from '../optional-results.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'The strongest link goes from “{from}” to “{to}” ({coefficient, number, two})',
    alt: 'Path diagram of {nodes, number} constructs: {paths}.',
    path: '{from} to {to} {coefficient, number, two}{significant, select, true {} other { (not significant)}}',
    note: 'Standardised coefficients. Line: the thicker, the more significant (p < .001, .01, .05); dashed: not significant at 5%. R²: share of variance explained. Associations, not proofs of cause.',
  },
  {
    title: 'Le lien le plus fort va de « {from} » à « {to} » ({coefficient, number, two})',
    alt: 'Schéma des relations entre {nodes, number} construits : {paths}.',
    path: '{from} vers {to} {coefficient, number, two}{significant, select, true {} other { (non significatif)}}',
    note: 'Coefficients standardisés. Trait : d’autant plus épais que le lien est significatif (p < 0,001 ; 0,01 ; 0,05) ; tirets : non significatif à 5 %. R² : part de variance expliquée. Des associations, non des preuves de cause.',
  },
)

const number = z.number().nullable()
const shape = z.object({
  paths: z.array(z.object({from: z.string(), to: z.string(), std: number, p: number})).min(1),
  rSquared: z.record(z.string(), number),
})

function read(diagnosis: Diagnosis): PathData | null {
  const model = optionalResult(diagnosis, ['pathModel'], shape)
  if (model === null) return null
  const ids = [...new Set(model.paths.flatMap(({from, to}) => [from, to]))]
  const labelOf = (id: string): Bilingual<string> =>
    diagnosis.questionnaire.constructs.find((one) => one.id === id)?.labels ?? {en: id, fr: id}
  return {
    nodes: ids.map((id) => ({id, label: labelOf(id), rSquared: model.rSquared[id] ?? null})),
    paths: model.paths.map(({from, to, std, p}) => ({from, to, coefficient: std, p})),
  }
}

function nameOf({nodes}: PathData, voice: Voice, id: string): string {
  const found = nodes.find((node) => node.id === id)
  return found === undefined ? id : fitText(voice.pick(found.label), 8, 150)
}

/** What leads to what, from the inputs at the left to the outcomes at the right. */
export const pathDiagram = plainFigure<PathData>({
  id: 'path-diagram',
  size: {width: 480, height: 260},
  read,
  title: (data, voice) => {
    const strongest = data.paths.reduce((best, path) =>
      Math.abs(path.coefficient ?? 0) > Math.abs(best.coefficient ?? 0) ? path : best,
    )
    return voice.say(words, 'title', {
      from: nameOf(data, voice, strongest.from),
      to: nameOf(data, voice, strongest.to),
      coefficient: strongest.coefficient ?? 0,
    })
  },
  alt: (data, voice) => {
    const paths = data.paths.map(({from, to, coefficient, p}) =>
      voice.say(words, 'path', {
        from: nameOf(data, voice, from),
        to: nameOf(data, voice, to),
        coefficient: coefficient ?? 0,
        significant: String((p ?? 1) < 0.05),
      }),
    )
    return voice.say(words, 'alt', {nodes: data.nodes.length, paths: paths.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => drawPaths(data, voice, width),
})
