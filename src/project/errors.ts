import {defineErrors, exitCodes} from '../kernel/index.ts'

export const projectErrors = defineErrors({
  UNKNOWN_LEVER: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'This survey does not measure "{construct}", so it cannot be raised.',
        tryThis: 'Choose among: {known}.',
        more: 'A what-if moves the score of a construct that the questionnaire measures, by its id.',
      },
      fr: {
        what: 'Cette enquête ne mesure pas « {construct} » : impossible de le relever.',
        tryThis: 'Choisissez parmi : {known}.',
        more: 'Une simulation déplace le score d’un construit mesuré par le questionnaire, désigné par son identifiant.',
      },
    },
  },
  UNKNOWN_GROUP: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'This survey does not tell who is in the group "{group}".',
        tryThis:
          'Use loyal, inert, retained, a sub-type, a flag, a value tier (heavy, medium, small), low:CONSTRUCT, high:CONSTRUCT or COLUMN=LABEL for a column of the survey.',
        more: 'A group needs its column or its scale in the survey: value tiers need spending or margin, COLUMN=LABEL a segment, channel or yes/no column.',
      },
      fr: {
        what: 'Cette enquête ne dit pas qui est dans le groupe « {group} ».',
        tryThis:
          'Employez loyal, inert, retained, un sous-type, un signal, un niveau de valeur (heavy, medium, small), low:CONSTRUIT, high:CONSTRUIT ou COLONNE=LIBELLÉ pour une colonne de l’enquête.',
        more: 'Un groupe a besoin de sa colonne ou de son échelle dans l’enquête : les niveaux de valeur demandent des dépenses ou une marge, COLONNE=LIBELLÉ un segment, un canal ou une colonne oui/non.',
      },
    },
  },
  GROUP_TOO_SMALL: {
    exit: exitCodes.tooSmall,
    texts: {
      en: {
        what: 'Only {count, plural, one {# classified customer is} other {# classified customers are}} in that group; at least {least} are needed.',
        tryThis: 'Choose a wider group, or lower --min-cell if nobody can be recognised.',
        more: 'A result that describes fewer customers than the smallest cell could point at a person.',
      },
      fr: {
        what: 'Ce groupe ne compte que {count, plural, one {# client classé} other {# clients classés}} ; il en faut au moins {least}.',
        tryThis: 'Choisissez un groupe plus large, ou baissez --min-cell si personne n’est reconnaissable.',
        more: 'Un résultat qui décrit moins de clients que la plus petite cellule pourrait désigner quelqu’un.',
      },
    },
  },
  GROUP_NEEDS_DATA: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'A saved result holds no customers, so a what-if cannot be asked for a group of them.',
        tryThis: 'Ask it of the survey file itself, or leave out --for.',
        more: 'The JSON of a diagnosis holds means, covariances and shares. Who is in a group stands in the survey only.',
      },
      fr: {
        what: 'Un résultat enregistré ne contient pas de clients : la simulation ne peut pas porter sur un groupe.',
        tryThis: 'Posez la question au fichier d’enquête lui-même, ou retirez --for.',
        more: 'Le JSON d’un diagnostic contient des moyennes, des covariances et des parts. La composition d’un groupe ne se trouve que dans l’enquête.',
      },
    },
  },
})
