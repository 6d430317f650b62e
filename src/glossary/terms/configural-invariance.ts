import type {About} from '../../kernel/index.ts'

export const configuralInvariance: About = {
  id: 'configural-invariance',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Configural invariance',
      definition:
        'The same questions belong to the same constructs in every group; nothing else is held equal. Where it fails, groups do not think in the same constructs.',
      threshold: 'Fails when this model itself does not fit.',
    },
    fr: {
      title: 'Invariance configurale',
      definition:
        'Les mêmes questions relèvent des mêmes construits dans tous les groupes ; rien d’autre n’est tenu égal. Si elle échoue, les groupes ne pensent pas avec les mêmes construits.',
      threshold: 'Échoue quand ce modèle lui-même ne s’ajuste pas.',
    },
  },
  source: 'Vandenberg & Lance 2000, Organizational Research Methods 3(1)',
}
