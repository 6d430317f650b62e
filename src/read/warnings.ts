import {defineWarnings} from '../kernel/index.ts'

/** What was guessed about a file, and the flag that says otherwise. */
export const readWarnings = defineWarnings({
  ENCODING_GUESSED: {
    texts: {
      en: {
        says: 'The file is not UTF-8; it was read as {encoding} (--encoding says otherwise).',
        more: 'Order tried: byte order mark, strict UTF-8, UTF-16 by its zero bytes, then windows-1252 (Excel in western Europe), macintosh (Excel on older Macs) and windows-1254, whichever puts accented letters beside letters. Check an accented name in the output.',
      },
      fr: {
        says: 'Le fichier n’est pas en UTF-8 ; il a été lu en {encoding} (--encoding pour en changer).',
        more: 'Ordre essayé : marque d’ordre des octets, UTF-8 strict, UTF-16 d’après ses octets nuls, puis windows-1252 (Excel en Europe de l’Ouest), macintosh (Excel sur d’anciens Mac) et windows-1254, selon que les lettres accentuées y voisinent avec des lettres. Vérifiez un mot accentué dans le résultat.',
      },
    },
  },
  DELIMITER_GUESSED: {
    texts: {
      en: {
        says: 'Columns are separated by {delimiter, select, tab {tabs} semicolon {semicolons} other {"{delimiter}"}} (--delimiter says otherwise).',
        more: 'Comma, semicolon and tab are tried; the one that cuts the first lines into the same number of cells is taken.',
      },
      fr: {
        says: 'Les colonnes sont séparées par des {delimiter, select, tab {tabulations} semicolon {points-virgules} other {« {delimiter} »}} (--delimiter pour en changer).',
        more: 'La virgule, le point-virgule et la tabulation sont essayés ; celui qui découpe les premières lignes en un même nombre de cellules est retenu.',
      },
    },
  },
  DECIMAL_GUESSED: {
    texts: {
      en: {
        says: 'Numbers are written with a decimal comma (--decimal . says otherwise).',
        more: 'More cells look like 3,5 than like 3.5.',
      },
      fr: {
        says: 'Les nombres sont écrits avec une virgule décimale (--decimal . pour en changer).',
        more: 'Plus de cellules ressemblent à 3,5 qu’à 3.5.',
      },
    },
  },
  HEADER_ROWS_SKIPPED: {
    texts: {
      en: {
        says: 'The {count, plural, one {row} other {# rows}} above the names, a title or merged cells, {count, plural, one {was} other {were}} read as header (--source plain and a CSV say otherwise).',
        more: 'A first row with gaps over a second one without gaps and without numbers groups the columns; it is no respondent.',
      },
      fr: {
        says: '{count, plural, one {La ligne} other {Les # lignes}} au-dessus des noms, titre ou cellules fusionnées, {count, plural, one {a été lue} other {ont été lues}} comme en-tête.',
        more: 'Une première ligne à trous au-dessus d’une deuxième sans trous ni nombres regroupe des colonnes ; ce n’est pas un répondant.',
      },
    },
  },
  SOURCE_RECOGNISED: {
    texts: {
      en: {
        says: 'Read as an export of {name}: {lines, plural, one {one header line} other {# header lines}} (--source says otherwise; --source plain for none).',
        more: 'The tool that wrote a file says which lines are header, which rows are previews or unfinished, which columns are its own and which codes mean "no answer".',
      },
      fr: {
        says: 'Lu comme un export de {name} : {lines, plural, one {une ligne d’en-tête} other {# lignes d’en-tête}} (--source pour en changer ; --source plain pour aucun outil).',
        more: 'L’outil qui a écrit un fichier dit quelles lignes forment l’en-tête, quelles lignes sont des aperçus ou des réponses inachevées, quelles colonnes sont les siennes et quels codes veulent dire « sans réponse ».',
      },
    },
  },
  ROWS_SET_ASIDE: {
    texts: {
      en: {
        says: '{count, plural, one {# row is} other {# rows are}} {reason, select, preview {a preview or a test of the questionnaire} other {not finished: never sent}}; {count, plural, one {it is} other {they are}} counted as excluded.',
        more: 'Said by the tool itself (Qualtrics: Status, DistributionChannel, Finished; LimeSurvey: no submitdate). To keep such rows, read the file with --source plain.',
      },
      fr: {
        says: '{count, plural, one {# ligne est} other {# lignes sont}} {reason, select, preview {un aperçu ou un essai du questionnaire} other {inachevée{count, plural, one {} other {s}}, jamais envoyée{count, plural, one {} other {s}}}} ; {count, plural, one {elle est comptée comme écartée} other {elles sont comptées comme écartées}}.',
        more: 'C’est l’outil qui le dit (Qualtrics : Status, DistributionChannel, Finished ; LimeSurvey : pas de submitdate). Pour garder ces lignes, lisez le fichier avec --source plain.',
      },
    },
  },
  ANSWER_CODES_READ: {
    texts: {
      en: {
        says: 'Answer codes (A1, A2, …) were read as their number in {count, plural, one {# column} other {# columns}}.',
        more: 'LimeSurvey exports either codes or labels. A column where every answer is A and a number is read as the number.',
      },
      fr: {
        says: 'Les codes de réponse (A1, A2, …) ont été lus comme leur numéro dans {count, plural, one {# colonne} other {# colonnes}}.',
        more: 'LimeSurvey exporte soit les codes, soit les libellés. Une colonne dont chaque réponse est un A suivi d’un nombre est lue comme ce nombre.',
      },
    },
  },
  SHEET_CHOSEN: {
    texts: {
      en: {
        says: 'Of {count, plural, other {# sheets}}, "{sheet}" was read (--sheet says otherwise).',
        more: 'The first sheet that holds anything is taken.',
      },
      fr: {
        says: 'Sur {count, plural, other {# feuilles}}, « {sheet} » a été lue (--sheet pour en changer).',
        more: 'La première feuille non vide est prise.',
      },
    },
  },
  TEXT_GARBLED: {
    texts: {
      en: {
        says: 'Accented letters were already garbled before the file came here, first on line {line} ("Ã©" or "�" in place of "é"): names and labels may not be recognised.',
        more: 'Somewhere the file was UTF-8, read as windows-1252 and saved again; or letters were replaced by the sign “�” because they could not be kept. Export it again from the survey tool; answers in numbers are not touched.',
      },
      fr: {
        says: 'Des lettres accentuées étaient déjà abîmées dans le fichier, d’abord à la ligne {line} (« Ã© » ou « � » au lieu de « é ») : des noms et des libellés peuvent ne pas être reconnus.',
        more: 'Le fichier était en UTF-8, a été lu en windows-1252 puis réenregistré ; ou bien des lettres ont été remplacées par le signe « � », faute de pouvoir être gardées. Exportez-le à nouveau depuis l’outil d’enquête ; les réponses en chiffres ne sont pas touchées.',
      },
    },
  },
})
