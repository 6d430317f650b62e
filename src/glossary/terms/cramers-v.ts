import type {About} from '../../kernel/index.ts'

export const cramersV: About = {
  id: 'cramers-v',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Cramér’s V',
      definition:
        'How closely two classifications go together, whatever their size: 0 = independent, 1 = one tells the other.',
      formula: 'V = √(χ²/(n·(min(r, c) − 1)))',
      threshold: '0.10 small, 0.30 medium, 0.50 large with two rows or columns (Cohen 1988).',
    },
    fr: {
      title: 'V de Cramér',
      definition:
        'À quel point deux classements vont de pair, quelle que soit leur taille : 0 = indépendants, 1 = l’un donne l’autre.',
      formula: 'V = √(χ²/(n·(min(l, c) − 1)))',
      threshold: '0,10 faible, 0,30 moyen, 0,50 fort pour deux lignes ou deux colonnes (Cohen 1988).',
    },
  },
  source: 'Cramér 1946, Mathematical Methods of Statistics; Cohen 1988, Statistical Power Analysis',
}
