import type {About} from '../../kernel/index.ts'

export const wouldChange: About = {
  id: 'would-change',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Answer that would change the class',
      definition:
        'The least change of the answers to one scale that would put a customer into another class, all else equal: three points more on trust, say. It tells how near the verdict is to another, not what would happen if the firm acted.',
    },
    fr: {
      title: 'Réponse qui changerait la classe',
      definition:
        'Plus petit changement des réponses à une seule échelle qui ferait passer un client dans une autre classe, toutes choses égales par ailleurs : trois points de plus en confiance, par exemple. Il dit combien le verdict est proche d’un autre, non ce qu’une action produirait.',
    },
  },
  source: 'Wachter, Mittelstadt & Russell 2018, Harvard Journal of Law & Technology 31(2), counterfactual explanations',
}
