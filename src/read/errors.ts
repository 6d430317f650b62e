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
  ENCODING_UNSURE: {
    exit,
    texts: {
      en: {
        what: '{file} is not UTF-8, and the bytes above 127 (the first on line {line}) make no sense in the usual western encodings.',
        tryThis: 'Name its encoding, as --encoding windows-1250, or export it again as CSV (UTF-8).',
        more: 'Tried: byte order mark, strict UTF-8, UTF-16, then windows-1252, macintosh and windows-1254 by accented letters that stand beside letters. None fitting, a guess would turn names and labels into others.',
      },
      fr: {
        what: '{file} n’est pas en UTF-8, et ses octets au-delà de 127 (le premier à la ligne {line}) n’ont de sens dans aucun encodage occidental usuel.',
        tryThis: 'Indiquez son encodage, par exemple --encoding windows-1250, ou exportez-le à nouveau en CSV (UTF-8).',
        more: 'Essayés : marque d’ordre des octets, UTF-8 strict, UTF-16, puis windows-1252, macintosh et windows-1254 d’après les lettres accentuées voisines de lettres. Aucun ne convenant, deviner changerait les noms et les libellés.',
      },
    },
  },
  DELIMITER_WRONG: {
    exit,
    texts: {
      en: {
        what: '--delimiter {given, select, tab {tab} comma {","} semicolon {";"} other {"{given}"}} cuts line {line} of {file} into {cells, plural, one {a single cell} other {# cells, other lines into another number}}; {seen, select, tab {tabs cut} comma {commas cut} semicolon {semicolons cut} other {"{seen}" cuts}} every line into {columns}.',
        tryThis:
          'Leave --delimiter out, or write --delimiter {seen, select, tab {tab} comma {","} semicolon {";"} other {"{seen}"}}.',
        more: 'The delimiter given was compared with the one that cuts the first fifty lines into as many cells as the header.',
      },
      fr: {
        what: '--delimiter {given, select, tab {tab} comma {","} semicolon {";"} other {"{given}"}} découpe la ligne {line} de {file} en {cells, plural, one {une seule cellule} other {# cellules, et d’autres lignes autrement}} ; {seen, select, tab {les tabulations découpent} comma {les virgules découpent} semicolon {les points-virgules découpent} other {« {seen} » découpe}} chaque ligne en {columns}.',
        tryThis:
          'Retirez --delimiter, ou écrivez --delimiter {seen, select, tab {tab} comma {","} semicolon {";"} other {"{seen}"}}.',
        more: 'Le séparateur donné est comparé à celui qui découpe les cinquante premières lignes en autant de cellules que l’en-tête.',
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
