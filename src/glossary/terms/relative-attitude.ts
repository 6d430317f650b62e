import type {About} from '../../kernel/index.ts'

export const relativeAttitude: About = {
  id: 'relative-attitude',
  kind: 'construct',
  texts: {
    en: {
      title: 'Relative attitude',
      definition:
        'How much the company is appreciated compared with the others. Oliver’s loyal customer appreciates it more than the others, despite changing circumstances.',
    },
    fr: {
      title: 'Attitude relative',
      definition:
        'Degré d’appréciation de l’entreprise par rapport aux autres. Le client fidèle, selon Oliver, l’apprécie plus que les autres, malgré des circonstances changeantes.',
    },
  },
  source: 'Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2)',
}
