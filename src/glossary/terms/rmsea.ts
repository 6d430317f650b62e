import type {About} from '../../kernel/index.ts'

export const rmsea: About = {
  id: 'rmsea',
  kind: 'statistic',
  texts: {
    en: {
      title: 'RMSEA',
      definition: 'Misfit per degree of freedom, with its 90 % interval; 0 is perfect.',
      threshold: 'Good up to .06, acceptable up to .08.',
    },
    fr: {
      title: 'RMSEA',
      definition: 'Écart d’ajustement par degré de liberté, avec son intervalle à 90 % ; 0 est parfait.',
      threshold: 'Bon jusqu’à 0,06, acceptable jusqu’à 0,08.',
    },
  },
  source: 'Steiger 1990, Multivariate Behavioral Research 25(2); Browne & Cudeck 1993',
}
