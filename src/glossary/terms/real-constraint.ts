import type {About} from '../../kernel/index.ts'

export const realConstraint: About = {
  id: 'real-constraint',
  kind: 'term',
  texts: {
    en: {
      title: 'Real constraint',
      definition:
        'A constraint read in the company’s data rather than in the answers: a contract still running or an exit fee, products held that make leaving near impossible. It is reckoned at the date of the answer, never at today’s date.',
      threshold:
        'At the date of the answer: 90 days or more of contract to run, or an exit fee, or five products held or more (conventions).',
    },
    fr: {
      title: 'Contrainte réelle',
      definition:
        'Contrainte lue dans les données de l’entreprise et non dans les réponses : contrat en cours ou frais de résiliation, produits détenus qui rendent le départ presque impossible. Elle est appréciée à la date de la réponse, jamais à la date du jour.',
      threshold:
        'À la date de la réponse : contrat courant encore 90 jours ou plus, ou frais de résiliation, ou cinq produits détenus ou plus (conventions).',
    },
  },
  source: 'Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
