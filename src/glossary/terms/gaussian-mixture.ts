import type {About} from '../../kernel/index.ts'

export const gaussianMixture: About = {
  id: 'gaussian-mixture',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Gaussian mixture',
      definition:
        'The scores seen as coming from several normal populations; their number is chosen by the Bayesian information criterion (BIC, the lower the better). When it prefers one population, or any number but three, the scores do not fall into three types by themselves.',
    },
    fr: {
      title: 'Mélange gaussien',
      definition:
        'Les scores vus comme issus de plusieurs populations normales, dont le nombre est choisi par le critère d’information bayésien (BIC, le plus bas étant le meilleur). S’il préfère une seule population, ou un autre nombre que trois, les scores ne forment pas d’eux-mêmes trois types.',
    },
  },
  source: 'Fraley & Raftery 2002, JASA 97(458)',
}
