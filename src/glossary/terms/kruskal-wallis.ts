import type {About} from '../../kernel/index.ts'

export const kruskalWallis: About = {
  id: 'kruskal-wallis',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Kruskal–Wallis test',
      definition: 'Says whether groups differ in rank: for numbers far from normal. Dunn’s test then says which.',
      formula: 'H',
      threshold: 'p under .05.',
    },
    fr: {
      title: 'Test de Kruskal-Wallis',
      definition:
        'Dit si des groupes diffèrent par leurs rangs : pour des nombres loin d’être normaux. Le test de Dunn dit ensuite lesquels.',
      formula: 'H',
      threshold: 'p inférieur à 0,05.',
    },
  },
  source: 'Kruskal & Wallis 1952, J. American Statistical Association 47(260); Dunn 1964, Technometrics 6(3)',
}
