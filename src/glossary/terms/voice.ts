import type {About} from '../../kernel/index.ts'

export const voice: About = {
  id: 'voice',
  kind: 'construct',
  texts: {
    en: {
      title: 'Voice',
      definition:
        'Telling the company what goes wrong and what could be better. A customer who complains is often a loyal one: loyalty also speaks. It is measured apart from repurchase.',
    },
    fr: {
      title: 'Prise de parole',
      definition:
        'Fait de dire à l’entreprise ce qui va mal et ce qui pourrait être mieux. Un client qui réclame est souvent un client fidèle : la fidélité parle aussi. Elle est mesurée à part du réachat.',
    },
  },
  source: 'Hirschman 1970, Exit, Voice, and Loyalty',
}
