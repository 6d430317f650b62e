import type {BenefitTest} from '../benefit.ts'
import {columnValues} from '../column-values.ts'

export const easierToServe: BenefitTest = {
  id: 'easier-to-serve',
  about: {
    id: 'easier-to-serve',
    kind: 'term',
    source: 'Reichheld & Sasser 1990, Harvard Business Review 68(5)',
    texts: {
      en: {
        title: 'Loyal customers are easier to serve',
        definition:
          'Second of the five benefits: the relation runs with less friction. Tested on the share of customers who complained (`complaint` column). A loyal customer may also complain more, because voice is a loyal behaviour.',
        threshold:
          'Supported when loyal customers complain less and the difference holds after Holm’s correction (5 %).',
      },
      fr: {
        title: 'Les fidèles sont plus faciles à servir',
        definition:
          'Deuxième des cinq avantages : la relation se passe avec moins de frictions. Testé sur la part des clients qui ont réclamé (colonne `complaint`). Un fidèle peut aussi réclamer davantage, car prendre la parole est un comportement fidèle.',
        threshold: 'Confirmé quand les fidèles réclament moins et que l’écart résiste à la correction de Holm (5 %).',
      },
    },
  },
  measure: (survey) => {
    const values = columnValues(survey, 'complaint')
    return values && {kind: 'column', id: 'complaint', values, behavioural: true, moreIsBetter: false}
  },
}
