import type {About} from '../../kernel/index.ts'

export const failedAttention: About = {
  id: 'failed-attention',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Failed attention check',
      definition:
        'A question that asks for a given answer (“tick 2 here”) was answered otherwise. Read from the columns whose name starts with attention_, where a no is a failure.',
      threshold: 'Flagged at the first check missed.',
    },
    fr: {
      title: 'Contrôle d’attention manqué',
      definition:
        'Une question qui demande une réponse précise (« cochez 2 ici ») en a reçu une autre. Lu dans les colonnes dont le nom commence par attention_, où un non est un échec.',
      threshold: 'Signalé au premier contrôle manqué.',
    },
  },
  source: 'Meade & Craig 2012, Psychological Methods 17(3)',
}
