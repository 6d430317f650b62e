import type {About} from '../../kernel/index.ts'

export const htmt: About = {
  id: 'htmt',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Heterotrait–monotrait ratio (HTMT)',
      definition:
        'Estimates the correlation of two constructs freed from measurement error. Too high, the questionnaire does not tell the two apart.',
      formula:
        'mean correlation between items of different constructs / geometric mean of the mean correlations within each',
      threshold: '0.85, or 0.90 for constructs close in meaning (Henseler et al. 2015).',
    },
    fr: {
      title: 'Ratio hétérotrait–monotrait (HTMT)',
      definition:
        'Estime la corrélation de deux construits débarrassée de l’erreur de mesure. Trop élevé, le questionnaire ne distingue pas les deux.',
      formula:
        'corrélation moyenne entre items de construits différents / moyenne géométrique des corrélations moyennes à l’intérieur de chacun',
      threshold: '0,85, ou 0,90 pour des construits proches par le sens (Henseler et al. 2015).',
    },
  },
  source: 'Henseler, Ringle & Sarstedt 2015, Journal of the Academy of Marketing Science 43(1)',
}
