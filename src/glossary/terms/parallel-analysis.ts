import type {About} from '../../kernel/index.ts'

export const parallelAnalysis: About = {
  id: 'parallel-analysis',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Parallel analysis',
      definition:
        'How many axes to keep: as many as explain more than the axes of unrelated questions would with as many respondents. More dependable than keeping every eigenvalue above 1.',
      threshold: '95th percentile of the random eigenvalues (Glorfeld 1995).',
    },
    fr: {
      title: 'Analyse parallèle',
      definition:
        'Combien d’axes garder : autant qu’il en est qui expliquent plus que ceux de questions sans rapport, avec le même nombre de répondants. Plus sûre que de garder toute valeur propre supérieure à 1.',
      threshold: '95e centile des valeurs propres aléatoires (Glorfeld 1995).',
    },
  },
  source: 'Horn 1965, Psychometrika 30(2); Glorfeld 1995, Educational and Psychological Measurement 55(3)',
}
