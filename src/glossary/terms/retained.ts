import type {About} from '../../kernel/index.ts'

export const retained: About = {
  id: 'retained',
  kind: 'class',
  texts: {
    en: {
      title: 'Retained',
      definition:
        'A customer who is not loyal and stays because they have no other choice, real or perceived. The company keeps the revenue as long as the constraint lasts, and loses the customer when it ends.',
      formula: 'retained = not loyal and constraint high',
      threshold: 'Either facet of constraint at 60 POMP or more, or a real constraint at the date of the answer.',
    },
    fr: {
      title: 'Retenu',
      definition:
        'Client qui n’est pas fidèle et reste parce qu’il n’a pas d’autre choix, en réalité ou dans sa perception. L’entreprise garde le revenu tant que dure la contrainte et perd le client quand elle cesse.',
      formula: 'retenu = non fidèle et contrainte élevée',
      threshold:
        'L’une des facettes de la contrainte à 60 POMP ou plus, ou une contrainte réelle à la date de la réponse.',
    },
  },
  source:
    'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2); Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
