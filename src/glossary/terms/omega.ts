import type {About} from '../../kernel/index.ts'

export const omega: About = {
  id: 'omega',
  kind: 'statistic',
  texts: {
    en: {
      title: 'McDonald’s omega (total)',
      definition:
        'Reliability of a scale from a one-factor model, where items may weigh unequally. It serves to reckon the error of every score.',
      formula: 'ω = (Σ λ)² / var(total)',
      threshold: 'Read as alpha: 0.70 (Nunnally 1978).',
    },
    fr: {
      title: 'Oméga de McDonald (total)',
      definition:
        'Fiabilité d’une échelle à partir d’un modèle à un facteur, où les items peuvent peser inégalement. Il sert à calculer l’erreur de chaque score.',
      formula: 'ω = (Σ λ)² / var(total), λ = poids factoriel',
      threshold: 'Se lit comme l’alpha : 0,70 (Nunnally 1978).',
    },
  },
  source: 'McDonald 1999, Test Theory: A Unified Treatment',
}
