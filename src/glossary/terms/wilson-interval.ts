import type {About} from '../../kernel/index.ts'

export const wilsonInterval: About = {
  id: 'wilson-interval',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Wilson interval',
      definition:
        'Interval of a proportion that stays within 0 and 1 and holds for small samples. It stands beside the hard count of each class.',
      formula: '(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96 for 95%',
    },
    fr: {
      title: 'Intervalle de Wilson',
      definition:
        'Intervalle d’une proportion, qui reste entre 0 et 1 et convient aux petits échantillons. Il accompagne le comptage brut de chaque classe.',
      formula: '(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1,96 pour 95 %',
    },
  },
  source: 'Wilson 1927, Journal of the American Statistical Association 22(158)',
}
