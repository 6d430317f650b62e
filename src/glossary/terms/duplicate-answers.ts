import type {About} from '../../kernel/index.ts'

export const duplicateAnswers: About = {
  id: 'duplicate-answers',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Duplicate answers',
      definition:
        'Every answer is equal to another respondent’s, over ten questions or more: a row pasted twice, or one person answering twice. All copies are flagged, since nothing tells the first from the others.',
      threshold: 'Flagged from ten answers on that are not all alike.',
    },
    fr: {
      title: 'Réponses en double',
      definition:
        'Toutes les réponses sont celles d’un autre répondant, sur dix questions ou plus : ligne collée deux fois, ou personne qui a répondu deux fois. Toutes les copies sont signalées, rien ne distinguant la première des autres.',
      threshold: 'Signalées à partir de dix réponses qui ne sont pas toutes identiques.',
    },
  },
  source: 'Kuriakose & Robbins 2016, Statistical Journal of the IAOS 32',
}
