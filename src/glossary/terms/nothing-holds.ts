import type {About} from '../../kernel/index.ts'

export const nothingHolds: About = {
  id: 'nothing-holds',
  kind: 'class',
  texts: {
    en: {
      title: 'Held by nothing',
      definition:
        'Sub-type of the inert: neither loyalty, nor constraint, nor habit. The customer who will leave: act now.',
      threshold: 'Habit below 60 POMP.',
    },
    fr: {
      title: 'Rien ne retient',
      definition:
        'Sous-type des inertes : ni fidélité, ni contrainte, ni habitude. Le client qui partira : agir maintenant.',
      threshold: 'Habitude sous 60 POMP.',
    },
  },
  source: 'Bozzo, Merunka & Moulins 2003, Décisions Marketing 32',
}
