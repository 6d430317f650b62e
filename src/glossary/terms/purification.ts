import type {About} from '../../kernel/index.ts'

export const purification: About = {
  id: 'purification',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Purification of a scale',
      definition:
        'Dropping, one at a time, the questions that measure something else: principal component analysis first, then alpha, reckoned anew after each. It is a recommendation: no score leaves a question out unless asked to, and content counts as much as coefficients.',
      threshold:
        'Communality and loading 0.50, no second loading from 0.40 within 0.20 of the first, three questions at least (Evrard et al. 2009; Howard 2016).',
    },
    fr: {
      title: 'Purification d’une échelle',
      definition:
        'Retrait, un à un, des items qui mesurent autre chose : analyse en composantes principales d’abord, alpha ensuite, tout étant recalculé à chaque étape. C’est une recommandation : aucun score n’écarte un item sans qu’on le demande, et le contenu compte autant que les coefficients.',
      threshold:
        'Communalité et contribution de 0,50, pas de seconde contribution de 0,40 ou plus à moins de 0,20 de la première, trois items au moins (Evrard et al. 2009 ; Howard 2016).',
    },
  },
  source: 'Churchill 1979, Journal of Marketing Research 16(1); Evrard, Pras & Roux 2009, Market, 4e éd.',
}
