import type {About} from '../../kernel/index.ts'

export const totalEffect: About = {
  id: 'total-effect',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Total effect',
      definition:
        'Points gained on an outcome for one more point of a construct, along every path: directly, and through the constructs between. Estimated on observed scores, whose measurement error weakens it.',
    },
    fr: {
      title: 'Effet total',
      definition:
        'Points gagnés sur un résultat pour un point de plus d’un construit, par tous les chemins : directement, et à travers les construits intermédiaires. Estimé sur les scores observés, dont l’erreur de mesure l’affaiblit.',
    },
  },
  source: 'Alwin & Hauser 1975, American Sociological Review 40(1)',
}
