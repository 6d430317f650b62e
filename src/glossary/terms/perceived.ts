import type {About} from '../../kernel/index.ts'

export const perceived: About = {
  id: 'perceived',
  kind: 'class',
  texts: {
    en: {
      title: 'Perceived constraint',
      definition:
        'Sub-type of the retained: the answers say that the customer has no choice or that leaving costs too much; nothing in the company’s data shows it, or no such data were given.',
    },
    fr: {
      title: 'Contrainte perçue',
      definition:
        'Sous-type des retenus : les réponses disent que le client n’a pas le choix ou que partir coûte trop ; rien ne le montre dans les données de l’entreprise, ou ces données manquent.',
    },
  },
  source: 'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2)',
}
