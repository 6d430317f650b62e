import type {About} from '../../kernel/index.ts'

export const varianceInflation: About = {
  id: 'variance-inflation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Variance inflation factor (VIF)',
      definition: 'How much the correlations between predictors widen the interval of a coefficient.',
      formula: 'VIF = 1/(1 − R²)',
      threshold: 'Above 5 coefficients are unsteady; above 10 they mean little.',
    },
    fr: {
      title: 'Facteur d’inflation de la variance (VIF)',
      definition: 'De combien les corrélations entre prédicteurs élargissent l’intervalle d’un coefficient.',
      formula: 'VIF = 1/(1 − R²)',
      threshold: 'Au-delà de 5 les coefficients sont instables ; au-delà de 10 ils ne veulent plus dire grand-chose.',
    },
  },
  source: 'Belsley, Kuh & Welsch 1980, Regression Diagnostics; Hair et al. 2010',
}
