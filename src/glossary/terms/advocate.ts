import type {About} from '../../kernel/index.ts'

export const advocate: About = {
  id: 'advocate',
  kind: 'flag',
  texts: {
    en: {
      title: 'Advocate',
      definition: 'Customer who speaks well of the company, advises it and defends it. Measured apart from repurchase.',
      threshold: 'Advocacy at 60 POMP or more; where it is not asked, 9 or 10 to the net promoter question.',
    },
    fr: {
      title: 'Avocat de la marque',
      definition: 'Client qui dit du bien de l’entreprise, la conseille et la défend. Mesuré à part du réachat.',
      threshold:
        'Recommandation à 60 POMP ou plus ; si elle n’est pas demandée, 9 ou 10 à la question du net promoter score.',
    },
  },
  source:
    'Reichheld 2003, Harvard Business Review 81(12); Payne, Christopher, Clark & Peck 1995, Relationship Marketing for Competitive Advantage',
}
