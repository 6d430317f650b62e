import type {About} from '../../kernel/index.ts'

export const riskOfLeaving: About = {
  id: 'risk-of-leaving',
  kind: 'term',
  texts: {
    en: {
      title: 'Risk of leaving',
      definition:
        'An index from 0 to 1 built from the class, what holds the customer, the change of spending and the events of a life or a contract. Its weights are assumed and documented: it ranks customers, it is not a probability observed.',
      threshold: 'On the watch list: high value and high risk together.',
    },
    fr: {
      title: 'Risque de départ',
      definition:
        'Un indice de 0 à 1 construit sur la classe, ce qui retient le client, l’évolution de ses dépenses et les événements de sa vie ou de son contrat. Ses poids sont supposés et documentés : il classe les clients, ce n’est pas une probabilité observée.',
      threshold: 'Sur la liste de surveillance : valeur élevée et risque élevé à la fois.',
    },
  },
  source: 'Blattberg, Kim & Neslin 2008, Database Marketing, ch. 24',
}
