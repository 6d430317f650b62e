import type {About} from '../../kernel/index.ts'

export const calibration: About = {
  id: 'calibration',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Calibration',
      definition:
        'A probability is calibrated when the customers given 70% are in the class 7 times out of 10. Checked on simulated populations where the truth is known; the expected calibration error is the mean distance between what is promised and what holds.',
    },
    fr: {
      title: 'Calibration des probabilités',
      definition:
        'Une probabilité est calibrée quand les clients auxquels elle donne 70 % sont 7 fois sur 10 dans la classe. Vérifiée sur des populations simulées dont la vérité est connue ; l’erreur de calibration attendue est l’écart moyen entre ce qui est promis et ce qui se vérifie.',
    },
  },
  source: 'Murphy & Winkler 1977, JRSS C 26(1)',
}
