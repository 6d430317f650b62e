import type {About} from '../../kernel/index.ts'

export const benevolence: About = {
  id: 'benevolence',
  kind: 'construct',
  texts: {
    en: {
      title: 'Benevolence',
      definition:
        'Third dimension of trust: the belief that the company takes the customer’s interest into account, beyond its immediate profit.',
    },
    fr: {
      title: 'Bienveillance',
      definition:
        'Troisième dimension de la confiance : croyance que l’entreprise tient compte de l’intérêt du client, au-delà de son profit immédiat.',
    },
  },
  source: 'Gurviez & Korchia 2002, Recherche et Applications en Marketing 17(3)',
}
