import type {About} from '../../kernel/index.ts'

export const responseRate: About = {
  id: 'response-rate',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Response rate',
      definition: 'Share of the people asked who answered.',
      formula: 'answers/people asked',
    },
    fr: {
      title: 'Taux de réponse',
      definition: 'Part des personnes sollicitées qui ont répondu.',
      formula: 'réponses/personnes sollicitées',
    },
  },
  source: 'Groves 2006, Public Opinion Quarterly 70(5)',
}
