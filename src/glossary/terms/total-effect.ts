import type {About} from '../../kernel/index.ts'

export const totalEffect: About = {
  id: 'total-effect',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Total effect',
      definition:
        'Points gained on an outcome for one more point of a construct, along every path: directly, and through the constructs between. Estimated between latent variables where the answers allow it, else between scores, freed of their error or not: the result says which.',
    },
    fr: {
      title: 'Effet total',
      definition:
        'Points gagnés sur un résultat pour un point de plus d’un construit, par tous les chemins : directement, et à travers les construits intermédiaires. Estimé entre variables latentes quand les réponses le permettent, sinon entre scores, débarrassés ou non de leur erreur : le résultat dit lequel.',
    },
  },
  source: 'Alwin & Hauser 1975, American Sociological Review 40(1)',
}
