import type {About} from '../../kernel/index.ts'

export const psychometricAntonyms: About = {
  id: 'psychometric-antonyms',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Psychometric antonyms',
      definition:
        'Pairs of questions that the whole sample answers contrariwise. Somebody who says yes to both has not read them: the correlation within that person, over the pairs, is not negative enough.',
      formula: 'pairs with r below −0.60 in the sample; within a person, r over the pairs',
      threshold: 'Flagged, with the sign turned, as psychometric synonyms are.',
    },
    fr: {
      title: 'Antonymes psychométriques',
      definition:
        'Paires de questions auxquelles tout l’échantillon répond à l’opposé. Qui dit oui aux deux ne les a pas lues : chez cette personne, la corrélation entre les paires n’est pas assez négative.',
      formula: 'paires où r passe sous −0,60 dans l’échantillon ; chez une personne, r sur l’ensemble des paires',
      threshold: 'Signalés, au signe près, comme les synonymes psychométriques.',
    },
  },
  source: 'Johnson 2005, Journal of Research in Personality 39; Meade & Craig 2012, Psychological Methods 17(3)',
}
