import type {About} from '../../kernel/index.ts'

export const perceivedAndReal: About = {
  id: 'perceived-and-real',
  kind: 'class',
  texts: {
    en: {
      title: 'Perceived and real constraint',
      definition: 'Sub-type of the retained: the constraint is in the company’s data and in the customer’s answers.',
    },
    fr: {
      title: 'Contrainte perçue et réelle',
      definition:
        'Sous-type des retenus : la contrainte figure à la fois dans les données de l’entreprise et dans les réponses du client.',
    },
  },
  source:
    'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2); Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
