import type {About} from '../../kernel/index.ts'

export const gini: About = {
  id: 'gini',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Gini coefficient',
      definition:
        'Concentration of value among customers: 0 when all bring the same, near 1 when one brings everything. Twice the area between the diagonal and the Lorenz curve.',
      formula: 'G = Σ abs(x − y) / (2 n² × mean), over all pairs of customers',
    },
    fr: {
      title: 'Coefficient de Gini',
      definition:
        'Concentration de la valeur entre clients : 0 quand tous apportent autant, près de 1 quand un seul apporte tout. Deux fois l’aire entre la diagonale et la courbe de Lorenz.',
      formula: 'G = Σ abs(x − y) / (2 n² × moyenne), sur toutes les paires de clients',
    },
  },
  source: 'Gini 1912, Variabilità e mutabilità',
}
