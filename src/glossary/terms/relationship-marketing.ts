import type {About} from '../../kernel/index.ts'

export const relationshipMarketing: About = {
  id: 'relationship-marketing',
  kind: 'term',
  texts: {
    en: {
      title: 'Relationship marketing',
      definition:
        'All marketing that aims to establish, develop and maintain fruitful relations of exchange. Its performance is share of wallet, its horizon long, its customer an active co-producer. Loyalty is a means, not a goal: it is played where it pays.',
    },
    fr: {
      title: 'Marketing relationnel',
      definition:
        'Ensemble des actions marketing visant à établir, développer et maintenir des relations d’échange fructueuses. Sa performance est le taux de nourriture, son horizon le long terme, son client un coproducteur actif. La fidélité est un moyen, non un objectif : on ne la joue que si elle est nécessaire.',
    },
  },
  source: 'Morgan & Hunt 1994, Journal of Marketing 58(3)',
}
