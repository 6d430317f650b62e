import type {About} from '../../kernel/index.ts'

export const communality: About = {
  id: 'communality',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Communality',
      definition:
        'Share of a question’s variance that the axes kept explain. Low: the question measures something else, or mostly noise.',
      formula: 'h² = Σ λ² over the axes',
      threshold: '0.50: the axes explain at least half of it (Hair et al. 2010).',
    },
    fr: {
      title: 'Communalité',
      definition:
        'Part de la variance d’une question que les axes gardés expliquent. Basse : la question mesure autre chose, ou surtout du bruit.',
      formula: 'h² = Σ λ² sur les axes',
      threshold: '0,50 : les axes en expliquent au moins la moitié (Hair et al. 2010).',
    },
  },
  source: 'Thurstone 1947, Multiple-Factor Analysis; Hair et al. 2010, Multivariate Data Analysis',
}
