import {defineErrors, exitCodes} from '../kernel/index.ts'

export const compareErrors = defineErrors({
  NO_GROUP_COLUMN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The survey has no column "{column}" to tell groups apart.',
        tryThis:
          '{known, select, none {Have} other {Choose among: {known}; or have}} a column of the file read as a segment, with --columns segment=HEADER, and name segment.',
        more: 'A comparison within one survey splits its respondents by a known column, such as segment, channel or wave.',
      },
      fr: {
        what: 'L’enquête n’a pas de colonne « {column} » pour distinguer des groupes.',
        tryThis:
          '{known, select, none {Faites} other {Choisissez parmi : {known} ; ou faites}} lire une colonne du fichier comme segment, avec --columns segment=EN-TÊTE, et nommez segment.',
        more: 'Comparer au sein d’une enquête, c’est séparer ses répondants selon une colonne connue : segment, canal, vague…',
      },
    },
  },
  TWO_GROUPS_NEEDED: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'Two groups are needed; the column "{column}" has {count}.',
        tryThis: 'Name two of its labels with --between A,B.',
        more: 'Without --between the two largest groups of the column are compared.',
      },
      fr: {
        what: 'Il faut deux groupes ; la colonne « {column} » en a {count}.',
        tryThis: 'Nommez deux de ses libellés avec --between A,B.',
        more: 'Sans --between, ce sont les deux plus grands groupes de la colonne qui sont comparés.',
      },
    },
  },
  SIDE_TOO_SMALL: {
    exit: exitCodes.tooSmall,
    texts: {
      en: {
        what: 'Group {position} of the column "{column}" has fewer than {least} respondents, or none bears that label.',
        tryThis: 'Check the label given to --between, or choose larger groups.',
        more: 'A group under the smallest cell is not described, as a person could be recognised.',
      },
      fr: {
        what: 'Le groupe {position} de la colonne « {column} » compte moins de {least} répondants, ou personne ne porte ce libellé.',
        tryThis: 'Vérifiez le libellé donné à --between, ou choisissez des groupes plus grands.',
        more: 'Un groupe plus petit que la plus petite cellule n’est pas décrit, car quelqu’un pourrait y être reconnu.',
      },
    },
  },
  NOTHING_IN_COMMON: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: 'The two surveys were read with different questionnaires: "{first}" and "{second}".',
        tryThis: 'Compare surveys that asked the same questions; name the questionnaire with --questionnaire.',
        more: 'A difference of scores means something only where the same questions were asked on the same answer scales.',
      },
      fr: {
        what: 'Les deux enquêtes ont été lues avec des questionnaires différents : « {first} » et « {second} ».',
        tryThis: 'Comparez des enquêtes qui posent les mêmes questions ; nommez le questionnaire avec --questionnaire.',
        more: 'Un écart de scores n’a de sens que si les mêmes questions ont été posées sur les mêmes échelles de réponse.',
      },
    },
  },
})
