import type {About} from '../../kernel/index.ts'

export const relationalNorms: About = {
  id: 'relational-norms',
  kind: 'construct',
  texts: {
    en: {
      title: 'Relational norms',
      definition:
        'The eight success factors of a relation: long-term view, reciprocity, reliability, exchange of information, flexibility, solidarity, conflict resolution and restrained use of power.',
    },
    fr: {
      title: 'Normes relationnelles',
      definition:
        'Les huit facteurs clés de succès de la relation : projection à long terme, réciprocité, fiabilité, échange d’informations, flexibilité, solidarité, résolution des conflits et usage modéré du pouvoir.',
    },
  },
  source:
    'Macneil 1980, The New Social Contract; Kaufmann & Stern 1988, Journal of Conflict Resolution 32(3); Ivens 2004, Journal of Business & Industrial Marketing 19(5)',
}
