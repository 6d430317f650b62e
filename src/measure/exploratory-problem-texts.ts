import type {Bilingual} from '../kernel/index.ts'
import type {ExploratoryProblem} from './exploratory-problems.ts'

/** What speaks against an exploratory analysis and what to do; `{items}` the codes concerned. */
export const exploratoryProblemTexts: Bilingual<
  Readonly<Record<ExploratoryProblem, {readonly what: string; readonly next: string}>>
> = {
  en: {
    'low-sampling-adequacy': {
      what: 'Taken together the questions share too little for a factor analysis (KMO below .50).',
      next: 'Analyse fewer questions, those meant to measure the same things, or collect more answers.',
    },
    'poorly-sampled-items': {
      what: '{items} shares too little with the other questions for a factor analysis (own KMO below .50).',
      next: 'Leave it out of the factor analysis, or check that its column is the right one.',
    },
    'nothing-in-common': {
      what: 'Bartlett’s test does not exclude that the questions are unrelated.',
      next: 'Do not read factors into these answers; collect more of them or change the questions.',
    },
    'few-respondents-per-item': {
      what: 'There are fewer than five respondents to a question: factors may change with the next answers.',
      next: 'Read loadings as rough, and collect five to ten answers for each question.',
    },
    'repeated-items': {
      what: '{items} repeats other questions exactly and is left out of the factor analysis.',
      next: 'Look for a column copied twice or computed from others, and remove it.',
    },
    'improper-solution': {
      what: 'The factors explain all of {items}, errors included: the solution is improper.',
      next: 'Keep fewer factors, or look for a question that nearly repeats another.',
    },
    'rotation-not-converged': {
      what: 'The factors found did not settle: which questions go together is not certain.',
      next: 'Read the components instead, or keep fewer factors.',
    },
    'suggestions-differ': {
      what: 'Parallel analysis and Velicer’s criterion suggest different numbers of axes.',
      next: 'Keep the number that the questionnaire was built for, if it is one of the two.',
    },
    'common-method': {
      what: 'One component explains at least half of all answers (Harman): the way of asking may have made them alike.',
      next: 'Next time mix the order, the scales and some reversed questions; beware of correlations within this survey.',
    },
  },
  fr: {
    'low-sampling-adequacy': {
      what: 'Prises ensemble, les questions ont trop peu en commun pour une analyse factorielle (KMO inférieur à 0,50).',
      next: 'Analyser moins de questions, celles qui sont censées mesurer la même chose, ou recueillir davantage de réponses.',
    },
    'poorly-sampled-items': {
      what: '{items} a trop peu en commun avec les autres questions pour une analyse factorielle (KMO propre inférieur à 0,50).',
      next: 'L’écarter de l’analyse factorielle, ou vérifier que sa colonne est la bonne.',
    },
    'nothing-in-common': {
      what: 'Le test de Bartlett n’exclut pas que les questions soient sans rapport entre elles.',
      next: 'Ne pas chercher de facteurs dans ces réponses ; en recueillir davantage ou changer les questions.',
    },
    'few-respondents-per-item': {
      what: 'Il y a moins de cinq répondants par question : les facteurs peuvent changer avec les prochaines réponses.',
      next: 'Lire les contributions comme approximatives et recueillir cinq à dix réponses par question.',
    },
    'repeated-items': {
      what: '{items} répète exactement d’autres questions et n’entre pas dans l’analyse factorielle.',
      next: 'Chercher une colonne copiée ou calculée à partir d’autres, et la retirer.',
    },
    'improper-solution': {
      what: 'Les facteurs expliquent tout de {items}, erreurs comprises : la solution est impropre.',
      next: 'Garder moins de facteurs, ou chercher une question qui en répète presque une autre.',
    },
    'rotation-not-converged': {
      what: 'Les facteurs trouvés ne se sont pas stabilisés : on ne sait pas avec certitude quelles questions vont ensemble.',
      next: 'Lire plutôt les composantes, ou garder moins de facteurs.',
    },
    'suggestions-differ': {
      what: 'L’analyse parallèle et le critère de Velicer ne suggèrent pas le même nombre d’axes.',
      next: 'Garder le nombre pour lequel le questionnaire a été construit, si c’est l’un des deux.',
    },
    'common-method': {
      what: 'Une seule composante explique au moins la moitié de toutes les réponses (Harman) : la façon d’interroger a pu les rendre semblables.',
      next: 'La prochaine fois, varier l’ordre, les échelles et inverser quelques questions ; se méfier des corrélations internes à cette enquête.',
    },
  },
}
