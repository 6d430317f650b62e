import type {BenefitTest} from '../benefit.ts'
import {columnValues} from '../column-values.ts'

export const stableRevenue: BenefitTest = {
  id: 'stable-revenue',
  about: {
    id: 'stable-revenue',
    kind: 'term',
    source: 'Reichheld & Sasser 1990, Harvard Business Review 68(5)',
    texts: {
      en: {
        title: 'Loyal customers bring a stable revenue',
        definition:
          'Fifth of the five benefits: what they spend changes less from one year to the next. Tested on |spend − previous_spend| divided by their mean, customer by customer.',
        formula: '|a − b| / ((a + b)/2)',
        threshold: 'Supported when their spending changes less and the difference holds after Holm’s correction (5 %).',
      },
      fr: {
        title: 'Les fidèles apportent un revenu stable',
        definition:
          'Cinquième des cinq avantages : leurs dépenses varient moins d’une année à l’autre. Testé, client par client, sur |spend − previous_spend| rapporté à leur moyenne.',
        formula: '|a − b| / ((a + b)/2)',
        threshold: 'Confirmé quand leurs dépenses varient moins et que l’écart résiste à la correction de Holm (5 %).',
      },
    },
  },
  measure: (survey) => {
    const [now, before] = [columnValues(survey, 'spend'), columnValues(survey, 'previous_spend')]
    if (now === null || before === null) return null
    const values = now.map((spend, index) => {
      const level = (spend + before[index]!) / 2
      return level > 0 ? Math.abs(spend - before[index]!) / level : Number.NaN
    })
    return {kind: 'column', id: 'spend', values, behavioural: true, moreIsBetter: false}
  },
}
