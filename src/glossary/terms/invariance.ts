import type {About} from '../../kernel/index.ts'

export const invariance: About = {
  id: 'invariance',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Measurement invariance',
      definition:
        'Do the questions mean the same in two groups? Same pattern (configural), same loadings (metric), same intercepts (scalar). Means are compared from scalar invariance on, at least partial.',
      threshold: 'A level falls when CFI loses more than .01.',
    },
    fr: {
      title: 'Invariance de mesure',
      definition:
        'Les questions veulent-elles dire la même chose dans deux groupes ? Même structure (configurale), mêmes contributions (métrique), mêmes constantes (scalaire). On compare des moyennes à partir de l’invariance scalaire, au moins partielle.',
      threshold: 'Un niveau tombe quand le CFI perd plus de 0,01.',
    },
  },
  source: 'Vandenberg & Lance 2000, Organizational Research Methods 3(1); Cheung & Rensvold 2002',
}
