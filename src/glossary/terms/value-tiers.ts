import type {About} from '../../kernel/index.ts'

export const valueTiers: About = {
  id: 'value-tiers',
  kind: 'term',
  texts: {
    en: {
      title: 'Value tiers',
      definition:
        'Customers sorted by what they bring: heavy, medium, small and none. Not all customers have the same value, so the same effort for each is an error.',
      threshold:
        'Of the buyers, the first 20% by value are heavy, the next 30% medium, the rest small; nothing brought, none (convention).',
    },
    fr: {
      title: 'Tranches de valeur',
      definition:
        'Clients rangés selon ce qu’ils apportent : gros, moyens, petits et non-consommateurs. Tous les clients n’ont pas la même valeur ; le même effort pour chacun est une erreur.',
      threshold:
        'Parmi les acheteurs, les 20 % de plus forte valeur sont gros, les 30 % suivants moyens, le reste petits ; rien apporté, non-consommateurs (convention).',
    },
  },
  source: 'Twedt 1964, Journal of Marketing 28(1)',
}
