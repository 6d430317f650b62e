import type {About} from '../../kernel/index.ts'

export const relationshipLadder: About = {
  id: 'relationship-ladder',
  kind: 'term',
  texts: {
    en: {
      title: 'Ladder of relationship marketing',
      definition:
        'Stages of the relation as rungs: prospect, customer, client, supporter, advocate, partner. Conquest takes the first rungs, loyalty the following ones.',
    },
    fr: {
      title: 'Échelle du marketing relationnel',
      definition:
        'Étapes de la relation comme autant d’échelons : prospect, acheteur, client, supporter, avocat, partenaire. La conquête occupe les premiers, la fidélisation les suivants.',
    },
  },
  source: 'Payne, Christopher, Clark & Peck 1995, Relationship Marketing for Competitive Advantage',
}
