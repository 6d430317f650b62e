import type {About} from '../../kernel/index.ts'

export const singleIndicator: About = {
  id: 'single-indicator',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Single indicator',
      definition:
        'A latent variable measured by one number, whose error variance is held at what its reliability leaves: how a one-question outcome, or a score, enters a structural model.',
      formula: 'error variance = (1 − ρ)·variance',
      threshold: 'ρ is assumed to be .70 for one question, as is said.',
    },
    fr: {
      title: 'Indicateur unique',
      definition:
        'Variable latente mesurée par un seul nombre, dont la variance d’erreur est fixée à ce que laisse sa fiabilité : ainsi entre dans un modèle structurel un résultat à une question, ou un score.',
      formula: 'variance d’erreur = (1 − ρ)·variance',
      threshold: 'ρ est supposé de 0,70 pour une question, ce qui est dit.',
    },
  },
  source: 'Bollen 1989; Savalei 2019, Psychological Methods 24(3)',
}
