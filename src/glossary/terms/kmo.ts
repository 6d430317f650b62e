import type {About} from '../../kernel/index.ts'

export const kmo: About = {
  id: 'kmo',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Sampling adequacy (KMO)',
      definition:
        'Are the questions fit for a factor analysis? Compares correlations with what is left of them once the other questions are held constant. Low: each question goes its own way.',
      formula: 'KMO = Σr² / (Σr² + Σq²), q = partial correlation',
      threshold: 'Below 0.50 unacceptable, 0.60 mediocre, 0.80 good (Kaiser 1974).',
    },
    fr: {
      title: 'Indice d’adéquation (KMO)',
      definition:
        'Les questions se prêtent-elles à une analyse factorielle ? Compare les corrélations à ce qu’il en reste quand les autres questions sont tenues constantes. Bas : chaque question suit son propre chemin.',
      formula: 'KMO = Σr² / (Σr² + Σq²), q = corrélation partielle',
      threshold: 'Moins de 0,50 inacceptable, 0,60 médiocre, 0,80 bon (Kaiser 1974).',
    },
  },
  source: 'Kaiser 1974, Psychometrika 39(1)',
}
