import {defineErrors, exitCodes} from '../../kernel/index.ts'

/** Why an assertion cannot be judged; one that is judged false is no error but exit 4. */
export const assertionErrors = defineErrors({
  ASSERTION_UNREADABLE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” cannot be read.',
        tryThis: 'Write a path, a comparison and a value, as in --assert "shares.loyal >= 0.35"',
        more: 'Comparisons: >= <= > < == !=. Shares run from 0 to 1, scores from 0 to 100.',
      },
      fr: {
        what: 'L’assertion « {expression} » est illisible.',
        tryThis: 'Écrivez un chemin, une comparaison et une valeur, comme --assert "shares.loyal >= 0.35"',
        more: 'Comparaisons : >= <= > < == !=. Les parts vont de 0 à 1, les scores de 0 à 100.',
      },
    },
  },
  ASSERTION_UNKNOWN_PATH: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” names “{segment}”, which no result holds.',
        tryThis: '{nearest, select, none {Names at this place: {known}} other {Did you mean “{nearest}”?}}',
        more: 'Paths are those of the JSON result, names joined by dots; an estimate stands for its value.',
      },
      fr: {
        what: 'L’assertion « {expression} » nomme « {segment} », qu’aucun résultat ne contient.',
        tryThis: '{nearest, select, none {Noms possibles ici : {known}} other {Vouliez-vous dire « {nearest} » ?}}',
        more: 'Les chemins sont ceux du résultat JSON, noms séparés par des points ; une estimation vaut pour sa valeur.',
      },
    },
  },
  ASSERTION_NOT_A_VALUE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” stops at a group of values, not at one value.',
        tryThis: 'Go on to one of: {known}',
        more: 'An assertion compares one number or word of the result; an estimate stands for its value.',
      },
      fr: {
        what: 'L’assertion « {expression} » s’arrête sur un groupe de valeurs et non sur une valeur.',
        tryThis: 'Continuez jusqu’à l’une de : {known}',
        more: 'Une assertion compare un nombre ou un mot du résultat ; une estimation vaut pour sa valeur.',
      },
    },
  },
  ASSERTION_NOT_IN_SURVEY: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” is about the construct “{construct}”, which this survey does not measure.',
        tryThis: '{nearest, select, none {Constructs measured here: {known}} other {Did you mean “{nearest}”?}}',
        more: 'The questionnaire, or the columns found in the file, hold no item of that construct. An assertion about it could never hold, so it is refused before any work.',
      },
      fr: {
        what: 'L’assertion « {expression} » porte sur le construit « {construct} », que cette enquête ne mesure pas.',
        tryThis: '{nearest, select, none {Construits mesurés ici : {known}} other {Vouliez-vous dire « {nearest} » ?}}',
        more: 'Ni le questionnaire ni les colonnes trouvées dans le fichier ne contiennent d’item de ce construit. Une telle assertion ne pourrait jamais être vraie : elle est refusée avant tout travail.',
      },
    },
  },
})
