import type {About} from '../../kernel/index.ts'

export const constraint: About = {
  id: 'constraint',
  kind: 'construct',
  texts: {
    en: {
      title: 'Constraint',
      definition:
        'What keeps a customer against or without their wish. Two perceived facets, lack of alternatives and exit cost, and the real constraints found in the company’s data. One high facet is enough: they are never averaged. Personal bonds and privileges are not constraint.',
      formula: 'high when lack of alternatives or exit cost reaches the cut-off, or a real constraint holds',
    },
    fr: {
      title: 'Contrainte',
      definition:
        'Ce qui fait rester un client malgré lui ou sans qu’il le veuille. Deux facettes perçues, l’absence d’alternatives et le coût de sortie, et les contraintes réelles lues dans les données de l’entreprise. Une seule facette élevée suffit : on ne fait jamais leur moyenne. Les liens personnels et les privilèges ne sont pas des contraintes.',
      formula:
        'élevée quand l’absence d’alternatives ou le coût de sortie atteint le seuil, ou qu’une contrainte réelle existe',
    },
  },
  source:
    'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2); Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
