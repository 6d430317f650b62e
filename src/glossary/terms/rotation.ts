import type {About} from '../../kernel/index.ts'

export const rotation: About = {
  id: 'rotation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Rotation of the axes',
      definition:
        'Turns the axes so that each question weighs on as few as possible; what they explain together does not change. Varimax keeps them uncorrelated; oblimin and promax let them correlate, which notions that people hold mostly do.',
    },
    fr: {
      title: 'Rotation des axes',
      definition:
        'Fait tourner les axes pour que chaque question pèse sur le moins d’axes possible ; ce qu’ils expliquent ensemble ne change pas. Varimax les garde non corrélés ; oblimin et promax les laissent se corréler, ce que font la plupart des notions que l’on mesure.',
    },
  },
  source: 'Kaiser 1958, Psychometrika 23(3); Jennrich 2002, Psychometrika 67(1)',
}
