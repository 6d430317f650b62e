import {defineErrors, exitCodes} from '../../kernel/index.ts'
import {problemSentences} from '../../questionnaire/index.ts'

/** Why the configuration, from its file or from --set, cannot be used. */
export const configErrors = defineErrors({
  CONFIG_NOT_FOUND: {
    exit: exitCodes.usage,
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
    exit: exitCodes.usage,
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
  CONFIG_BAD_FIELD: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: `{file}, line {line}: the field “{field}” does not fit: ${problemSentences.en}.`,
        tryThis: 'Correct that field.',
        more: 'The configuration is checked whole before any work starts.',
      },
      fr: {
        what: `{file}, ligne {line} : le champ « {field} » ne convient pas : ${problemSentences.fr}.`,
        tryThis: 'Corrigez ce champ.',
        more: 'La configuration est entièrement vérifiée avant tout travail.',
      },
    },
  },
  SETTING_BAD: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: `--set cannot use “{setting}”{problem, select, none {} other {: ${problemSentences.en}}}.`,
        tryThis: 'Write a field of the configuration and its value, as in --set economics.margin=0.3',
        more: 'With --set, any field of relmark.config.json can be given on the command line; names of nested fields are joined by dots.',
      },
      fr: {
        what: `--set ne peut pas utiliser « {setting} »{problem, select, none {} other { : ${problemSentences.fr}}}.`,
        tryThis: 'Écrivez un champ de la configuration et sa valeur, comme --set economics.margin=0.3',
        more: 'Avec --set, tout champ de relmark.config.json peut être donné en ligne de commande ; un point sépare les noms imbriqués.',
      },
    },
  },
})
