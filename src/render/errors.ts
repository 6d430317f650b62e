import {defineErrors, exitCodes} from '../kernel/index.ts'

export const renderErrors = defineErrors({
  OUTPUT_EXISTS: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: '{file} exists already and was not made by relmark from this input.',
        tryThis: 'Choose another folder with --output-dir, or replace it with --force.',
        more: 'relmark replaces only files that it recognises as its own for the same input: a JSON result with the same input.sha256, a PDF or Markdown report with the same mark, a customers CSV beside such a result. Nothing was written.',
      },
      fr: {
        what: '{file} existe déjà et n’a pas été produit par relmark à partir de ces données.',
        tryThis: 'Choisissez un autre dossier avec --output-dir, ou remplacez le fichier avec --force.',
        more: 'relmark ne remplace que les fichiers qu’il reconnaît comme siens pour les mêmes données : un résultat JSON de même input.sha256, un rapport PDF ou Markdown portant la même marque, un CSV de clients à côté d’un tel résultat. Rien n’a été écrit.',
      },
    },
  },
  OUTPUT_IS_INPUT: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: '{file} is the input itself: it is never written over.',
        tryThis: 'Choose another name with --output or another folder with --output-dir.',
        more: 'The check follows links: a link to the input counts as the input. --force does not lift it.',
      },
      fr: {
        what: '{file} est le fichier d’entrée lui-même : il n’est jamais remplacé.',
        tryThis: 'Choisissez un autre nom avec --output ou un autre dossier avec --output-dir.',
        more: 'Le contrôle suit les liens : un lien vers l’entrée compte comme l’entrée. --force ne le lève pas.',
      },
    },
  },
  OUTPUT_TWICE: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: 'Two results would be written to {file}.',
        tryThis: 'Use --output-dir for several formats; --output takes one.',
        more: 'Each format needs its own file. Nothing was written.',
      },
      fr: {
        what: 'Deux résultats seraient écrits dans {file}.',
        tryThis: 'Utilisez --output-dir pour plusieurs formats ; --output n’en prend qu’un.',
        more: 'Chaque format demande son propre fichier. Rien n’a été écrit.',
      },
    },
  },
  OUTPUT_NOT_WRITABLE: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: '{file} cannot be written: {reason, select, missing {its folder does not exist} folder {it is a folder} file {a file stands where its folder should be} other {the folder does not allow it}}.',
        tryThis: 'Choose a folder of yours with --output-dir.',
        more: 'Outputs are written whole or not at all: files that stood there before are as they were.',
      },
      fr: {
        what: '{file} ne peut pas être écrit : {reason, select, missing {son dossier n’existe pas} folder {c’est un dossier} file {un fichier occupe la place de son dossier} other {le dossier ne le permet pas}}.',
        tryThis: 'Choisissez un de vos dossiers avec --output-dir.',
        more: 'Les sorties sont écrites entières ou pas du tout : les fichiers déjà présents sont restés tels quels.',
      },
    },
  },
  OUTPUT_DISK_FULL: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: '{file} could not be written: the disk is full.',
        tryThis: 'Free some space, or choose another disk with --output-dir.',
        more: 'Outputs are written whole or not at all: files that stood there before are as they were.',
      },
      fr: {
        what: '{file} n’a pas pu être écrit : le disque est plein.',
        tryThis: 'Libérez de la place, ou choisissez un autre disque avec --output-dir.',
        more: 'Les sorties sont écrites entières ou pas du tout : les fichiers déjà présents sont restés tels quels.',
      },
    },
  },
  OUTPUT_FAILED: {
    exit: exitCodes.output,
    texts: {
      en: {
        what: '{file} could not be written: the system answered {reason}.',
        tryThis: 'Try another folder with --output-dir.',
        more: 'Outputs are written whole or not at all: files that stood there before are as they were.',
      },
      fr: {
        what: '{file} n’a pas pu être écrit : le système a répondu {reason}.',
        tryThis: 'Essayez un autre dossier avec --output-dir.',
        more: 'Les sorties sont écrites entières ou pas du tout : les fichiers déjà présents sont restés tels quels.',
      },
    },
  },
  UNKNOWN_FORMAT: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No report format is called {format}.',
        tryThis: 'Use one of: {known}.',
        more: 'The formats of the report are listed by relmark diagnose --help.',
      },
      fr: {
        what: 'Aucun format de rapport ne s’appelle {format}.',
        tryThis: 'Utilisez l’un de ceux-ci : {known}.',
        more: 'Les formats du rapport sont donnés par relmark diagnose --help.',
      },
    },
  },
})
