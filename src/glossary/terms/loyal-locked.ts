import type {About} from '../../kernel/index.ts'

export const loyalLocked: About = {
  id: 'loyal-locked',
  kind: 'flag',
  texts: {
    en: {
      title: 'Loyal, under constraint',
      definition:
        'Loyal customer under high constraint: the loyalty is stated but has never been tested by a free choice.',
    },
    fr: {
      title: 'Fidèle sous contrainte',
      definition:
        'Client fidèle soumis à une contrainte élevée : la fidélité est déclarée, mais jamais éprouvée par un choix libre.',
    },
  },
  source: 'Convention of this tool; see Oliver 1999, Journal of Marketing 63, special issue',
}
