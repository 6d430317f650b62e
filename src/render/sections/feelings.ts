import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {measuredConstructs} from '../constructs.ts'
import {likertChunks, likertFigure} from '../drawing/likert-figure.ts'
import type {Section} from '../extension.ts'
import {normsProfile} from '../figures/norms-profile.ts'
import {scoreDots} from '../figures/score-dots.ts'
import {fineness} from '../fineness.ts'
import {netPromoters} from '../net-promoters.ts'

const words = texts(
  {
    title: 'What customers feel',
    intro:
      'Each scale becomes a score from 0 to 100. A customer counts as satisfied, trusting or committed from the cut-off on (60, the side of “agree”, unless said otherwise).',
    nps: 'Net promoter score: {nps} {interval}, from −100 to 100 (Reichheld 2003).',
    promoters:
      'To “would you recommend us?”, {promoters, number, share} answer 9 or 10 out of 10 (promoters), {passives, number, share} 7 or 8 (passives) and {detractors, number, share} 0 to 6 (detractors).',
  },
  {
    title: 'Ce que ressentent les clients',
    intro:
      'Chaque échelle devient un score de 0 à 100. Un client est tenu pour satisfait, confiant ou engagé à partir du seuil (60 sauf mention contraire).',
    nps: 'Net promoter score : {nps} {interval}, de −100 à 100 (Reichheld 2003).',
    promoters:
      'À la question de la recommandation, {promoters, number, share} répondent 9 ou 10 sur 10 (promoteurs), {passives, number, share} 7 ou 8 (passifs) et {detractors, number, share} de 0 à 6 (détracteurs).',
  },
)

/** Scores by construct, then the answers behind them. */
export const feelings: Section = {
  id: 'feelings',
  order: 40,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis, voice, figure}) => {
    if (!scoreDots.applies(diagnosis)) return []
    const attitude = attitudeChunks(diagnosis)
    const likert = (attitude.length > 0 ? attitude : likertChunks(diagnosis)).map((ids, index) =>
      likertFigure(`likert-bars-${index + 1}`, () => ids, {explained: index === 0, partial: attitude.length > 0}),
    )
    const {nps} = diagnosis
    const groups = netPromoters(diagnosis)
    const promoters = groups === null ? [] : [' ', voice.say(words, 'promoters', groups)]
    const finer = nps === null ? 0 : fineness([nps.ci], voice.number)
    const score = (value: number | null): string => voice.number(value, finer)
    return [
      {kind: 'paragraph', role: 'lead', text: voice.say(words, 'intro')},
      figure(scoreDots),
      ...(nps === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: [
                voice.say(words, 'nps', {nps: score(nps.estimate), interval: voice.interval(nps.ci, score)}),
                ...promoters,
              ],
            },
          ]),
      ...likert.map((one) => figure(one)),
      ...(normsProfile.applies(diagnosis) ? [figure(normsProfile)] : []),
    ]
  },
}

/** Items of one figure, so that it fits a page. */
const mostItems = 38

/** The scales that make a customer loyal; the dimensions of a whole for it. */
function attitudeChunks(diagnosis: Diagnosis): readonly (readonly string[])[] {
  const attitude = new Set(diagnosis.classification.rule.attitude.map(({construct}) => construct))
  const wholeOf = (id: string): string =>
    diagnosis.questionnaire.constructs.find(({dimensions}) => dimensions.includes(id))?.id ?? id
  const chunks: string[][] = []
  let items = Number.POSITIVE_INFINITY
  for (const {id, items: own} of measuredConstructs(diagnosis)) {
    if (own.length === 0 || !(attitude.has(id) || attitude.has(wholeOf(id)))) continue
    if (items + own.length > mostItems) {
      chunks.push([])
      items = 0
    }
    chunks.at(-1)?.push(id)
    items += own.length
  }
  return chunks
}
