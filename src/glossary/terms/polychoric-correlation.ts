import type {About} from '../../kernel/index.ts'

export const polychoricCorrelation: About = {
  id: 'polychoric-correlation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Polychoric correlation',
      definition:
        'Correlation of the two continuous opinions that are supposed to lie behind two questions with ordered answers, cut into categories at thresholds.',
      formula: 'ρ of greatest likelihood of the table of both answers under a bivariate normal law',
    },
    fr: {
      title: 'Corrélation polychorique',
      definition:
        'Corrélation des deux opinions continues que l’on suppose derrière deux questions à réponses ordonnées, découpées en modalités par des seuils.',
      formula: 'ρ le plus vraisemblable du tableau des deux réponses sous une loi normale bivariée',
    },
  },
  source: 'Olsson 1979, Psychometrika 44(4)',
}
