import type {About} from '../../kernel/index.ts'

export const modificationIndex: About = {
  id: 'modification-index',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Modification index',
      definition:
        'By how much χ² would fall if one more loading or covariance of errors were let free. Points at questions that say the same, or belong to two constructs.',
      threshold: 'Above 10, look at the wording before changing a model.',
    },
    fr: {
      title: 'Indice de modification',
      definition:
        'De combien le χ² baisserait si l’on libérait une contribution ou une covariance d’erreurs de plus. Signale des questions qui disent la même chose, ou qui relèvent de deux construits.',
      threshold: 'Au-delà de 10, relire les questions avant de toucher au modèle.',
    },
  },
  source: 'Sörbom 1989, Psychometrika 54(3)',
}
