import type {About} from '../../kernel/index.ts'

export const fSquared: About = {
  id: 'f-squared',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Cohen’s f²',
      definition: 'Size of the effect of one predictor in a regression, given the others.',
      formula: 'f² = t²/residual degrees of freedom',
      threshold: '0.02 small, 0.15 medium, 0.35 large (Cohen 1988).',
    },
    fr: {
      title: 'f² de Cohen',
      definition: 'Taille d’effet d’une variable explicative dans une régression, compte tenu des autres.',
      formula: 'f² = t²/degrés de liberté des résidus',
      threshold: '0,02 petit, 0,15 moyen, 0,35 grand (Cohen 1988).',
    },
  },
  source: 'Cohen 1988, Statistical Power Analysis for the Behavioral Sciences',
}
