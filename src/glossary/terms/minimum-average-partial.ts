import type {About} from '../../kernel/index.ts'

export const minimumAveragePartial: About = {
  id: 'minimum-average-partial',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Velicer’s minimum average partial (MAP)',
      definition:
        'How many components to keep: the number after which what is left between the questions is least. Tends to keep few.',
      formula: 'mean squared partial correlation after taking out m components',
    },
    fr: {
      title: 'Critère MAP de Velicer',
      definition:
        'Combien de composantes garder : le nombre après lequel il reste le moins de liens entre les questions. Tend à en garder peu.',
      formula: 'moyenne des corrélations partielles au carré après retrait de m composantes',
    },
  },
  source: 'Velicer 1976, Psychometrika 41(3)',
}
