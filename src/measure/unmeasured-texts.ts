import type {Bilingual} from '../kernel/index.ts'
import type {UnmeasuredReason} from './survey-diagnostic.ts'

/** Why an analysis of the whole survey gives no numbers, and what to do next; `{items}` the codes concerned. */
export const unmeasuredTexts: Bilingual<
  Readonly<Record<UnmeasuredReason, {readonly what: string; readonly next: string}>>
> = {
  en: {
    'too-few-items': {
      what: 'Fewer than three questions have answers that differ: there is nothing to factor.',
      next: 'Ask at least three questions for each notion.',
    },
    'too-few-respondents': {
      what: 'There are too few respondents for so many questions.',
      next: 'Collect at least 30 answers, and more respondents than questions.',
    },
    'singular-correlations': {
      what: 'Some questions repeat one another exactly: {items}.',
      next: 'Look for a column copied twice or computed from others, and remove it.',
    },
    'not-converged': {
      what: 'The computation did not settle on a solution.',
      next: 'Collect more answers or analyse fewer questions at once.',
    },
    unexpected: {
      what: 'This analysis stopped on an error of the program; the other results do not depend on it.',
      next: 'Please report it with the version of the program.',
    },
  },
  fr: {
    'too-few-items': {
      what: 'Moins de trois questions ont des réponses qui diffèrent : il n’y a rien à factoriser.',
      next: 'Poser au moins trois questions par notion.',
    },
    'too-few-respondents': {
      what: 'Les répondants sont trop peu nombreux pour autant de questions.',
      next: 'Recueillir au moins 30 réponses, et plus de répondants que de questions.',
    },
    'singular-correlations': {
      what: 'Des questions se répètent exactement : {items}.',
      next: 'Chercher une colonne copiée ou calculée à partir d’autres, et la retirer.',
    },
    'not-converged': {
      what: 'Le calcul ne s’est pas arrêté sur une solution.',
      next: 'Recueillir davantage de réponses ou analyser moins de questions à la fois.',
    },
    unexpected: {
      what: 'Cette analyse s’est arrêtée sur une erreur du programme ; les autres résultats n’en dépendent pas.',
      next: 'Merci de la signaler avec la version du programme.',
    },
  },
}
