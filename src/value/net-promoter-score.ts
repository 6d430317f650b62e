import {type Survey, surveyWeights} from '../clean/index.ts'
import type {Estimate} from '../measure/index.ts'
import {ratioEstimate} from './ratio-estimate.ts'

/**
 * Net promoter score: share answering 9–10 less share answering 0–6 to "would you recommend us?", asked from 0 to 10.
 * @returns −100 to 100, with a 95 % interval; null where no 0–10 item called NPS (or of a construct called nps) was asked.
 * @see Reichheld 2003, Harvard Business Review 81(12).
 */
export function netPromoterScore(survey: Survey): Estimate | null {
  const code = promoterItem(survey)
  const answers = code === null ? undefined : survey.answers[code]
  if (answers === undefined) return null
  const votes = Array.from(answers, (answer) =>
    Number.isNaN(answer) ? Number.NaN : answer >= 9 ? 100 : answer <= 6 ? -100 : 0,
  )
  const {estimate, ci, n} = ratioEstimate({numerators: votes, weights: surveyWeights(survey), bounds: [-100, 100]})
  return n === 0 ? null : {estimate, ci}
}

function promoterItem({questionnaire}: Survey): string | null {
  for (const construct of questionnaire.constructs)
    for (const item of construct.items) {
      const scale = item.scale ?? questionnaire.scale
      const named = /^nps\d*$/i.test(item.code) || /(^|_)nps(_|$)/.test(construct.id)
      if (named && scale.low === 0 && scale.high === 10) return item.code
    }
  return null
}
