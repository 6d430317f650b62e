import type {About} from '../../kernel/index.ts'

export const ave: About = {
  id: 'ave',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Average variance extracted (AVE)',
      definition: 'Mean share of the items’ variance that the construct explains: the test of convergent validity.',
      formula: 'AVE = Σ λ² / k',
      threshold: '0.50 (Fornell & Larcker 1981).',
    },
    fr: {
      title: 'Variance moyenne extraite (AVE, rhô de validité convergente)',
      definition:
        'Part moyenne de la variance des items que le construit explique : le test de la validité convergente.',
      formula: 'AVE = Σ λ² / k, k = nombre d’items',
      threshold: '0,50 (Fornell & Larcker 1981).',
    },
  },
  source: 'Fornell & Larcker 1981, Journal of Marketing Research 18(1)',
}
