import {defineErrors, exitCodes} from '../../kernel/index.ts'

const exit = exitCodes.input

/** From cells to a table with one line of names and one row a respondent. */
export const tableErrors = defineErrors({
  NO_ROWS: {
    exit,
    texts: {
      en: {
        what: '{file} has the names of its columns (line {line}) and no respondent.',
        tryThis: 'Check the filter used at export: every row was left out.',
        more: 'Rows with nothing in any cell do not count as respondents.',
      },
      fr: {
        what: '{file} contient les noms des colonnes (ligne {line}) et aucun répondant.',
        tryThis: 'Vérifiez le filtre appliqué à l’export : toutes les lignes ont été écartées.',
        more: 'Les lignes dont toutes les cellules sont vides ne comptent pas comme des répondants.',
      },
    },
  },
  HEADER_LOOKS_LIKE_DATA: {
    exit,
    texts: {
      en: {
        what: 'Line {line} of {file} looks like answers, not like the names of the columns.',
        tryThis: 'Add a first line with the name of each column, such as id,SAT1,SAT2.',
        more: 'At least half of its cells are numbers that do not simply count the questions, or one of them is an address. Without names nothing says which column is which item. The line is not shown, since it may describe a person.',
      },
      fr: {
        what: 'La ligne {line} de {file} ressemble à des réponses, pas à des noms de colonnes.',
        tryThis: 'Ajoutez une première ligne avec le nom de chaque colonne, par exemple id,SAT1,SAT2.',
        more: 'La moitié au moins de ses cellules sont des nombres qui ne numérotent pas les questions, ou l’une est une adresse. Sans noms, rien ne dit quelle colonne est quel item. La ligne n’est pas montrée, car elle peut décrire une personne.',
      },
    },
  },
  HEADER_DUPLICATE: {
    exit,
    texts: {
      en: {
        what: 'Line {line} of {file} gives the same name, "{column}", to columns {first} and {second}.',
        tryThis: 'Rename one of them or delete the one you do not need.',
        more: 'Two columns of one name cannot be told apart; taking either would be a guess. Case counts, spaces around a name do not.',
      },
      fr: {
        what: 'La ligne {line} de {file} donne le même nom, « {column} », aux colonnes {first} et {second}.',
        tryThis: 'Renommez l’une des deux ou supprimez celle qui est inutile.',
        more: 'Deux colonnes de même nom ne se distinguent pas ; prendre l’une ou l’autre serait deviner. La casse compte, les espaces autour du nom non.',
      },
    },
  },
  ROW_LENGTH: {
    exit,
    texts: {
      en: {
        what: 'Line {line} of {file} has {found, plural, one {# cell} other {# cells}} where the header has {expected}.',
        tryThis:
          'Look on that line for a missing or an extra {delimiter, select, tab {tab} other {"{delimiter}"}}: text that holds one must stand between quotes. If the columns are separated otherwise, say so with --delimiter.',
        more: 'With a cell too many or too few, every following answer of the line would be read in the wrong column.',
      },
      fr: {
        what: 'La ligne {line} de {file} a {found, plural, one {# cellule} other {# cellules}} au lieu de {expected}, comme l’en-tête.',
        tryThis:
          'Cherchez sur cette ligne {delimiter, select, tab {une tabulation} other {un « {delimiter} »}} en trop ou manquant : un texte qui en contient doit être entre guillemets. Si les colonnes sont séparées autrement, dites-le avec --delimiter.',
        more: 'Avec une cellule de trop ou de moins, toutes les réponses suivantes de la ligne seraient lues dans la mauvaise colonne.',
      },
    },
  },
  ROWS_TOO_MANY: {
    exit,
    texts: {
      en: {
        what: '{file} has more than {limit, number} rows: line {line} is one too many.',
        tryThis: 'Draw a sample of the respondents, or raise the limit: --max-rows.',
        more: 'The limit is the number of rows of a sheet of Excel. It keeps a file that is no survey from filling the memory.',
      },
      fr: {
        what: '{file} a plus de {limit, number} lignes de réponses : la ligne {line} est de trop.',
        tryThis: 'Tirez un échantillon de répondants, ou relevez la limite : --max-rows.',
        more: 'La limite est le nombre de lignes d’une feuille Excel. Elle évite qu’un fichier qui n’est pas une enquête remplisse la mémoire.',
      },
    },
  },
  COLUMNS_TOO_MANY: {
    exit,
    texts: {
      en: {
        what: 'Line {line} of {file} has {found, number} columns; {limit, number} are allowed.',
        tryThis: 'Keep the columns of the questionnaire only, check --delimiter, or raise the limit: --max-columns.',
        more: 'The limit is the number of columns of a sheet of Excel. It keeps a file that is no survey from filling the memory.',
      },
      fr: {
        what: 'La ligne {line} de {file} a {found, number} colonnes ; {limit, number} sont permises.',
        tryThis:
          'Ne gardez que les colonnes du questionnaire, vérifiez --delimiter, ou relevez la limite : --max-columns.',
        more: 'La limite est le nombre de colonnes d’une feuille Excel. Elle évite qu’un fichier qui n’est pas une enquête remplisse la mémoire.',
      },
    },
  },
  FIELD_TOO_LARGE: {
    exit,
    texts: {
      en: {
        what: 'The cell on line {line}, column {column} of {file} is larger than {limit, number} bytes.',
        tryThis: 'Look there for a quote that is never closed, remove the text, or raise the limit: --max-field-bytes.',
        more: 'A cell of a megabyte is a document or a mistake in the quotes, not an answer.',
      },
      fr: {
        what: 'La cellule de la ligne {line}, colonne {column}, de {file} dépasse {limit, number} octets.',
        tryThis: 'Cherchez-y un guillemet jamais fermé, supprimez le texte, ou relevez la limite : --max-field-bytes.',
        more: 'Une cellule d’un mégaoctet est un document ou une erreur de guillemets, pas une réponse.',
      },
    },
  },
})
