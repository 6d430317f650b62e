import type {About} from '../../kernel/index.ts'

export const detachment: About = {
  id: 'detachment',
  kind: 'term',
  texts: {
    en: {
      title: 'Detachment',
      definition:
        'Fading of the affective bond with a brand. Attachment is not given once for all; its fall between two waves of a survey is a warning.',
    },
    fr: {
      title: 'Détachement',
      definition:
        'Affaiblissement du lien affectif avec une marque. L’attachement est évolutif ; sa baisse entre deux vagues d’enquête est une alerte.',
    },
  },
  source: 'Perrin-Martinenq 2004, Journal of Marketing Management 20(9–10)',
}
