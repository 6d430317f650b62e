import type {About} from '../../kernel/index.ts'

export const transactionalMarketing: About = {
  id: 'transactional-marketing',
  kind: 'term',
  texts: {
    en: {
      title: 'Transactional marketing',
      definition:
        'Marketing of the single sale: recruit customers, economies of scale, market share, short term. It may win where new customers are easy to find, as in tourism or door-to-door selling.',
    },
    fr: {
      title: 'Marketing transactionnel',
      definition:
        'Marketing de la vente unique : recrutement, économies d’échelle, part de marché, court terme. Il peut l’emporter là où les nouveaux clients sont faciles à trouver, comme dans le tourisme ou le porte-à-porte.',
    },
  },
  source: 'Grönroos 1994, Management Decision 32(2)',
}
