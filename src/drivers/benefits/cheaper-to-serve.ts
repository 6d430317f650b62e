import type {BenefitTest} from '../benefit.ts'
import {columnValues} from '../column-values.ts'

export const cheaperToServe: BenefitTest = {
  id: 'cheaper-to-serve',
  about: {
    id: 'cheaper-to-serve',
    kind: 'term',
    source: 'Reichheld & Sasser 1990, Harvard Business Review 68(5)',
    texts: {
      en: {
        title: 'Loyal customers cost less to serve',
        definition:
          'First of the five benefits of loyal customers: they know the company and its habits, so serving them should cost less. Tested on the `cost_to_serve` column.',
        threshold: 'Supported when loyal customers cost less and the difference holds after Holm’s correction (5 %).',
      },
      fr: {
        title: 'Les fidèles coûtent moins cher à servir',
        definition:
          'Premier des cinq avantages des clients fidèles : ils connaissent l’entreprise et ses habitudes, les servir devrait donc coûter moins. Testé sur la colonne `cost_to_serve`.',
        threshold: 'Confirmé quand les fidèles coûtent moins et que l’écart résiste à la correction de Holm (5 %).',
      },
    },
  },
  measure: (survey) => {
    const values = columnValues(survey, 'cost_to_serve')
    return values && {kind: 'column', id: 'cost_to_serve', values, behavioural: true, moreIsBetter: false}
  },
}
