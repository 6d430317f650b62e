import type {About} from '../../kernel/index.ts'

export const highValueAtRisk: About = {
  id: 'high-value-at-risk',
  kind: 'flag',
  texts: {
    en: {
      title: 'High value at risk',
      definition:
        'Customer among the most valuable whose relationship is fragile. They are few and weigh much: see them first.',
    },
    fr: {
      title: 'Forte valeur en danger',
      definition:
        'Client parmi ceux qui ont le plus de valeur et dont la relation est fragile. Peu nombreux et de grand poids : à voir en premier.',
    },
  },
  source: 'Ohana 2001, cited by P. Volle on the road warriors of an airline',
}
