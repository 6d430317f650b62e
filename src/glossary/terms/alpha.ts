import type {About} from '../../kernel/index.ts'

export const alpha: About = {
  id: 'alpha',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Cronbach’s alpha',
      definition:
        'Reliability of a scale from the covariances of its items. It grows with their number and supposes that each weighs the same: high alpha does not prove that a scale measures one thing.',
      formula: 'α = k/(k − 1) × (1 − Σ var(item) / var(total))',
      threshold: '0.70 (Nunnally 1978). Below, look at alpha if dropped and at the reversed items.',
    },
    fr: {
      title: 'Alpha de Cronbach',
      definition:
        'Fiabilité d’une échelle à partir des covariances de ses items. Il croît avec leur nombre et suppose que tous pèsent autant : un alpha élevé ne prouve pas que l’échelle mesure une seule chose.',
      formula: 'α = k/(k − 1) × (1 − Σ var(item) / var(total)), k = nombre d’items',
      threshold: '0,70 (Nunnally 1978). En dessous, regardez l’alpha sans l’item et les items inversés.',
    },
  },
  source: 'Cronbach 1951, Psychometrika 16(3); Nunnally 1978, Psychometric Theory',
}
