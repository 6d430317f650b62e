import type {About} from '../../kernel/index.ts'

export const monteCarloInterval: About = {
  id: 'monte-carlo-interval',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Monte Carlo interval',
      definition:
        'Interval of an effect made of several estimates: these are drawn many times from their sampling distribution, and the middle 95 % of the effects kept. It follows the skew of products, as a bootstrap does.',
      formula: '2.5 % and 97.5 % of f(θ*), θ* drawn from N(θ, V)',
    },
    fr: {
      title: 'Intervalle de Monte-Carlo',
      definition:
        'Intervalle d’un effet fait de plusieurs estimations : on les tire un grand nombre de fois dans leur loi d’échantillonnage, et l’on garde les 95 % du milieu. Il suit l’asymétrie des produits, comme un bootstrap.',
      formula: '2,5 % et 97,5 % de f(θ*), θ* tiré de N(θ, V)',
    },
  },
  source: 'MacKinnon, Lockwood & Williams 2004, Multivariate Behavioral Research 39(1)',
}
