import type {About} from '../../kernel/index.ts'

export const relationshipLifeCycle: About = {
  id: 'relationship-life-cycle',
  kind: 'term',
  texts: {
    en: {
      title: 'Life cycle of the relation',
      definition:
        'Pre-relation, development, maturity, decline: stages told by the cooperation between customer and company (exchange, share of wallet, voice), not by tenure alone.',
    },
    fr: {
      title: 'Cycle de vie de la relation',
      definition:
        'Pré-relation, développement, maturité, déclin : des étapes qui se lisent à la coopération entre client et entreprise (échange, taux de nourriture, prise de parole), non à la seule ancienneté.',
    },
  },
  source: 'Dwyer, Schurr & Oh 1987, Journal of Marketing 51(2)',
}
