import type {About} from '../../kernel/index.ts'

export const verdictStability: About = {
  id: 'verdict-stability',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Stability of a verdict',
      definition:
        'Would another defensible choice have said otherwise? Each headline verdict is taken again with every coefficient (α, ω, CR; HTMT, HTMT2), with answers pairwise or complete, and with or without careless respondents.',
      threshold:
        '“Holds in 14 of 16” is a verdict to rely on; one that flips with the coefficient should be told with its number.',
    },
    fr: {
      title: 'Stabilité d’un verdict',
      definition:
        'Un autre choix défendable aurait-il dit le contraire ? Chaque verdict principal est repris avec chaque coefficient (α, ω, CR ; HTMT, HTMT2), par paires ou sur réponses complètes, avec ou sans les répondants inattentifs.',
      threshold:
        '« Tient dans 14 cas sur 16 » : on peut s’y fier ; un verdict qui bascule selon le coefficient se donne avec son nombre.',
    },
  },
  source: 'Steegen, Tuerlinckx, Gelman & Vanpaemel 2016, Perspectives on Psychological Science 11(5)',
}
