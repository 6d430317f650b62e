import type {About} from '../../kernel/index.ts'

export const customerLifetimeValue: About = {
  id: 'customer-lifetime-value',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Customer lifetime value (CLV)',
      definition:
        'What a customer will bring over the whole relation, each future margin being reduced by the chance that the customer stays and by the discount rate. One convention here: the first margin is counted at once.',
      formula: 'CLV = Σ m rᵗ / (1 + d)ᵗ from t = 0 = m (1 + d) / (1 + d − r)',
    },
    fr: {
      title: 'Valeur vie client (CLV)',
      definition:
        'Ce qu’un client apportera sur toute la relation, chaque marge future étant réduite par la probabilité qu’il reste et par le taux d’actualisation. Une convention ici : la première marge est comptée tout de suite.',
      formula: 'CLV = Σ m rᵗ / (1 + d)ᵗ à partir de t = 0 = m (1 + d) / (1 + d − r)',
    },
  },
  source: 'Gupta, Lehmann & Stuart 2004, Journal of Marketing Research 41(1)',
}
