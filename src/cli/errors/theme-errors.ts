import {defineErrors, exitCodes} from '../../kernel/index.ts'

/** Why a theme cannot dress the report. */
export const themeErrors = defineErrors({
  THEME_NOT_FOUND: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The theme {file} cannot be read.',
        tryThis: 'Check the name given to --theme.',
        more: 'A theme is a JSON file with the colours, the logo and the paper of a report; every field may be left out.',
      },
      fr: {
        what: 'Le thème {file} ne peut pas être lu.',
        tryThis: 'Vérifiez le nom donné à --theme.',
        more: 'Un thème est un fichier JSON qui donne les couleurs, le logo et le papier d’un rapport ; chaque champ est facultatif.',
      },
    },
  },
  THEME_NOT_JSON: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file}, line {line}: this is not valid JSON.',
        tryThis: 'Look for a missing comma, quote or bracket on that line or the one before.',
        more: 'A theme is one JSON object: names and texts in double quotes, a comma between fields, none after the last.',
      },
      fr: {
        what: '{file}, ligne {line} : ce n’est pas du JSON valide.',
        tryThis: 'Cherchez une virgule, un guillemet ou une accolade qui manque sur cette ligne ou la précédente.',
        more: 'Un thème est un objet JSON : noms et textes entre guillemets droits doubles, une virgule entre les champs, aucune après le dernier.',
      },
    },
  },
  THEME_UNKNOWN_FIELD: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file}, line {line}: the field “{field}” is unknown.',
        tryThis: '{nearest, select, none {Fields at this place: {known}} other {Did you mean “{nearest}”?}}',
        more: 'Unknown fields are refused so that a spelling mistake is never silently ignored.',
      },
      fr: {
        what: '{file}, ligne {line} : le champ « {field} » est inconnu.',
        tryThis: '{nearest, select, none {Champs possibles ici : {known}} other {Vouliez-vous dire « {nearest} » ?}}',
        more: 'Les champs inconnus sont refusés pour qu’une faute de frappe ne soit jamais ignorée en silence.',
      },
    },
  },
  THEME_BAD_FIELD: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file}, line {line}: the field “{field}” does not fit. {problem}.',
        tryThis: 'Correct that field; a colour is written as #1b4965.',
        more: 'The theme is checked whole before any work starts.',
      },
      fr: {
        what: '{file}, ligne {line} : le champ « {field} » ne convient pas. {problem}.',
        tryThis: 'Corrigez ce champ ; une couleur s’écrit comme #1b4965.',
        more: 'Le thème est entièrement vérifié avant tout travail.',
      },
    },
  },
  THEME_COLOUR: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file}, line {line}: the colour “{field}” is too {other, select, paper {pale on white paper} other {near “{other}” in a grey print}}: a contrast of {ratio}, at least {least} is needed.',
        tryThis:
          '{other, select, paper {Take a darker colour.} other {Make one of the two lighter or darker, not only of another hue.}}',
        more: 'Words need a contrast of 4.5 with what they stand on (WCAG 2.2, 2023). Loyal, inert and retained must differ in lightness, so that a report printed in black and white is still read.',
      },
      fr: {
        what: '{file}, ligne {line} : la couleur « {field} » est trop {other, select, paper {pâle sur papier blanc} other {proche de « {other} » une fois imprimée en gris}} : contraste de {ratio}, il en faut au moins {least}.',
        tryThis:
          '{other, select, paper {Prenez une couleur plus foncée.} other {Éclaircissez ou foncez l’une des deux ; changer de teinte ne suffit pas.}}',
        more: 'Des mots demandent un contraste de 4,5 avec leur fond (WCAG 2.2, 2023). Fidèle, inerte et retenu doivent différer en clarté, pour qu’un rapport imprimé en noir et blanc se lise encore.',
      },
    },
  },
  THEME_LOGO: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file}, line {line}: the logo {logo} {reason, select, missing {cannot be read} heavy {is heavier than 300 kB} other {is neither a PNG nor a JPEG}}.',
        tryThis:
          '{reason, select, missing {Write its name as seen from the folder of the theme.} heavy {Save it smaller: 600 pixels in width are enough.} other {Save it as PNG or JPEG.}}',
        more: 'The logo stands on page one; it is copied into every report.',
      },
      fr: {
        what: '{file}, ligne {line} : le logo {logo} {reason, select, missing {ne peut pas être lu} heavy {pèse plus de 300 ko} other {n’est ni un PNG ni un JPEG}}.',
        tryThis:
          '{reason, select, missing {Écrivez son nom tel que vu du dossier du thème.} heavy {Enregistrez-le plus petit : 600 pixels de large suffisent.} other {Enregistrez-le en PNG ou en JPEG.}}',
        more: 'Le logo se place en première page ; il est copié dans chaque rapport.',
      },
    },
  },
})
