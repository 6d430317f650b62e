import type {About} from '../../kernel/index.ts'

export const paretoShare: About = {
  id: 'pareto-share',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Pareto share',
      definition:
        'Share of the total value brought by the most valuable 20% of customers. The “80/20 law” is an image: read the share of this portfolio.',
    },
    fr: {
      title: 'Part de Pareto',
      definition:
        'Part de la valeur totale apportée par les 20 % de clients qui ont le plus de valeur. La « loi des 80/20 » est une image : lisez la part de ce portefeuille.',
    },
  },
  source: 'Pareto 1896, Cours d’économie politique',
}
