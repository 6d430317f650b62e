import type {About} from '../../kernel/index.ts'

export const straightLining: About = {
  id: 'straight-lining',
  kind: 'term',
  texts: {
    en: {
      title: 'Straight-lining',
      definition:
        'Giving the same answer to many items in a row, reversed ones included. Measured by the longest run of equal answers.',
    },
    fr: {
      title: 'Réponses en ligne droite',
      definition:
        'Fait de donner la même réponse à de nombreux items de suite, y compris inversés. Se mesure par la plus longue suite de réponses identiques.',
    },
  },
  source: 'Curran 2016, Journal of Experimental Social Psychology 66',
}
