import {defineErrors, exitCodes} from '../kernel/index.ts'

const usage = exitCodes.usage

export const cliErrors = defineErrors({
  UNKNOWN_COMMAND: {
    exit: usage,
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
    exit: usage,
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
    exit: usage,
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
  UNEXPECTED_ARGUMENT: {
    exit: usage,
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
    exit: usage,
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
    exit: usage,
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
    exit: usage,
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
  FLAGS_CONFLICT: {
    exit: usage,
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
    exit: usage,
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
    exit: usage,
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
  CONFIG_NOT_FOUND: {
    exit: usage,
    texts: {
      en: {
        what: 'The configuration file {file} cannot be read.',
        tryThis: 'Check the name given to --config.',
        more: 'Without --config, relmark.config.json is looked for beside the survey, then in the current folder.',
      },
      fr: {
        what: 'Le fichier de configuration {file} ne peut pas être lu.',
        tryThis: 'Vérifiez le nom donné à --config.',
        more: 'Sans --config, relmark.config.json est cherché à côté de l’enquête, puis dans le dossier courant.',
      },
    },
  },
  CONFIG_NOT_JSON: {
    exit: usage,
    texts: {
      en: {
        what: '{file}, line {line}: this is not valid JSON.',
        tryThis: 'Look for a missing comma, quote or bracket on that line or the one before.',
        more: 'A configuration is one JSON object: names and texts in double quotes, a comma between fields, none after the last.',
      },
      fr: {
        what: '{file}, ligne {line} : ce n’est pas du JSON valide.',
        tryThis: 'Cherchez une virgule, un guillemet ou une accolade qui manque sur cette ligne ou la précédente.',
        more: 'Une configuration est un objet JSON : noms et textes entre guillemets droits doubles, une virgule entre les champs, aucune après le dernier.',
      },
    },
  },
  CONFIG_UNKNOWN_FIELD: {
    exit: usage,
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
  CONFIG_BAD_FIELD: {
    exit: usage,
    texts: {
      en: {
        what: '{file}, line {line}: the field “{field}” does not fit. {problem}.',
        tryThis: 'Correct that field.',
        more: 'The configuration is checked whole before any work starts.',
      },
      fr: {
        what: '{file}, ligne {line} : le champ « {field} » ne convient pas. {problem}.',
        tryThis: 'Corrigez ce champ.',
        more: 'La configuration est entièrement vérifiée avant tout travail.',
      },
    },
  },
  SETTING_BAD: {
    exit: usage,
    texts: {
      en: {
        what: '--set cannot use “{setting}”. {problem}',
        tryThis: 'Write a field of the configuration and its value, as in --set economics.margin=0.3',
        more: 'With --set, any field of relmark.config.json can be given on the command line; names of nested fields are joined by dots.',
      },
      fr: {
        what: '--set ne peut pas utiliser « {setting} ». {problem}',
        tryThis: 'Écrivez un champ de la configuration et sa valeur, comme --set economics.margin=0.3',
        more: 'Avec --set, tout champ de relmark.config.json peut être donné en ligne de commande ; un point sépare les noms imbriqués.',
      },
    },
  },
  ASSERTION_UNREADABLE: {
    exit: usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” cannot be read.',
        tryThis: 'Write a path, a comparison and a value, as in --assert "shares.loyal >= 0.35"',
        more: 'Comparisons: >= <= > < == !=. Shares run from 0 to 1, scores from 0 to 100.',
      },
      fr: {
        what: 'L’assertion « {expression} » est illisible.',
        tryThis: 'Écrivez un chemin, une comparaison et une valeur, comme --assert "shares.loyal >= 0.35"',
        more: 'Comparaisons : >= <= > < == !=. Les parts vont de 0 à 1, les scores de 0 à 100.',
      },
    },
  },
  ASSERTION_UNKNOWN_PATH: {
    exit: usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” names “{segment}”, which no result holds.',
        tryThis: '{nearest, select, none {Names at this place: {known}} other {Did you mean “{nearest}”?}}',
        more: 'Paths are those of the JSON result, names joined by dots; an estimate stands for its value.',
      },
      fr: {
        what: 'L’assertion « {expression} » nomme « {segment} », qu’aucun résultat ne contient.',
        tryThis: '{nearest, select, none {Noms possibles ici : {known}} other {Vouliez-vous dire « {nearest} » ?}}',
        more: 'Les chemins sont ceux du résultat JSON, noms séparés par des points ; une estimation vaut pour sa valeur.',
      },
    },
  },
  ASSERTION_NOT_A_VALUE: {
    exit: usage,
    texts: {
      en: {
        what: 'The assertion “{expression}” stops at a group of values, not at one value.',
        tryThis: 'Go on to one of: {known}',
        more: 'An assertion compares one number or word of the result; an estimate stands for its value.',
      },
      fr: {
        what: 'L’assertion « {expression} » s’arrête sur un groupe de valeurs et non sur une valeur.',
        tryThis: 'Continuez jusqu’à l’une de : {known}',
        more: 'Une assertion compare un nombre ou un mot du résultat ; une estimation vaut pour sa valeur.',
      },
    },
  },
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
    exit: usage,
    texts: {
      en: {
        what: 'The list of customers cannot be made from a result, which holds no personal data.',
        tryThis: 'Run relmark diagnose on the survey for the csv; from a result ask for pdf, md or json.',
        more: 'The JSON result holds counts and estimates only; the customers file is written once, beside it.',
      },
      fr: {
        what: 'La liste des clients ne peut pas venir d’un résultat, qui ne contient aucune donnée personnelle.',
        tryThis: 'Lancez relmark diagnose sur l’enquête pour le csv ; d’un résultat, demandez pdf, md ou json.',
        more: 'Le résultat JSON ne contient que des effectifs et des estimations ; le fichier des clients est écrit une fois, à côté.',
      },
    },
  },
  CHECK_HAS_NO_REPORT: {
    exit: usage,
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
  UNKNOWN_TERM: {
    exit: usage,
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
    exit: usage,
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
