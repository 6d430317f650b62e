import type {About} from '../../kernel/index.ts'

export const floorAndCeiling: About = {
  id: 'floor-and-ceiling',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Floor and ceiling',
      definition:
        'Shares of respondents at the lowest and at the highest possible score. Where many stand at one end, the scale no longer tells them apart.',
      threshold: '15% is a usual mark (Terwee et al. 2007).',
    },
    fr: {
      title: 'Effet plancher et effet plafond',
      definition:
        'Parts des répondants au score le plus bas et au score le plus haut possibles. Quand beaucoup se tiennent à une extrémité, l’échelle ne les distingue plus.',
      threshold: '15 % est un repère courant (Terwee et al. 2007).',
    },
  },
  source: 'Terwee et al. 2007, Journal of Clinical Epidemiology 60(1)',
}
