import type {About} from '../../kernel/index.ts'

export const holmCorrection: About = {
  id: 'holm-correction',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Holm’s correction',
      definition:
        'Adjusts p-values when several differences are tested at once, so that the risk of one false finding among them all stays at 5 %.',
    },
    fr: {
      title: 'Correction de Holm',
      definition:
        'Ajuste les p quand plusieurs écarts sont testés à la fois, pour que le risque d’une seule fausse découverte parmi eux reste à 5 %.',
    },
  },
  source: 'Holm 1979, Scandinavian J. Statistics 6(2)',
}
