import {defineErrors, exitCodes} from '../../kernel/index.ts'

/** What is typed wrong: commands, flags and their values. */
export const commandLineErrors = defineErrors({
  UNKNOWN_COMMAND: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'There is no command “{command}”.',
        tryThis:
          '{nearest, select, none {Type relmark to see what it can do.} other {Did you mean: relmark {nearest}}}',
        more: 'The first word after relmark says what to do. `relmark --help` lists the commands.',
      },
      fr: {
        what: 'La commande « {command} » n’existe pas.',
        tryThis:
          '{nearest, select, none {Tapez relmark pour voir ce qui est possible.} other {Vouliez-vous dire : relmark {nearest}}}',
        more: 'Le premier mot après relmark dit quoi faire. `relmark --help` donne la liste des commandes.',
      },
    },
  },
  UNKNOWN_FLAG: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The command {command} has no flag {flag}.',
        tryThis:
          '{nearest, select, none {See the flags with relmark {command} --help} other {Did you mean {nearest}? All flags: relmark {command} --help}}',
        more: 'A flag is a word that begins with two dashes. Each command lists its own with --help.',
      },
      fr: {
        what: 'La commande {command} n’a pas d’option {flag}.',
        tryThis:
          '{nearest, select, none {Les options sont dans relmark {command} --help} other {Vouliez-vous dire {nearest} ? Toutes les options : relmark {command} --help}}',
        more: 'Une option est un mot qui commence par deux tirets. Chaque commande donne les siennes avec --help.',
      },
    },
  },
  MISSING_ARGUMENT: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The command {command} needs one more word: {argument}.',
        tryThis: 'See an example with relmark {command} --help',
        more: 'The usage line of --help shows in capitals the words that a command cannot do without.',
      },
      fr: {
        what: 'Il manque un mot à la commande {command} : {argument}.',
        tryThis: 'Un exemple se trouve dans relmark {command} --help',
        more: 'La ligne d’usage de --help montre en capitales les mots dont une commande ne peut se passer.',
      },
    },
  },
  SEVERAL_FILES: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{count} files were given, and nothing says how they belong together.',
        tryThis:
          'Add --as groups (brands, agencies, countries), --as waves (the same survey at several moments) or --as each (one result per file).',
        more: 'Groups and waves are read as one survey with a column that names the file, so that they can be told apart; each file by itself gives as many results as files.',
      },
      fr: {
        what: '{count} fichiers sont donnés, et rien ne dit comment ils vont ensemble.',
        tryThis:
          'Ajoutez --as groups (marques, agences, pays), --as waves (la même enquête à plusieurs moments) ou --as each (un résultat par fichier).',
        more: 'Groupes et vagues sont lus comme une seule enquête, avec une colonne qui nomme le fichier pour les distinguer ; chaque fichier à part donne autant de résultats que de fichiers.',
      },
    },
  },
  WHICH_SURVEY: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '{count, plural, =0 {No survey was named, and this folder holds none} other {No survey was named, and this folder holds #: {list}}}.',
        tryThis: 'Name the file: relmark init survey.csv',
        more: 'relmark init takes the only survey file of the folder; with several, or none, it does not choose for you.',
      },
      fr: {
        what: '{count, plural, =0 {Aucune enquête n’est nommée, et ce dossier n’en contient pas} other {Aucune enquête n’est nommée, et ce dossier en contient # : {list}}}.',
        tryThis: 'Nommez le fichier : relmark init enquete.csv',
        more: 'relmark init prend le seul fichier d’enquête du dossier ; s’il y en a plusieurs, ou aucun, le choix n’est pas fait à votre place.',
      },
    },
  },
  UNEXPECTED_ARGUMENT: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The command {command} does not know what to do with “{argument}”.',
        tryThis: 'Put quotes around a name with spaces. Usage: relmark {command} --help',
        more: 'More words were given than the command takes; a file name with a space counts as several unless quoted.',
      },
      fr: {
        what: 'La commande {command} ne sait que faire de « {argument} ».',
        tryThis: 'Mettez entre guillemets un nom qui contient des espaces. Usage : relmark {command} --help',
        more: 'Il y a plus de mots que la commande n’en prend ; un nom de fichier avec une espace compte pour plusieurs s’il n’est pas entre guillemets.',
      },
    },
  },
  MISSING_VALUE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The flag {flag} needs a value after it.',
        tryThis: 'See what it takes with relmark {command} --help',
        more: 'Write the value after a space or an equals sign: --lang fr or --lang=fr.',
      },
      fr: {
        what: 'L’option {flag} attend une valeur.',
        tryThis: 'Les valeurs possibles sont dans relmark {command} --help',
        more: 'La valeur s’écrit après une espace ou un signe égal : --lang fr ou --lang=fr.',
      },
    },
  },
  REPEATED_FLAG: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The flag {flag} was given more than once.',
        tryThis: 'Keep one of them.',
        more: 'Only flags marked “repeatable” in --help may be given several times.',
      },
      fr: {
        what: 'L’option {flag} est donnée plusieurs fois.',
        tryThis: 'N’en gardez qu’une.',
        more: 'Seules les options marquées « répétable » dans --help peuvent être données plusieurs fois.',
      },
    },
  },
  BAD_VALUE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The flag {flag} cannot take “{value}”.',
        tryThis: 'It takes: {expected}',
        more: 'The value after the flag is not one of those it understands; --help of the command shows them.',
      },
      fr: {
        what: 'L’option {flag} ne peut pas valoir « {value} ».',
        tryThis: 'Elle accepte : {expected}',
        more: 'La valeur donnée n’est pas de celles que l’option comprend ; --help les montre.',
      },
    },
  },
  FLAG_NEEDED: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The flag {flag} is missing.',
        tryThis: 'Add it, for example {flag} {example}',
        more: 'Some commands cannot guess what is asked of them: the flag named says it.',
      },
      fr: {
        what: 'Il manque l’option {flag}.',
        tryThis: 'Ajoutez-la, par exemple {flag} {example}',
        more: 'Certaines commandes ne peuvent pas deviner ce qu’on leur demande : l’option citée le dit.',
      },
    },
  },
  FLAGS_CONFLICT: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The flags {first} and {second} contradict each other.',
        tryThis: 'Keep one of them.',
        more: 'The two flags answer the same question in two ways, so neither can be preferred.',
      },
      fr: {
        what: 'Les options {first} et {second} se contredisent.',
        tryThis: 'N’en gardez qu’une.',
        more: 'Les deux options répondent différemment à la même question : aucune ne peut être préférée.',
      },
    },
  },
  BAD_COMMAND_LINE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'This command line cannot be understood.',
        tryThis: 'See how it is written with relmark {command} --help',
        more: 'The order is: relmark, the command, its file, then its flags.',
      },
      fr: {
        what: 'Cette ligne de commande n’est pas comprise.',
        tryThis: 'Sa forme est dans relmark {command} --help',
        more: 'L’ordre est : relmark, la commande, son fichier, puis ses options.',
      },
    },
  },
  ANSWER_NEEDED: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'A choice is needed, and nobody can be asked here.',
        tryThis: 'Say it with {flag}',
        more: 'Questions are asked only in a terminal and never with --no-input, in CI or with --json.',
      },
      fr: {
        what: 'Il faut faire un choix, et il n’y a personne à qui le demander.',
        tryThis: 'Précisez-le avec {flag}',
        more: 'Les questions ne sont posées que dans un terminal, jamais avec --no-input, en intégration continue ou avec --json.',
      },
    },
  },
  UNKNOWN_TERM: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'Nothing is known of “{query}”.',
        tryThis:
          '{nearest, select, none {See all terms with relmark explain} other {Did you mean: relmark explain {nearest}}}',
        more: 'Terms are classes, statistics, flags, rules, and the codes of errors and warnings.',
      },
      fr: {
        what: 'Rien n’est connu sur « {query} ».',
        tryThis:
          '{nearest, select, none {Tous les termes : relmark explain} other {Vouliez-vous dire : relmark explain {nearest}}}',
        more: 'Les termes sont des classes, des statistiques, des signaux, des règles, et les codes des erreurs et des avertissements.',
      },
    },
  },
  UNKNOWN_SHELL: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No function is known for the shell “{shell}”.',
        tryThis: 'Choose one of: {known}',
        more: 'shell-init prints a function for your shell that lets rm diagnose data.csv reach relmark; everything else still reaches the real rm.',
      },
      fr: {
        what: 'Aucune fonction n’est prévue pour le shell « {shell} ».',
        tryThis: 'Choisissez parmi : {known}',
        more: 'shell-init écrit pour votre shell une fonction grâce à laquelle rm diagnose data.csv arrive à relmark ; tout le reste va toujours au vrai rm.',
      },
    },
  },
})
