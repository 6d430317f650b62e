import {defineErrors, exitCodes} from '../../kernel/index.ts'

/** Why a result cannot be rendered again, or its output not be received. */
export const resultErrors = defineErrors({
  RESULT_UNREADABLE: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file}{end, select, true { stops before its end, at line {line}} other {, line {line}, column {column}: this is not JSON}}.',
        tryThis:
          '{end, select, true {Write it again: the file was cut short.} other {Give the .json that relmark wrote, unchanged.}}',
        more: 'A report is rendered again from the JSON result alone; the survey itself is not needed.',
      },
      fr: {
        what: '{file}{end, select, true { s’arrête avant la fin, à la ligne {line}} other {, ligne {line}, colonne {column} : ce n’est pas du JSON}}.',
        tryThis:
          '{end, select, true {Refaites ce fichier : il a été coupé.} other {Donnez le fichier .json écrit par relmark, sans modification.}}',
        more: 'Un rapport se refait à partir du seul résultat JSON ; l’enquête elle-même n’est pas nécessaire.',
      },
    },
  },
  RESULT_FOREIGN: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} is JSON, but not a result of relmark{field, select, none {} other { (field {field})}}.',
        tryThis: 'Give the .json that relmark wrote, unchanged.',
        more: 'Every field of the result is checked before anything is rendered, so that a report never shows half a result.',
      },
      fr: {
        what: '{file} est du JSON, mais pas un résultat de relmark{field, select, none {} other { (champ {field})}}.',
        tryThis: 'Donnez le fichier .json écrit par relmark, sans modification.',
        more: 'Chaque champ du résultat est vérifié avant tout rendu, pour qu’un rapport ne montre jamais un résultat à moitié lu.',
      },
    },
  },
  RESULT_IS_ERROR: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} holds an error of relmark ({code}), not a result.',
        tryThis: 'Mend what it says, then run the first command again.',
        more: 'With --json an error is printed as JSON too; its field "kind" says so.',
      },
      fr: {
        what: '{file} contient une erreur de relmark ({code}), pas un résultat.',
        tryThis: 'Corrigez ce qu’elle signale, puis relancez la première commande.',
        more: 'Avec --json, une erreur s’affiche aussi en JSON ; son champ « kind » le dit.',
      },
    },
  },
  RESULT_OF_ANOTHER_KIND: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} is {kind, select, check {the result of a check} comparison {a comparison} simulation {a what-if} other {a list of results}}: a diagnosis is needed here.',
        tryThis:
          '{kind, select, list {Give one of its results, each in a file of its own.} other {Run relmark diagnose on the survey, then give its .json.}}',
        more: 'A what-if and a study are drawn from a diagnosis; relmark report renders every kind of result for a board.',
      },
      fr: {
        what: '{file} est {kind, select, check {le résultat d’un contrôle} comparison {une comparaison} simulation {une simulation} other {une liste de résultats}} : il faut ici un diagnostic.',
        tryThis:
          '{kind, select, list {Donnez un seul de ses résultats, chacun dans son fichier.} other {Lancez relmark diagnose sur l’enquête, puis donnez son .json.}}',
        more: 'Une simulation et une étude se tirent d’un diagnostic ; relmark report rend tout résultat pour une direction.',
      },
    },
  },
  RESULT_TOO_OLD: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} was written by an older relmark (its format is number {found}; this version reads number {known}).',
        tryThis: 'Run the first command again on the survey.',
        more: 'Results of the same format number are read whatever their version: what an older one lacks is left out.',
      },
      fr: {
        what: '{file} vient d’un relmark plus ancien (format numéro {found} ; cette version lit le numéro {known}).',
        tryThis: 'Relancez la première commande sur l’enquête.',
        more: 'Les résultats du même numéro de format se lisent quelle que soit leur version : ce qui manque aux plus anciens est laissé de côté.',
      },
    },
  },
  RESULT_TOO_NEW: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} was written by a newer relmark (its format is number {found}; this version reads up to {known}).',
        tryThis: 'Update relmark, then render it again.',
        more: 'The format number changes only when a field is renamed or removed; reading it with an older version could show wrong numbers.',
      },
      fr: {
        what: '{file} vient d’un relmark plus récent (format numéro {found} ; cette version lit jusqu’au numéro {known}).',
        tryThis: 'Mettez relmark à jour, puis refaites le rapport.',
        more: 'Le numéro de format ne change que lorsqu’un champ est renommé ou retiré ; une version plus ancienne pourrait afficher des nombres faux.',
      },
    },
  },
  CUSTOMERS_NEED_DATA: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The list of customers cannot be made from a result, which holds no personal data.',
        tryThis: 'Run relmark diagnose on the survey for the csv; from a result ask for pdf, html, docx, md or json.',
        more: 'The JSON result holds counts and estimates only; the customers file is written once, beside it.',
      },
      fr: {
        what: 'La liste des clients ne peut pas venir d’un résultat, qui ne contient aucune donnée personnelle.',
        tryThis:
          'Lancez relmark diagnose sur l’enquête pour le csv ; d’un résultat, demandez pdf, html, docx, md ou json.',
        more: 'Le résultat JSON ne contient que des effectifs et des estimations ; le fichier des clients est écrit une fois, à côté.',
      },
    },
  },
  OUTPUT_CLOSED: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: 'The terminal or the file that receives the output does not accept it ({reason}).',
        tryThis: 'Check the space left on the disk, or send the output elsewhere.',
        more: 'Standard output could not be written whole; files already written stay as they are.',
      },
      fr: {
        what: 'Le terminal ou le fichier qui reçoit la sortie ne l’accepte pas ({reason}).',
        tryThis: 'Vérifiez l’espace libre sur le disque, ou envoyez la sortie ailleurs.',
        more: 'La sortie standard n’a pas pu être écrite en entier ; les fichiers déjà écrits restent tels quels.',
      },
    },
  },
})
