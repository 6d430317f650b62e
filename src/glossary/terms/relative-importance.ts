import type {About} from '../../kernel/index.ts'

export const relativeImportance: About = {
  id: 'relative-importance',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Relative importance (LMG)',
      definition:
        'How much of an outcome each construct explains when all go together: what it adds to R², averaged over every order in which they could enter. The shares add up to R².',
      threshold: 'Read with its interval and the sign of the coefficient; a share says nothing of cause.',
    },
    fr: {
      title: 'Importance relative (LMG)',
      definition:
        'Ce que chaque construit explique d’un résultat quand tous vont ensemble : ce qu’il ajoute au R², en moyenne sur tous les ordres d’entrée possibles. Les parts s’additionnent pour donner le R².',
      threshold: 'À lire avec son intervalle et le signe du coefficient ; une part ne dit rien de la cause.',
    },
  },
  source: 'Lindeman, Merenda & Gold 1980; Grömping 2006, J. Statistical Software 17(1)',
}
