import type {About} from '../../kernel/index.ts'

export const standardErrorOfMeasurement: About = {
  id: 'standard-error-of-measurement',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Standard error of measurement',
      definition:
        'How far an observed score typically lies from the true score, in POMP points. It grows when fewer items are answered, since reliability falls.',
      formula: 'SEM = SD √ρ √((1 − ρ′) / ρ′)',
    },
    fr: {
      title: 'Erreur type de mesure',
      definition:
        'Écart habituel entre un score observé et le score vrai, en points POMP. Elle croît quand moins d’items sont répondus, car la fiabilité baisse.',
      formula: 'SEM = SD √ρ √((1 − ρ′) / ρ′)',
    },
  },
  source: 'Lord & Novick 1968, Statistical Theories of Mental Test Scores',
}
