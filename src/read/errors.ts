import {defineErrors, exitCodes} from '../kernel/index.ts'

const exit = exitCodes.input

/** Why a file could not become a table; every one names the file and, where there is one, the line. */
export const readErrors = defineErrors({
  FILE_NOT_FOUND: {
    exit,
    texts: {
      en: {
        what: 'There is no file {file}.',
        tryThis: 'Check the name and the folder; use - to read standard input.',
        more: 'The path is taken from the folder in which the command runs.',
      },
      fr: {
        what: 'Le fichier {file} n’existe pas.',
        tryThis: 'Vérifiez le nom et le dossier ; - lit l’entrée standard.',
        more: 'Le chemin part du dossier où la commande est lancée.',
      },
    },
  },
  FILE_UNREADABLE: {
    exit,
    texts: {
      en: {
        what: '{why, select, folder {{file} is a folder, not a file.} permission {You are not allowed to read {file}.} other {{file} could not be read.}}',
        tryThis:
          '{why, select, folder {Name the survey file inside it.} permission {Ask for the right to read it, or copy it elsewhere.} other {Check that the disk is there and that no other program holds the file.}}',
        more: 'The operating system refused to give the contents of the file.',
      },
      fr: {
        what: '{why, select, folder {{file} est un dossier, pas un fichier.} permission {Vous n’avez pas le droit de lire {file}.} other {Impossible de lire {file}.}}',
        tryThis:
          '{why, select, folder {Indiquez le fichier d’enquête qu’il contient.} permission {Demandez le droit de lecture ou copiez le fichier ailleurs.} other {Vérifiez que le disque est accessible et qu’aucun autre programme ne retient le fichier.}}',
        more: 'Le système d’exploitation a refusé de donner le contenu du fichier.',
      },
    },
  },
  FILE_TOO_LARGE: {
    exit,
    texts: {
      en: {
        what: '{file} is larger than {limit} megabytes.',
        tryThis: 'Keep the columns of the questionnaire only, or draw a sample of the respondents.',
        more: 'The whole survey is held in memory. A survey of a million respondents and forty items fits; free text and logs should be left out.',
      },
      fr: {
        what: '{file} dépasse {limit} mégaoctets.',
        tryThis: 'Ne gardez que les colonnes du questionnaire, ou tirez un échantillon de répondants.',
        more: 'L’enquête est tenue entièrement en mémoire. Un million de répondants et quarante items y tiennent ; laissez de côté les textes libres et les journaux.',
      },
    },
  },
  FILE_EMPTY: {
    exit,
    texts: {
      en: {
        what: '{file} is empty.',
        tryThis: 'Export the survey again, with the names of its columns on the first line.',
        more: 'There is nothing in the file but, at most, blank lines or a byte order mark.',
      },
      fr: {
        what: '{file} est vide.',
        tryThis: 'Exportez l’enquête à nouveau, avec les noms des colonnes sur la première ligne.',
        more: 'Le fichier ne contient rien, sinon des lignes blanches ou une marque d’ordre des octets.',
      },
    },
  },
  FILE_NOT_TEXT: {
    exit,
    texts: {
      en: {
        what: '{file} is {kind, select, spreadsheet {a spreadsheet or a zip archive} oldSpreadsheet {an old Excel workbook} pdf {a PDF} spss {an SPSS file} other {not a text file}}, not a CSV.',
        tryThis: 'Open it in the program that made it and save the sheet as CSV (UTF-8).',
        more: 'The first bytes of the file tell its kind, whatever its name ends with.',
      },
      fr: {
        what: '{file} est {kind, select, spreadsheet {un classeur ou une archive zip} oldSpreadsheet {un ancien classeur Excel} pdf {un PDF} spss {un fichier SPSS} other {un fichier qui n’est pas du texte}}, pas un CSV.',
        tryThis: 'Ouvrez-le dans le logiciel d’origine et enregistrez la feuille en CSV (UTF-8).',
        more: 'Les premiers octets du fichier disent sa nature, quelle que soit son extension.',
      },
    },
  },
  FILE_TRUNCATED: {
    exit,
    texts: {
      en: {
        what: '{file} stops in the middle of a character, on line {line}.',
        tryThis:
          'Download or export it again: its end is missing. If it is whole, name its encoding: --encoding windows-1252.',
        more: 'The last bytes begin a UTF-8 character that never ends, as happens when a download is cut. The last answers would be wrong or lost.',
      },
      fr: {
        what: '{file} s’arrête au milieu d’un caractère, à la ligne {line}.',
        tryThis:
          'Téléchargez-le ou exportez-le à nouveau : la fin manque. S’il est complet, indiquez son encodage : --encoding windows-1252.',
        more: 'Les derniers octets commencent un caractère UTF-8 inachevé, comme après un téléchargement coupé. Les dernières réponses seraient fausses ou perdues.',
      },
    },
  },
  ENCODING_WRONG: {
    exit,
    texts: {
      en: {
        what: '{file} is not written in {encoding}: line {line} holds bytes that mean nothing in it.',
        tryThis: 'Leave --encoding out, or try --encoding windows-1252.',
        more: 'The file announces or was given an encoding that its bytes contradict; read anyway, accented letters would be lost.',
      },
      fr: {
        what: '{file} n’est pas écrit en {encoding} : la ligne {line} contient des octets qui n’y ont pas de sens.',
        tryThis: 'Retirez --encoding, ou essayez --encoding windows-1252.',
        more: 'L’encodage annoncé par le fichier ou par vous est contredit par ses octets ; le lire quand même perdrait des lettres accentuées.',
      },
    },
  },
  ENCODING_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No encoding is called {encoding}.',
        tryThis: 'Use utf-8, windows-1252, utf-16le or macintosh.',
        more: 'Any label of the WHATWG Encoding Standard is understood.',
      },
      fr: {
        what: 'Aucun encodage ne s’appelle {encoding}.',
        tryThis: 'Indiquez utf-8, windows-1252, utf-16le ou macintosh.',
        more: 'Tous les noms de la norme WHATWG Encoding sont compris.',
      },
    },
  },
  DELIMITER_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'A delimiter is one character, or the word tab.',
        tryThis: 'Write --delimiter ";" or --delimiter tab, or leave it out: it is guessed.',
        more: 'The delimiter stands between two cells of a line. A quote or the end of a line cannot be one.',
      },
      fr: {
        what: 'Un séparateur est un seul caractère, ou le mot tab.',
        tryThis: 'Écrivez --delimiter ";" ou --delimiter tab, ou retirez l’option : il sera deviné.',
        more: 'Le séparateur se place entre deux cellules d’une ligne. Un guillemet ou une fin de ligne ne peut pas en tenir lieu.',
      },
    },
  },
  NUL_CHARACTER: {
    exit,
    texts: {
      en: {
        what: '{file} holds a NUL character on line {line}: it is damaged, or not a text file.',
        tryThis: 'Export it again as CSV (UTF-8).',
        more: 'No survey tool writes NUL characters; spreadsheets and terminals cut the text there, so a value could silently change.',
      },
      fr: {
        what: '{file} contient un caractère NUL à la ligne {line} : il est abîmé, ou ce n’est pas du texte.',
        tryThis: 'Exportez-le à nouveau en CSV (UTF-8).',
        more: 'Aucun outil d’enquête n’écrit de caractère NUL ; tableurs et terminaux y coupent le texte, et une valeur changerait sans bruit.',
      },
    },
  },
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
  QUOTE_NOT_CLOSED: {
    exit,
    texts: {
      en: {
        what: 'In {file}, a quote opened on line {line}{column, select, none {} other {, column "{column}",}} is never closed.',
        tryThis: 'Close it or remove it; a quote inside a quoted text is doubled ("").',
        more: 'Everything after the quote would be swallowed into one cell.',
      },
      fr: {
        what: 'Dans {file}, un guillemet ouvert à la ligne {line}{column, select, none {} other {, colonne « {column} »,}} n’est jamais fermé.',
        tryThis: 'Fermez-le ou supprimez-le ; à l’intérieur d’un texte entre guillemets, un guillemet se double ("").',
        more: 'Tout ce qui suit le guillemet serait avalé dans une seule cellule.',
      },
    },
  },
  QUOTE_MISPLACED: {
    exit,
    texts: {
      en: {
        what: 'In {file}, line {line}{column, select, none {} other {, column "{column}"}}: a quote stands in the middle of a cell.',
        tryThis: 'Remove it, or put the whole cell between quotes and double the quotes inside ("").',
        more: 'A quote is allowed only around a whole cell; elsewhere nobody can tell where the cell ends.',
      },
      fr: {
        what: 'Dans {file}, ligne {line}{column, select, none {} other {, colonne « {column} »}} : un guillemet se trouve au milieu d’une cellule.',
        tryThis: 'Supprimez-le, ou mettez toute la cellule entre guillemets en doublant ceux de l’intérieur ("").',
        more: 'Un guillemet n’est permis qu’autour d’une cellule entière ; ailleurs, rien ne dit où la cellule finit.',
      },
    },
  },
})
