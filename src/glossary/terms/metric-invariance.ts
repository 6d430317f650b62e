import type {About} from '../../kernel/index.ts'

export const metricInvariance: About = {
  id: 'metric-invariance',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Metric invariance',
      definition:
        'Loadings are equal across groups: a point on a question stands for as much of the construct everywhere. From here on relations between constructs can be compared.',
      threshold: 'Fails when CFI loses more than .01 on the configural model.',
    },
    fr: {
      title: 'Invariance métrique',
      definition:
        'Les contributions sont égales d’un groupe à l’autre : un point sur une question vaut partout autant du construit. À partir de là, on peut comparer des liens entre construits.',
      threshold: 'Échoue quand le CFI perd plus de 0,01 sur le modèle configural.',
    },
  },
  source: 'Vandenberg & Lance 2000; Cheung & Rensvold 2002, Structural Equation Modeling 9(2)',
}
