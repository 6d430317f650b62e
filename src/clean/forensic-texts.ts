import type {Bilingual} from '../kernel/index.ts'
import type {ForensicCode} from './schema.ts'

/**
 * What is wrong with the data as a whole and what to do: `{scale}` the label of the scale concerned, `{items}` codes,
 * `{count}` how many, `{code}` the missing code, `{found}` and `{right}` α as written; `{known}` is "yes" where both are.
 */
export const forensicTexts: Bilingual<Readonly<Record<ForensicCode, {readonly what: string; readonly next: string}>>> =
  {
    en: {
      'missing-code': {
        what: '{count, plural, one {# cell holds} other {# cells hold}} the missing code {code}.{known, select, yes { Read as answers they would take the α of {scale} from {right} to {found}.} other {}}',
        next: 'They were read as missing; take care that other programs do the same.',
      },
      'unreversed-item': {
        what: '{items} runs against the other questions.{known, select, yes { Turned, it would take the α of {scale} from {found} to {right}.} other {}}',
        next: 'Read its wording; if it is reversed, declare it so and run again.',
      },
      'cloned-columns': {
        what: '{items} have the same answers for nearly everybody.{known, select, yes { The α of {scale} is {found} with both, {right} with one.} other {}}',
        next: 'Look for a column copied twice, and remove it.',
      },
      'constant-respondents': {
        what: '{count, plural, one {# respondent gives} other {# respondents give}} nearly the same answer to everything.{known, select, yes { Without them the α of {scale} goes from {found} to {right}.} other {}}',
        next: 'Look at how they answered and how fast; --exclude careless leaves out those who fail two signs of care.',
      },
      'repeated-rows': {
        what: '{count, plural, one {# respondent repeats} other {# respondents repeat}} every answer of another.{known, select, yes { With one of each kept the α of {scale} goes from {found} to {right}.} other {}}',
        next: 'Look for rows pasted twice, and keep one of each.',
      },
    },
    fr: {
      'missing-code': {
        what: '{count, plural, one {# cellule contient} other {# cellules contiennent}} le code manquant {code}.{known, select, yes { Lu comme réponse, il ferait passer l’α de {scale} de {right} à {found}.} other {}}',
        next: 'Ces cellules ont été lues comme manquantes ; veillez à ce que les autres logiciels fassent de même.',
      },
      'unreversed-item': {
        what: '{items} va à l’encontre des autres questions.{known, select, yes { Retournée, la question ferait passer l’α de {scale} de {found} à {right}.} other {}}',
        next: 'Relire sa formulation ; si elle est inversée, la déclarer comme telle et recommencer.',
      },
      'cloned-columns': {
        what: '{items} ont les mêmes réponses pour presque tout le monde.{known, select, yes { L’α de {scale} vaut {found} avec les deux, {right} avec une seule.} other {}}',
        next: 'Chercher une colonne copiée deux fois, et la retirer.',
      },
      'constant-respondents': {
        what: '{count, plural, one {# répondant donne} other {# répondants donnent}} presque la même réponse à tout.{known, select, yes { Sans eux, l’α de {scale} passe de {found} à {right}.} other {}}',
        next: 'Regarder comment et à quelle vitesse ils ont répondu ; --exclude careless écarte ceux qui cumulent deux signes d’inattention.',
      },
      'repeated-rows': {
        what: '{count, plural, one {# répondant répète} other {# répondants répètent}} toutes les réponses d’un autre.{known, select, yes { En n’en gardant qu’un de chaque, l’α de {scale} passe de {found} à {right}.} other {}}',
        next: 'Chercher des lignes collées deux fois, et n’en garder qu’une.',
      },
    },
  }
