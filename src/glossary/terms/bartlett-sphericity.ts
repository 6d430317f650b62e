import type {About} from '../../kernel/index.ts'

export const bartlettSphericity: About = {
  id: 'bartlett-sphericity',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Bartlett’s test of sphericity',
      definition:
        'Could the questions be wholly unrelated in the population? The test almost always rejects it with many respondents: it is a hurdle to clear, not a proof of quality.',
      formula: 'χ² = −(n − 1 − (2k + 5)/6) × log|R|',
      threshold: 'p below 0.05: the questions are related (Bartlett 1951).',
    },
    fr: {
      title: 'Test de sphéricité de Bartlett',
      definition:
        'Les questions pourraient-elles être sans aucun rapport dans la population ? Avec beaucoup de répondants, le test le rejette presque toujours : c’est une condition nécessaire, pas une preuve de qualité.',
      formula: 'χ² = −(n − 1 − (2k + 5)/6) × log|R|, k = nombre de questions',
      threshold: 'p inférieure à 0,05 : les questions sont liées (Bartlett 1951).',
    },
  },
  source: 'Bartlett 1951, Biometrika 38(3/4)',
}
