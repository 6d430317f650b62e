import type {About} from '../../kernel/index.ts'

export const fisherExactTest: About = {
  id: 'fisher-exact-test',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Fisher’s exact test',
      definition:
        'Test of independence that stays right in small tables: it counts, or draws, every table with the same margins.',
      threshold: 'Read instead of χ² when an expected count is under 5 (Cochran 1954).',
    },
    fr: {
      title: 'Test exact de Fisher',
      definition:
        'Test d’indépendance qui reste juste pour de petits tableaux : il dénombre, ou tire au sort, les tableaux de mêmes marges.',
      threshold: 'Lu à la place du χ² quand un effectif théorique est inférieur à 5 (Cochran 1954).',
    },
  },
  source: 'Freeman & Halton 1951, Biometrika 38',
}
