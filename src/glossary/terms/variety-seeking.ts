import type {About} from '../../kernel/index.ts'

export const varietySeeking: About = {
  id: 'variety-seeking',
  kind: 'flag',
  texts: {
    en: {
      title: 'Variety seeking',
      definition:
        'Customer who changes for the sake of change, without particular loyalty to any company. Known only where the questionnaire asks it.',
      threshold: 'Variety seeking at 60 POMP or more.',
    },
    fr: {
      title: 'Recherche de variété',
      definition:
        'Client qui change pour changer, sans fidélité particulière à aucune entreprise. Connue seulement quand le questionnaire la demande.',
      threshold: 'Recherche de variété à 60 POMP ou plus.',
    },
  },
  source: 'Van Trijp, Hoyer & Inman 1996, Journal of Marketing Research 33(3)',
}
