import {defineErrors, exitCodes} from '../../kernel/index.ts'

const exit = exitCodes.input

/** A file as a whole: found, taken in, unpacked. */
export const fileErrors = defineErrors({
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
  FILES_DIFFER: {
    exit,
    texts: {
      en: {
        what: '{file}{what, select, extra {, line {line}: the column “{column}” is not in {reference}} absent {, line {line}: the column “{column}” of {reference} is missing} codes {: the column “{column}” has other codes for “no answer” than in {reference}} other {: the decimal mark is not the one of {reference}}}.',
        tryThis:
          '{what, select, decimal {Say the decimal mark for all files: --decimal ,} other {Give all files the same columns, or diagnose each by itself: --as each}}',
        more: 'Files read together as groups or waves must ask the same questions: same headers, in any order. Renaming a column in one file is enough where only its name differs.',
      },
      fr: {
        what: '{file}{what, select, extra {, ligne {line} : la colonne « {column} » n’est pas dans {reference}} absent {, ligne {line} : la colonne « {column} » de {reference} manque} codes { : la colonne « {column} » a d’autres codes de non-réponse que dans {reference}} other { : le séparateur décimal n’est pas celui de {reference}}}.',
        tryThis:
          '{what, select, decimal {Indiquez le séparateur décimal de tous les fichiers : --decimal ,} other {Donnez les mêmes colonnes à tous les fichiers, ou diagnostiquez chacun à part : --as each}}',
        more: 'Des fichiers lus ensemble comme groupes ou vagues doivent poser les mêmes questions : mêmes en-têtes, dans n’importe quel ordre. Quand seul le nom diffère, renommer la colonne dans un des fichiers suffit.',
      },
    },
  },
  FILE_GIVEN_TWICE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file} is given twice.',
        tryThis: 'Name each survey once.',
        more: 'Files read together as groups or waves are different answers; the same answers twice would count every respondent twice.',
      },
      fr: {
        what: '{file} est donné deux fois.',
        tryThis: 'Nommez chaque enquête une seule fois.',
        more: 'Des fichiers lus ensemble comme groupes ou vagues sont des réponses différentes ; les mêmes réponses deux fois compteraient chaque répondant deux fois.',
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
        what: '{file} is {kind, select, archive {a zip archive of several files} packed {an archive of a kind that is not unpacked here} image {an image} markup {a web page or a text document} json {a JSON file} oldSpreadsheet {an old Excel workbook (.xls)} pdf {a PDF} binary {an Excel or SPSS file that only readTable opens} other {not a text file}}, not a survey file.',
        tryThis:
          '{kind, select, archive {Unpack it and name the survey file inside it.} packed {Unpack it and name the survey file inside it.} other {Open it in the program that made it and save the sheet as XLSX or CSV (UTF-8).}}',
        more: 'The first bytes of the file tell its kind, whatever its name ends with. CSV and text, XLSX, SPSS .sav, and these compressed as .gz or alone in a .zip are read.',
      },
      fr: {
        what: '{file} est {kind, select, archive {une archive zip de plusieurs fichiers} packed {une archive d’une sorte qui ne se décompresse pas ici} image {une image} markup {une page web ou un document de texte} json {un fichier JSON} oldSpreadsheet {un ancien classeur Excel (.xls)} pdf {un PDF} binary {un fichier Excel ou SPSS que seul readTable ouvre} other {un fichier qui n’est pas du texte}}, pas un fichier d’enquête.',
        tryThis:
          '{kind, select, archive {Décompressez-la et indiquez le fichier d’enquête qu’elle contient.} packed {Décompressez-la et indiquez le fichier d’enquête qu’elle contient.} other {Ouvrez-le dans le logiciel d’origine et enregistrez la feuille en XLSX ou en CSV (UTF-8).}}',
        more: 'Les premiers octets du fichier disent sa nature, quelle que soit son extension. CSV et texte, XLSX, SPSS .sav, et les mêmes compressés en .gz ou seuls dans un .zip sont lus.',
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
  ARCHIVE_DAMAGED: {
    exit,
    texts: {
      en: {
        what: '{file} is compressed and cannot be unpacked: it is damaged or cut short.',
        tryThis: 'Download it again, or unpack it yourself and give the file inside.',
        more: 'The compressed data contradict themselves before their end.',
      },
      fr: {
        what: '{file} est compressé et ne se décompresse pas : il est abîmé ou incomplet.',
        tryThis: 'Téléchargez-le à nouveau, ou décompressez-le vous-même et donnez le fichier qu’il contient.',
        more: 'Les données compressées se contredisent avant leur fin.',
      },
    },
  },
})
