import type {About} from '../../kernel/index.ts'

export const reliability: About = {
  id: 'reliability',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Reliability',
      definition:
        'Share of the variance of observed scores that comes from true differences between customers, the rest being measurement error. Reported by several coefficients; the classification uses omega, and 0.70 assumed for a single item.',
      formula: 'ρ = var(true) / var(observed)',
    },
    fr: {
      title: 'Fiabilité',
      definition:
        'Part de la variance des scores observés qui vient de vraies différences entre clients, le reste étant de l’erreur de mesure. Plusieurs coefficients la rapportent ; la classification utilise l’oméga, et 0,70 supposé pour un item unique.',
      formula: 'ρ = var(vrai) / var(observé)',
    },
  },
  source: 'Nunnally 1978, Psychometric Theory',
}
