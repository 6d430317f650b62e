import {defineErrors, exitCodes} from '../../kernel/index.ts'

/** Why a result cannot be rendered again, or its output not be received. */
export const resultErrors = defineErrors({
  RESULT_UNREADABLE: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: 'The result {file} cannot be read.',
        tryThis: 'Give the .json that relmark diagnose wrote.',
        more: 'A report is rendered again from the JSON result alone; the survey itself is not needed.',
      },
      fr: {
        what: 'Le résultat {file} ne peut pas être lu.',
        tryThis: 'Donnez le fichier .json écrit par relmark diagnose.',
        more: 'Un rapport se refait à partir du seul résultat JSON ; l’enquête elle-même n’est pas nécessaire.',
      },
    },
  },
  RESULT_FOREIGN: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: '{file} is JSON, but not a result of relmark{field, select, none {} other { (field {field})}}.',
        tryThis: 'Give the .json that relmark diagnose wrote, unchanged.',
        more: 'Every field of the result is checked before anything is rendered, so that a report never shows half a result.',
      },
      fr: {
        what: '{file} est du JSON, mais pas un résultat de relmark{field, select, none {} other { (champ {field})}}.',
        tryThis: 'Donnez le fichier .json écrit par relmark diagnose, sans modification.',
        more: 'Chaque champ du résultat est vérifié avant tout rendu, pour qu’un rapport ne montre jamais un résultat à moitié lu.',
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
  CHECK_HAS_NO_REPORT: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{file} is the result of a check, which has no report.',
        tryThis: 'Run relmark diagnose on the survey, then relmark report on its .json.',
        more: 'A check looks at reading, answers and scales only, and is printed in the terminal.',
      },
      fr: {
        what: '{file} est le résultat d’un contrôle, qui n’a pas de rapport.',
        tryThis: 'Lancez relmark diagnose sur l’enquête, puis relmark report sur son .json.',
        more: 'Un contrôle porte sur la lecture, les réponses et les échelles ; il s’affiche dans le terminal.',
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
