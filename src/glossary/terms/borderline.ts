import type {About} from '../../kernel/index.ts'

export const borderline: About = {
  id: 'borderline',
  kind: 'flag',
  texts: {
    en: {
      title: 'Borderline',
      definition:
        'Customer whose class is uncertain: no class is clearly the most probable. Count them in the shares, but do not decide anything about one of them on this verdict alone.',
      threshold: 'Highest probability below 0.60.',
    },
    fr: {
      title: 'Cas limite',
      definition:
        'Client dont la classe est incertaine : aucune n’est nettement la plus probable. Comptez-le dans les parts, mais ne décidez rien pour lui sur ce seul verdict.',
      threshold: 'Probabilité la plus haute inférieure à 0,60.',
    },
  },
  source: 'Convention of this tool; see Lord & Novick 1968, Statistical Theories of Mental Test Scores',
}
