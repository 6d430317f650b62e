import type {About} from '../../kernel/index.ts'

export const lackOfAlternatives: About = {
  id: 'lack-of-alternatives',
  kind: 'construct',
  texts: {
    en: {
      title: 'Lack of alternatives',
      definition: 'First facet of perceived constraint: the customer sees no other company that would do.',
    },
    fr: {
      title: 'Absence d’alternatives',
      definition:
        'Première facette de la contrainte perçue : le client ne voit aucune autre entreprise qui pourrait convenir.',
    },
  },
  source: 'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2)',
}
