import type {About} from '../../kernel/index.ts'

export const longString: About = {
  id: 'long-string',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Longest run of equal answers',
      definition:
        'How many times in a row a respondent gives the same answer, in the order of the file. A very long run is the mark of somebody who ticks down a column.',
      threshold: 'Flagged from half of the questions on, six at least.',
    },
    fr: {
      title: 'Plus longue série de réponses identiques',
      definition:
        'Nombre de fois de suite où un répondant donne la même réponse, dans l’ordre du fichier. Une très longue série trahit quelqu’un qui coche une colonne de haut en bas.',
      threshold: 'Signalée à partir de la moitié des questions, six au moins.',
    },
  },
  source:
    'Johnson 2005, Journal of Research in Personality 39; Curran 2016, Journal of Experimental Social Psychology 66',
}
