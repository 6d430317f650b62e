import type {About} from '../../kernel/index.ts'

export const lorenzCurve: About = {
  id: 'lorenz-curve',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Lorenz curve',
      definition:
        'Cumulated share of value against cumulated share of customers, from the smallest. The further below the diagonal, the more concentrated the value.',
    },
    fr: {
      title: 'Courbe de Lorenz',
      definition:
        'Part cumulée de la valeur selon la part cumulée des clients, du plus petit au plus gros. Plus elle passe sous la diagonale, plus la valeur est concentrée.',
    },
  },
  source: 'Lorenz 1905, Publications of the American Statistical Association 9(70)',
}
