import type {About} from '../../kernel/index.ts'

export const importancePerformance: About = {
  id: 'importance-performance',
  kind: 'term',
  texts: {
    en: {
      title: 'Importance–performance map',
      definition:
        'What counts most for an outcome (total effect) against how it is rated (score): what counts and is rated low comes first.',
    },
    fr: {
      title: 'Carte importance–performance',
      definition:
        'Ce qui compte le plus pour un résultat (effet total) face à la note obtenue (score) : ce qui compte et qui est mal noté passe en premier.',
    },
  },
  source: 'Martilla & James 1977, J. Marketing 41(1); Ringle & Sarstedt 2016',
}
