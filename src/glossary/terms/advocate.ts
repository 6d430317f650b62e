import type {About} from '../../kernel/index.ts'

export const advocate: About = {
  id: 'advocate',
  kind: 'flag',
  texts: {
    en: {
      title: 'Advocate',
      definition: 'Customer who speaks well of the company, advises it and defends it. Measured apart from repurchase.',
    },
    fr: {
      title: 'Ambassadeur',
      definition:
        'Client qui dit du bien de l’entreprise, la conseille et la défend : un véritable avocat de la marque. Mesuré à part du réachat.',
    },
  },
  source:
    'Reichheld 2003, Harvard Business Review 81(12); Payne, Christopher, Clark & Peck 1995, Relationship Marketing for Competitive Advantage',
}
