import type {About} from '../../kernel/index.ts'

export const srmr: About = {
  id: 'srmr',
  kind: 'statistic',
  texts: {
    en: {
      title: 'SRMR',
      definition: 'Mean distance between the correlations observed and those that the model implies.',
      threshold: 'Good up to .08.',
    },
    fr: {
      title: 'SRMR',
      definition: 'Distance moyenne entre les corrélations observées et celles que le modèle implique.',
      threshold: 'Bon jusqu’à 0,08.',
    },
  },
  source: 'Hu & Bentler 1999, Structural Equation Modeling 6(1)',
}
