import {defineWarnings} from '../kernel/index.ts'

/** What was guessed about a file, and the flag that says otherwise. */
export const readWarnings = defineWarnings({
  ENCODING_GUESSED: {
    texts: {
      en: {
        says: 'The file is not UTF-8; it was read as {encoding} (--encoding says otherwise).',
        more: 'Order tried: byte order mark, strict UTF-8, UTF-16 by its zero bytes, then windows-1252, which Excel writes in western Europe. Check an accented name in the output.',
      },
      fr: {
        says: 'Le fichier n’est pas en UTF-8 ; il a été lu en {encoding} (--encoding pour en changer).',
        more: 'Ordre essayé : marque d’ordre des octets, UTF-8 strict, UTF-16 d’après ses octets nuls, puis windows-1252, qu’Excel écrit en Europe de l’Ouest. Vérifiez un mot accentué dans le résultat.',
      },
    },
  },
  DELIMITER_GUESSED: {
    texts: {
      en: {
        says: 'Columns are separated by {delimiter, select, tab {tabs} semicolon {semicolons} other {{delimiter}}} (--delimiter says otherwise).',
        more: 'Comma, semicolon and tab are tried; the one that cuts the first lines into the same number of cells is taken.',
      },
      fr: {
        says: 'Les colonnes sont séparées par des {delimiter, select, tab {tabulations} semicolon {points-virgules} other {{delimiter}}} (--delimiter pour en changer).',
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
        says: 'The {count, plural, one {line} other {# lines}} of question texts and import codes under the header, as Qualtrics writes them, were read as header.',
        more: 'Recognised by cells such as "ImportId" in the second or third line. They describe the columns and are no respondents.',
      },
      fr: {
        says: '{count, plural, one {La ligne} other {Les # lignes}} de libellés et de codes d’import placées sous l’en-tête, comme Qualtrics les écrit, ont été lues comme en-tête.',
        more: 'Reconnues à leurs cellules « ImportId » en deuxième ou troisième ligne. Elles décrivent les colonnes et ne sont pas des répondants.',
      },
    },
  },
})
