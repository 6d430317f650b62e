import type {About} from '../../kernel/index.ts'

export const loyal: About = {
  id: 'loyal',
  kind: 'class',
  texts: {
    en: {
      title: 'Loyal',
      definition:
        'A customer who is satisfied, trusts the company and feels committed to it: who stays because they want to. Coming back is not enough, since one can come back out of habit or for want of a choice. Where commitment is not measured, attachment stands for it.',
      formula: 'loyal = satisfied and trusting and committed',
      threshold: 'Each score at 60 POMP or more (convention: the “agree” side of the scale).',
    },
    fr: {
      title: 'Fidèle',
      definition:
        'Client satisfait, qui fait confiance à l’entreprise et se sent engagé : il reste parce qu’il le veut. Revenir ne suffit pas, car on peut revenir par habitude ou faute de choix. Quand l’engagement n’est pas mesuré, l’attachement en tient lieu.',
      formula: 'fidèle = satisfait et confiant et engagé',
      threshold: 'Chaque score à 60 POMP ou plus (convention : le côté « d’accord » de l’échelle).',
    },
  },
  source:
    'Oliver 1997, Satisfaction: A Behavioral Perspective on the Consumer; Morgan & Hunt 1994, Journal of Marketing 58(3)',
}
