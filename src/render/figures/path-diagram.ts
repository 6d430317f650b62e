import type {Diagnosis} from '../../diagnosis.ts'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {normalCumulative, normalQuantile} from '../../stats/index.ts'
import {drawPaths, type PathData} from '../drawing/path-scene.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {fitText} from '../drawing/text-width.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'The strongest link goes from “{from}” to “{to}” ({coefficient, number, two})',
    alt: 'Path diagram of {nodes, number} constructs: {paths}.',
    path: '{from} to {to} {coefficient, number, two}{significant, select, true {} other { (not significant)}}',
    note: 'Standardised coefficients; links whose 95% interval holds 0 are not drawn. Line: the thicker, the more significant (p\u00a0<\u00a0.001, .01, .05){dashed, select, true {; dashed: not significant at 5%} other {}}. R²: share of variance explained by all that comes before, {between, select, items {of latent variables free of measurement error: usually more than that of the observed scores, quoted in the text} corrected {of scores freed of their measurement error: usually more than that of the observed scores, quoted in the text} other {of observed scores, which measurement error weakens}}. Associations, not proofs of cause.',
  },
  {
    title: 'Le lien le plus fort va de « {from} » à « {to} » ({coefficient, number, two})',
    alt: 'Schéma des relations entre {nodes, number} construits : {paths}.',
    path: '{from} vers {to} {coefficient, number, two}{significant, select, true {} other { (non significatif)}}',
    note: 'Coefficients standardisés ; un lien dont l’intervalle à 95 % contient 0 n’est pas tracé. Trait : d’autant plus épais que le lien est significatif (p\u00a0<\u00a00,001 ; 0,01 ; 0,05){dashed, select, true { ; tirets : non significatif à 5 %} other {}}. R² : part de variance expliquée par tout ce qui précède, {between, select, items {celle de variables latentes, sans erreur de mesure : d’ordinaire plus que celle des scores observés, citée dans le texte} corrected {celle de scores débarrassés de leur erreur de mesure : d’ordinaire plus que celle des scores observés, citée dans le texte} other {celle de scores observés, que l’erreur de mesure affaiblit}}. Des associations, non des preuves de cause.',
  },
)

/** Paths too weak to tell from nothing would hide those that are not. */
function read({paths, questionnaire}: Diagnosis): PathData | null {
  if (paths === null || paths === undefined) return null
  const clear = ({ci: [low, high]}: {readonly ci: readonly [number | null, number | null]}): boolean =>
    (low ?? -1) > 0 || (high ?? 1) < 0
  // One outcome: the others' paths would cross these until none can be followed.
  const [, ...others] = paths.layers.at(-1) ?? []
  const equations = paths.equations.filter(({outcome}) => !others.includes(outcome))
  const drawn = equations.flatMap(({outcome, paths: found}) =>
    found.filter(({direct}) => clear(direct)).map(({from, standardized}) => ({from, to: outcome, standardized})),
  )
  if (drawn.length === 0) return null
  const labelOf = (id: string): Bilingual<string> =>
    questionnaire.constructs.find((one) => one.id === id)?.labels ?? {en: id, fr: id}
  const ids = paths.layers.flat().filter((id) => drawn.some(({from, to}) => from === id || to === id))
  const explained = new Map(paths.equations.map(({outcome, rSquared}) => [outcome, rSquared.estimate]))
  return {
    between: paths.measuredBy === 'items' ? 'items' : paths.estimation === 'latent' ? 'corrected' : 'observed',
    n: paths.n,
    nodes: ids.map((id) => ({id, label: labelOf(id), rSquared: explained.get(id) ?? null})),
    paths: drawn.map(({from, to, standardized}) => ({
      from,
      to,
      coefficient: standardized.estimate,
      p: chance(standardized),
    })),
  }
}

/** From the width of the interval, as if the estimate were normal: the diagram needs its order of size only. */
function chance({
  estimate,
  ci: [low, high],
}: {
  readonly estimate: number | null
  readonly ci: readonly (number | null)[]
}) {
  const error = ((high ?? Number.NaN) - (low ?? Number.NaN)) / (2 * normalQuantile(0.975))
  return 2 * normalCumulative(-Math.abs((estimate ?? Number.NaN) / error))
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
  n: ({n}) => n,
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
  note: ({between, paths}, voice) => {
    const dashed = paths.some(({p}) => p === null || p >= 0.05)
    return voice.say(words, 'note', {between, dashed: String(dashed)})
  },
  draw: (data, voice, {width}) => drawPaths(data, voice, width),
})
