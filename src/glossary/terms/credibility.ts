import type {About} from '../../kernel/index.ts'

export const credibility: About = {
  id: 'credibility',
  kind: 'construct',
  texts: {
    en: {
      title: 'Credibility',
      definition:
        'First dimension of trust: the belief that the company has the competence and the means to deliver what it sells.',
    },
    fr: {
      title: 'Crédibilité',
      definition:
        'Première dimension de la confiance : croyance que l’entreprise a la compétence et les moyens de fournir ce qu’elle vend.',
    },
  },
  source: 'Gurviez & Korchia 2002, Recherche et Applications en Marketing 17(3)',
}
