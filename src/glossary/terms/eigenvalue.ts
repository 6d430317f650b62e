import type {About} from '../../kernel/index.ts'

export const eigenvalue: About = {
  id: 'eigenvalue',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Eigenvalue',
      definition:
        'Variance that a component takes out of the questions, in questions’ worth: they sum to the number of questions. Beside it, the 95th percentile of what chance alone gives (parallel analysis).',
      formula: 'R·v = λ·v',
      threshold: 'Kaiser: components above 1, which keeps too many; parallel analysis is preferred.',
    },
    fr: {
      title: 'Valeur propre',
      definition:
        'Variance qu’une composante prend aux questions, comptée en questions : leur somme est le nombre de questions. À côté, le 95ᵉ centile de ce que donne le hasard (analyse parallèle).',
      formula: 'R·v = λ·v',
      threshold: 'Kaiser : composantes au-dessus de 1, ce qui en garde trop ; on préfère l’analyse parallèle.',
    },
  },
  source: 'Kaiser 1960, Educational and Psychological Measurement 20(1); Horn 1965, Psychometrika 30(2)',
}
