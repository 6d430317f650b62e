import type {About} from '../../kernel/index.ts'

export const semiAttrition: About = {
  id: 'semi-attrition',
  kind: 'term',
  texts: {
    en: {
      title: 'Semi-attrition',
      definition:
        'A customer who has not left but falls below their own usual rhythm or level of purchase. Each one is compared with themselves, not with the average customer.',
    },
    fr: {
      title: 'Semi-attrition',
      definition:
        'Client qui n’est pas parti mais passe sous son propre rythme ou son propre niveau d’achat habituel. Chacun est comparé à lui-même, non au client moyen.',
    },
  },
  source: 'Marketing Magazine 2000, cited by P. Volle on a mobile operator',
}
