import type {About} from '../../kernel/index.ts'

export const compositeReliability: About = {
  id: 'composite-reliability',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Composite reliability (CR)',
      definition: 'Jöreskog’s rho: reliability of a construct from its standardised loadings in a factor model.',
      formula: 'ρ = (Σ λ)² / ((Σ λ)² + Σ (1 − λ²))',
      threshold: '0.60 (Bagozzi & Yi 1988), 0.70 (Hair et al. 2022).',
    },
    fr: {
      title: 'Fiabilité composite (rhô de Jöreskog)',
      definition: 'Rhô de Jöreskog : fiabilité d’un construit à partir de ses poids factoriels standardisés.',
      formula: 'ρ = (Σ λ)² / ((Σ λ)² + Σ (1 − λ²))',
      threshold: '0,60 (Bagozzi & Yi 1988), 0,70 (Hair et al. 2022).',
    },
  },
  source: 'Jöreskog 1971, Psychometrika 36(2); Bagozzi & Yi 1988, Journal of the Academy of Marketing Science 16(1)',
}
