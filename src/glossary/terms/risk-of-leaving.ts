import type {About} from '../../kernel/index.ts'

export const riskOfLeaving: About = {
  id: 'risk-of-leaving',
  kind: 'term',
  texts: {
    en: {
      title: 'Risk of leaving',
      definition:
        'An index from 0 to 1 built from the attitude scores, constraint, habit, a fall of spending, the end of a contract, a complaint and the events of a life. Its weights are assumed and documented: it ranks customers, it is not a probability observed. The result says how much of the most exposed tenth stays when the weights change by half.',
      threshold: 'On the watch list: high value and high risk together.',
    },
    fr: {
      title: 'Risque de départ',
      definition:
        'Un indice de 0 à 1 construit sur les scores d’attitude, la contrainte, l’habitude, une baisse des dépenses, la fin d’un contrat, une réclamation et les événements de la vie. Ses poids sont supposés et documentés : il classe les clients, ce n’est pas une probabilité observée. Le résultat dit quelle part du dixième le plus exposé y reste quand les poids changent de moitié.',
      threshold: 'Sur la liste de surveillance : valeur élevée et risque élevé à la fois.',
    },
  },
  source: 'Blattberg, Kim & Neslin 2008, Database Marketing, ch. 24',
}
