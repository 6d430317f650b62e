import type {About} from '../../kernel/index.ts'

export const holmCorrection: About = {
  id: 'holm-correction',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Holm’s correction',
      definition:
        'Raises the p-values of several tests asked together, so that the risk of one false discovery among them all stays under 5%.',
      formula: 'the k-th smallest p × (m − k + 1)',
    },
    fr: {
      title: 'Correction de Holm',
      definition:
        'Relève les p de plusieurs tests posés ensemble, pour que le risque d’une seule fausse découverte parmi tous reste sous 5 %.',
      formula: 'le k-ième plus petit p × (m − k + 1)',
    },
  },
  source: 'Holm 1979, Scandinavian J. of Statistics 6(2)',
}
