import {defineErrors, exitCodes} from '../../kernel/index.ts'

const exit = exitCodes.input

/** From bytes to cells of text. */
export const textErrors = defineErrors({
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
