import type {About} from '../../kernel/index.ts'

export const psychometricSynonyms: About = {
  id: 'psychometric-synonyms',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Psychometric synonyms',
      definition:
        'Pairs of questions that the whole sample answers alike. Somebody who answers them without regard to each other has not read them: the correlation within that person, over the pairs, is low.',
      formula: 'pairs with r > 0.60 in the sample; within a person, r over the pairs',
      threshold:
        'Flagged below the value under which one careful respondent in a hundred of this survey falls by chance, and never above 0.30; not used where there are too few pairs.',
    },
    fr: {
      title: 'Synonymes psychométriques',
      definition:
        'Paires de questions auxquelles tout l’échantillon répond de la même façon. Qui y répond sans lien de l’une à l’autre ne les a pas lues : chez cette personne, la corrélation entre les paires est basse.',
      formula: 'paires où r > 0,60 dans l’échantillon ; chez une personne, r sur l’ensemble des paires',
      threshold:
        'Signalés sous la valeur qu’un répondant attentif sur cent de cette enquête n’atteint pas par hasard, et jamais au-dessus de 0,30 ; non utilisés quand il y a trop peu de paires.',
    },
  },
  source: 'Meade & Craig 2012, Psychological Methods 17(3); Curran 2016, Journal of Experimental Social Psychology 66',
}
