import type {About} from '../../kernel/index.ts'

export const shareOfWallet: About = {
  id: 'share-of-wallet',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Share of wallet',
      definition:
        'Part of what a customer spends in the category that goes to this company. Relationship marketing follows it where transactional marketing follows market share.',
      formula: 'spending here / spending in the whole category',
    },
    fr: {
      title: 'Taux de nourriture (part du portefeuille client)',
      definition:
        'Part des dépenses d’un client dans la catégorie qui va à cette entreprise. Le marketing relationnel le suit là où le marketing transactionnel suit la part de marché.',
      formula: 'dépenses ici / dépenses dans toute la catégorie',
    },
  },
  source: 'Peppers & Rogers 1993, The One to One Future',
}
