import type {About} from '../../kernel/index.ts'

export const pomp: About = {
  id: 'pomp',
  kind: 'statistic',
  texts: {
    en: {
      title: 'POMP score',
      definition:
        'Percentage of the maximum possible: a score from 0, the lowest possible answer, to 100, the highest. It makes 5-, 7- and 10-point scales readable together, without making them exactly equivalent. A score needs at least half of the items answered.',
      formula: '100 × (x − min) / (max − min)',
    },
    fr: {
      title: 'Score POMP',
      definition:
        'Pourcentage du maximum possible : un score de 0, la plus basse réponse possible, à 100, la plus haute. Il rend lisibles ensemble des échelles à 5, 7 et 10 points, sans les rendre exactement équivalentes. Il faut au moins la moitié des items répondus.',
      formula: '100 × (x − min) / (max − min)',
    },
  },
  source: 'Cohen, Cohen, Aiken & West 1999, Multivariate Behavioral Research 34(3)',
}
