import type {About} from '../../kernel/index.ts'

export const scalarInvariance: About = {
  id: 'scalar-invariance',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Scalar invariance',
      definition:
        'Loadings and intercepts are equal across groups: the same opinion gives the same answer everywhere. From here on means can be compared. Partial: all but the named questions.',
      threshold: 'Fails when CFI loses more than .01 on the metric model.',
    },
    fr: {
      title: 'Invariance scalaire',
      definition:
        'Contributions et constantes sont égales d’un groupe à l’autre : même opinion, même réponse. À partir de là, on peut comparer des moyennes. Partielle : toutes les questions sauf celles nommées.',
      threshold: 'Échoue quand le CFI perd plus de 0,01 sur le modèle métrique.',
    },
  },
  source: 'Vandenberg & Lance 2000; Cheung & Rensvold 2002, Structural Equation Modeling 9(2)',
}
