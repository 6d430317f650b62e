import type {About} from '../../kernel/index.ts'

export const commitment: About = {
  id: 'commitment',
  kind: 'construct',
  texts: {
    en: {
      title: 'Commitment',
      definition:
        'Wish to make the relationship last and readiness to make an effort for it. Only the affective and voluntary side counts here: what one would lose by leaving is constraint, not commitment.',
    },
    fr: {
      title: 'Engagement',
      definition:
        'Volonté de faire durer la relation et disposition à faire un effort pour elle. Seule compte ici la part affective et volontaire : ce que l’on perdrait en partant relève de la contrainte, non de l’engagement.',
    },
  },
  source: 'Morgan & Hunt 1994, Journal of Marketing 58(3)',
}
