import type {About} from '../../kernel/index.ts'

export const informationCriteria: About = {
  id: 'information-criteria',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Information criteria (AIC, BIC)',
      definition:
        'Misfit plus a price for every parameter; only differences between models of the same answers mean something, and the smaller is the better. BIC charges more, and more with more respondents.',
      formula: 'AIC = −2·log L + 2q, BIC = −2·log L + q·log n',
      threshold: 'A difference of 10 and more in BIC is strong evidence.',
    },
    fr: {
      title: 'Critères d’information (AIC, BIC)',
      definition:
        'Écart d’ajustement plus un prix par paramètre ; seules comptent les différences entre modèles des mêmes réponses, le plus petit étant le meilleur. Le BIC fait payer plus, et d’autant plus que les répondants sont nombreux.',
      formula: 'AIC = −2·log L + 2q, BIC = −2·log L + q·log n',
      threshold: 'Une différence de 10 ou plus en BIC est une forte présomption.',
    },
  },
  source:
    'Akaike 1974, IEEE Transactions on Automatic Control 19(6); Schwarz 1978, Annals of Statistics 6(2); Raftery 1995, Sociological Methodology 25',
}
