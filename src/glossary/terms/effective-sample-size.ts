import type {About} from '../../kernel/index.ts'

export const effectiveSampleSize: About = {
  id: 'effective-sample-size',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Effective sample size',
      definition:
        'The number of customers that would say as much if all weighed the same: (Σw)²/Σw². Uneven weights make a sample count for less than its size.',
    },
    fr: {
      title: 'Taille effective de l’échantillon',
      definition:
        'Nombre de clients qui en diraient autant si tous avaient le même poids : (Σp)²/Σp². Des poids inégaux font compter un échantillon pour moins que sa taille.',
    },
  },
  source: 'Kish 1965, Survey Sampling',
}
