import type {About} from '../../kernel/index.ts'

export const relationalBenefits: About = {
  id: 'relational-benefits',
  kind: 'construct',
  texts: {
    en: {
      title: 'Relational benefits',
      definition:
        'What a customer gains from the relation itself, beyond the service: confidence, social benefits and special treatment.',
    },
    fr: {
      title: 'Bénéfices relationnels',
      definition:
        'Ce que le client gagne à la relation elle-même, au-delà du service : des bénéfices de confiance, des bénéfices sociaux et un traitement particulier.',
    },
  },
  source: 'Gwinner, Gremler & Bitner 1998, Journal of the Academy of Marketing Science 26(2)',
}
