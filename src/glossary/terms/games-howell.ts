import type {About} from '../../kernel/index.ts'

export const gamesHowell: About = {
  id: 'games-howell',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Games–Howell test',
      definition:
        'Says which means differ two by two, corrected for the number of pairs, whatever the variances and sizes of the groups.',
      threshold: 'p under .05.',
    },
    fr: {
      title: 'Test de Games-Howell',
      definition:
        'Dit quelles moyennes diffèrent deux à deux, en tenant compte du nombre de paires, quelles que soient les variances et les tailles des groupes.',
      threshold: 'p inférieur à 0,05.',
    },
  },
  source: 'Games & Howell 1976, J. Educational Statistics 1(2)',
}
