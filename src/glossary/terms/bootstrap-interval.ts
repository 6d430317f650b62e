import type {About} from '../../kernel/index.ts'

export const bootstrapInterval: About = {
  id: 'bootstrap-interval',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Bootstrap interval',
      definition:
        'Interval found by drawing the customers again many times, with replacement, and doing the whole reckoning on each draw: moments, reliabilities and sample cut-offs included. For a convenience sample it tells the uncertainty of the model only.',
    },
    fr: {
      title: 'Intervalle bootstrap',
      definition:
        'Intervalle obtenu en retirant de nombreuses fois les clients, avec remise, et en refaisant tout le calcul sur chaque tirage : moments, fiabilités et seuils d’échantillon compris. Pour un échantillon de convenance, il ne dit que l’incertitude du modèle.',
    },
  },
  source: 'Efron & Tibshirani 1993, An Introduction to the Bootstrap',
}
