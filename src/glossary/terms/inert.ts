import type {About} from '../../kernel/index.ts'

export const inert: About = {
  id: 'inert',
  kind: 'class',
  texts: {
    en: {
      title: 'Inert',
      definition:
        'A customer who stays without being loyal and without being held. Some stay by habit; others are held by nothing at all and are the first to leave. The two kinds call for opposite actions.',
      formula: 'inert = not loyal and not retained',
    },
    fr: {
      title: 'Inerte',
      definition:
        'Client qui reste sans être fidèle et sans être retenu. Les uns restent par habitude ; les autres ne sont tenus par rien et partiront les premiers. Les deux sortes appellent des actions opposées.',
      formula: 'inerte = ni fidèle ni retenu',
    },
  },
  source:
    'Bozzo, Merunka & Moulins 2003, Décisions Marketing 32; Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2)',
}
