import type {About} from '../../kernel/index.ts'

export const importancePerformanceMap: About = {
  id: 'importance-performance-map',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Importance–performance map',
      definition: 'What drives an outcome against how it is rated: what matters and is rated low comes first.',
    },
    fr: {
      title: 'Carte importance-performance',
      definition:
        'Ce qui agit sur un résultat, face à la note qu’il obtient : ce qui compte et est mal noté passe d’abord.',
    },
  },
  source: 'Martilla & James 1977, J. Marketing 41(1)',
}
