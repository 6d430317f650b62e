import type {About} from '../../kernel/index.ts'

export const highValueAtRisk: About = {
  id: 'high-value-at-risk',
  kind: 'flag',
  texts: {
    en: {
      title: 'Heavy customer at risk',
      definition:
        'Heavy customer likely to leave: retained, inert and held by nothing, or hurt loyal. Those who come by habit are not among them. They are few and weigh much: see them first.',
      formula: 'heavy and (retained or held by nothing or hurt loyal)',
      threshold: 'Heavy: among the first 20% of buyers by value.',
    },
    fr: {
      title: 'Gros client menacé de départ',
      definition:
        'Gros client menacé de départ : retenu, inerte que rien ne retient, ou fidèle blessé. Les inertes par habitude n’en sont pas. Peu nombreux et de grand poids : à voir en premier.',
      formula: 'gros et (retenu ou que rien ne retient ou fidèle blessé)',
      threshold: 'Gros : parmi les premiers 20 % des acheteurs par la valeur.',
    },
  },
  source: 'Ohana 2001, cited by P. Volle on the road warriors of an airline',
}
