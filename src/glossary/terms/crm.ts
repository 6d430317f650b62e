import type {About} from '../../kernel/index.ts'

export const crm: About = {
  id: 'crm',
  kind: 'term',
  texts: {
    en: {
      title: 'Customer relationship management (CRM)',
      definition:
        'Identifying, attracting and keeping the best customers, in five stages: collect data, segment, adapt the offer, exchange with the customer, evaluate satisfaction and profitability.',
    },
    fr: {
      title: 'Gestion de la relation client (CRM, GRC)',
      definition:
        'Identifier, attirer et fidéliser les meilleurs clients, en cinq étapes : collecter les données, segmenter, adapter l’offre, échanger avec le client, évaluer la satisfaction et la rentabilité.',
    },
  },
  source: 'Payne & Frow 2005, Journal of Marketing 69(4)',
}
