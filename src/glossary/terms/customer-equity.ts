import type {About} from '../../kernel/index.ts'

export const customerEquity: About = {
  id: 'customer-equity',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Customer equity',
      definition: 'Sum of the lifetime values of all customers: the portfolio seen as an asset.',
      formula: 'Σ CLV',
    },
    fr: {
      title: 'Capital client',
      definition: 'Somme des valeurs vie de tous les clients : le portefeuille vu comme un actif.',
      formula: 'Σ CLV',
    },
  },
  source: 'Gupta, Lehmann & Stuart 2004, Journal of Marketing Research 41(1)',
}
