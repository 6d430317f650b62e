import type {About} from '../../kernel/index.ts'

export const hurtLoyal: About = {
  id: 'hurt-loyal',
  kind: 'flag',
  texts: {
    en: {
      title: 'Hurt loyal',
      definition:
        'Customer who trusts and is committed but is dissatisfied: loyalty is there, an experience has damaged it. Repair first.',
    },
    fr: {
      title: 'Fidèle blessé',
      definition:
        'Client confiant et engagé, mais insatisfait : la fidélité est là, une expérience l’a abîmée. Réparer d’abord.',
    },
  },
  source: 'Convention of this tool; see Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62(2)',
}
