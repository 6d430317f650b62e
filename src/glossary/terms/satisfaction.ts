import type {About} from '../../kernel/index.ts'

export const satisfaction: About = {
  id: 'satisfaction',
  kind: 'construct',
  texts: {
    en: {
      title: 'Satisfaction',
      definition:
        'Judgement that the experience, taken as a whole, meets what was hoped for. It is one of the three conditions of loyalty, and not sufficient by itself.',
    },
    fr: {
      title: 'Satisfaction',
      definition:
        'Jugement selon lequel l’expérience, prise dans son ensemble, répond à ce qui était espéré. C’est l’une des trois conditions de la fidélité, et elle ne suffit pas à elle seule.',
    },
  },
  source: 'Oliver 1997, Satisfaction: A Behavioral Perspective on the Consumer',
}
