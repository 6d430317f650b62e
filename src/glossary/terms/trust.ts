import type {About} from '../../kernel/index.ts'

export const trust: About = {
  id: 'trust',
  kind: 'construct',
  texts: {
    en: {
      title: 'Trust',
      definition:
        'Presumption that the company will keep its promises. It has three dimensions: credibility, integrity and benevolence. Its score is their unweighted mean.',
      formula: 'trust = (credibility + integrity + benevolence) / 3',
    },
    fr: {
      title: 'Confiance',
      definition:
        'Présomption que l’entreprise tiendra ses promesses. Elle a trois dimensions : la crédibilité, l’intégrité et la bienveillance. Son score est leur moyenne non pondérée.',
      formula: 'confiance = (crédibilité + intégrité + bienveillance) / 3',
    },
  },
  source: 'Gurviez & Korchia 2002, Recherche et Applications en Marketing 17(3)',
}
