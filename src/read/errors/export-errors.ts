import {defineErrors, exitCodes} from '../../kernel/index.ts'

const exit = exitCodes.input

/** Workbooks, SPSS files and the exports of survey tools. */
export const exportErrors = defineErrors({
  SPREADSHEET_UNREADABLE: {
    exit,
    texts: {
      en: {
        what: '{file} is a workbook that cannot be read{row, plural, =0 {} other {: the cell on row #, column {column}, makes no sense}}.',
        tryThis: 'Open it in a spreadsheet program and save the sheet as XLSX again, or as CSV (UTF-8).',
        more: 'The file is an Excel workbook (.xlsx) by its first bytes, but parts of it are missing, damaged or protected by a password.',
      },
      fr: {
        what: '{file} est un classeur illisible{row, plural, =0 {} other { : la cellule de la ligne #, colonne {column}, n’a pas de sens}}.',
        tryThis: 'Ouvrez-le dans un tableur et enregistrez à nouveau la feuille en XLSX, ou en CSV (UTF-8).',
        more: 'D’après ses premiers octets, le fichier est un classeur Excel (.xlsx), mais des parties manquent, sont abîmées ou protégées par un mot de passe.',
      },
    },
  },
  SHEET_MOSTLY_EMPTY: {
    exit,
    texts: {
      en: {
        what: '{file}: the sheet reaches to row {row}, column {column}, and next to nothing is in it.',
        tryThis: 'Delete the rows and columns beyond the table (Ctrl-End shows how far it reaches), then save again.',
        more: 'A space or a format far below or beside the table makes a sheet of millions of empty cells. It is refused rather than read as millions of respondents.',
      },
      fr: {
        what: '{file} : la feuille s’étend jusqu’à la ligne {row}, colonne {column}, et elle est presque vide.',
        tryThis:
          'Supprimez les lignes et les colonnes au-delà du tableau (Ctrl-Fin montre jusqu’où elle va), puis enregistrez.',
        more: 'Une espace ou un format loin sous le tableau, ou à côté, fait une feuille de millions de cellules vides. Elle est refusée, plutôt que lue comme des millions de répondants.',
      },
    },
  },
  SHEET_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file} has no sheet {sheet}; it has: {list}.',
        tryThis: 'Name one of them: --sheet "{first}".',
        more: 'A sheet is given by its name or its number from 1. Without --sheet the first sheet that holds anything is read.',
      },
      fr: {
        what: '{file} n’a pas de feuille {sheet} ; il contient : {list}.',
        tryThis: 'Nommez l’une d’elles : --sheet "{first}".',
        more: 'Une feuille se donne par son nom ou son numéro à partir de 1. Sans --sheet, la première feuille non vide est lue.',
      },
    },
  },
  SHEET_NEEDS_WORKBOOK: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file} is no workbook: it has no sheets to choose from.',
        tryThis: 'Leave --sheet out.',
        more: 'Only XLSX files have sheets.',
      },
      fr: {
        what: '{file} n’est pas un classeur : il n’a pas de feuilles parmi lesquelles choisir.',
        tryThis: 'Retirez --sheet.',
        more: 'Seuls les fichiers XLSX ont des feuilles.',
      },
    },
  },
  SPSS_UNREADABLE: {
    exit,
    texts: {
      en: {
        what: '{file} is an SPSS file that cannot be read: {problem, select, cut {it ends in the middle of {place, select, cases {case {case}} other {its dictionary}}} encrypted {it is encrypted} encoding {its texts are in an encoding that is not known here} big {it unpacks to more than is allowed} other {its {place, select, cases {case {case} makes} other {dictionary makes}} no sense}}.',
        tryThis: 'In SPSS or PSPP: File > Save As > CSV or Excel 2007 (.xlsx), with value codes, not labels.',
        more: 'Read are .sav and .zsav files of any encoding that names itself, compressed or not, little- or big-endian.',
      },
      fr: {
        what: '{file} est un fichier SPSS illisible : {problem, select, cut {il s’arrête au milieu {place, select, cases {du cas {case}} other {de son dictionnaire}}} encrypted {il est chiffré} encoding {ses textes sont dans un encodage inconnu ici} big {décompressé, il dépasse ce qui est permis} other {{place, select, cases {son cas {case}} other {son dictionnaire}} n’a pas de sens}}.',
        tryThis:
          'Dans SPSS ou PSPP : Fichier > Enregistrer sous > CSV ou Excel 2007 (.xlsx), avec les codes des valeurs et non leurs étiquettes.',
        more: 'Sont lus les fichiers .sav et .zsav de tout encodage qui se nomme, compressés ou non, petit-boutistes ou gros-boutistes.',
      },
    },
  },
  SOURCE_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No source is called {source}{near, select, none {} other { (nearest: {near})}}.',
        tryThis: 'Known ones: {list}.',
        more: 'The source is the tool that wrote the file; it says which lines are header and which columns are the tool’s own. plain is one line of names, then one respondent a line.',
      },
      fr: {
        what: 'Aucune source ne s’appelle {source}{near, select, none {} other { (la plus proche : {near})}}.',
        tryThis: 'Sources connues : {list}.',
        more: 'La source est l’outil qui a écrit le fichier ; elle dit quelles lignes forment l’en-tête et quelles colonnes sont celles de l’outil. plain désigne une ligne de noms, puis un répondant par ligne.',
      },
    },
  },
})
