import type {About} from '../../kernel/index.ts'

export const fiveBenefits: About = {
  id: 'five-benefits',
  kind: 'term',
  texts: {
    en: {
      title: 'Five benefits of loyal customers',
      definition:
        'Loyal customers are said to cost less to serve, to be easier to serve, to be less sensitive to price, to recommend the company, and to bring a stable revenue. Each is tested in the user’s own data, and none is taken for granted.',
    },
    fr: {
      title: 'Cinq avantages des clients fidèles',
      definition:
        'On dit que les clients fidèles coûtent moins cher à servir, sont plus faciles à servir, moins sensibles au prix, recommandent l’entreprise et apportent un revenu stable. Chacun est testé dans les données de l’utilisateur, aucun n’est tenu pour acquis.',
    },
  },
  source: 'Reichheld & Sasser 1990, Harvard Business Review 68(5); Reinartz & Kumar 2002',
}
