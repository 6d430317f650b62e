import type {About} from '../../kernel/index.ts'

export const welchAnova: About = {
  id: 'welch-anova',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Welch’s analysis of variance',
      definition: 'Says whether the means of several groups differ, without supposing that the groups vary equally.',
      threshold: 'p under .05 after Holm’s correction.',
    },
    fr: {
      title: 'Analyse de variance de Welch',
      definition: 'Dit si les moyennes de plusieurs groupes diffèrent, sans supposer que les groupes varient autant.',
      threshold: 'p inférieur à 0,05 après correction de Holm.',
    },
  },
  source: 'Welch 1951, Biometrika 38(3/4)',
}
