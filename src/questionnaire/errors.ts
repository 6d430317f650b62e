import {defineErrors, exitCodes} from '../kernel/index.ts'
import {problemSentences} from './schema-problem.ts'

const exit = exitCodes.input

/** Why a questionnaire could not be had, or its items not be found in the file. */
export const questionnaireErrors = defineErrors({
  QUESTIONNAIRE_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No questionnaire is called {id}{near, select, none {} other { (nearest: {near})}}.',
        tryThis: 'Bundled ones: {list}. A file of your own is given with its .json: --questionnaire mine.json.',
        more: 'relmark questionnaire list shows them; relmark questionnaire show relationship --json prints one to start from.',
      },
      fr: {
        what: 'Aucun questionnaire ne s’appelle {id}{near, select, none {} other { (le plus proche : {near})}}.',
        tryThis:
          'Questionnaires fournis : {list}. Un fichier à vous se donne avec son .json : --questionnaire le-mien.json.',
        more: 'relmark questionnaire list les montre ; relmark questionnaire show relationship --json en donne un pour commencer.',
      },
    },
  },
  QUESTIONNAIRE_FILE_UNREADABLE: {
    exit,
    texts: {
      en: {
        what: 'The questionnaire {file} could not be read.',
        tryThis: 'Check that the file exists and that you may read it.',
        more: 'A questionnaire is a JSON file; relmark questionnaire show relationship --json prints one to start from.',
      },
      fr: {
        what: 'Impossible de lire le questionnaire {file}.',
        tryThis: 'Vérifiez que le fichier existe et que vous avez le droit de le lire.',
        more: 'Un questionnaire est un fichier JSON ; relmark questionnaire show relationship --json en donne un pour commencer.',
      },
    },
  },
  QUESTIONNAIRE_NOT_JSON: {
    exit,
    texts: {
      en: {
        what: '{file} is not valid JSON{line, plural, =0 {} other {: it stops making sense on line #}}.',
        tryThis: 'Look there for a missing comma, quote or bracket.',
        more: 'Any editor that knows JSON marks the place.',
      },
      fr: {
        what: '{file} n’est pas du JSON valide{line, plural, =0 {} other { : il cesse d’avoir un sens à la ligne #}}.',
        tryThis: 'Cherchez-y une virgule, un guillemet ou un crochet manquant.',
        more: 'Tout éditeur qui connaît le JSON marque l’endroit.',
      },
    },
  },
  QUESTIONNAIRE_INVALID: {
    exit,
    texts: {
      en: {
        what: `In the questionnaire {file}, {field, select, none {the whole} other {{field}}} is not right: ${problemSentences.en}{others, plural, =0 {} one { (and # more problem)} other { (and # more problems)}}.`,
        tryThis: 'Correct that field, then run relmark questionnaire validate {file}.',
        more: 'Field names are those of docs/schemas; constructs and items are counted from 1.',
      },
      fr: {
        what: `Dans le questionnaire {file}, {field, select, none {l’ensemble} other {{field}}} est incorrect : ${problemSentences.fr}{others, plural, =0 {} one { (et # autre problème)} other { (et # autres problèmes)}}.`,
        tryThis: 'Corrigez ce champ, puis lancez relmark questionnaire validate {file}.',
        more: 'Les noms des champs sont ceux de docs/schemas ; construits et items se comptent à partir de 1.',
      },
    },
  },
  QUESTIONNAIRE_NOT_RECOGNISED: {
    exit,
    texts: {
      en: {
        what: 'The columns of {file, select, none {the file} other {{file}}} are those of no known questionnaire. The nearest, {nearest}, has {found, plural, =0 {none} other {#}} of its {total} items here; missing: {missing}{others, plural, =0 {} other { and # more}}.',
        tryThis:
          'Say which column is which item (--columns {example}=header), name your own questionnaire (--questionnaire FILE), or declare scales (--scale satisfaction=q1..q4:1-7 --scale trust=q5..q10:1-7).',
        more: 'Satisfaction and trust (or what the questionnaire declares in their place) need at least half of their items. Headers are compared with item codes, with the headers the questionnaire lists and with the text of the questions; case, accents, spaces and separators do not count.',
      },
      fr: {
        what: 'Les colonnes {file, select, none {du fichier} other {de {file}}} ne sont celles d’aucun questionnaire connu. Le plus proche est {nearest}, {found, plural, =0 {dont aucun des {total} items n’est présent} one {dont # des {total} items est présent} other {dont # des {total} items sont présents}} ; il manque : {missing}{others, plural, =0 {} other { et # autres}}.',
        tryThis:
          'Dites quelle colonne est quel item (--columns {example}=en-tête), donnez votre questionnaire (--questionnaire FICHIER) ou déclarez des échelles (--scale satisfaction=q1..q4:1-7 --scale trust=q5..q10:1-7).',
        more: 'La satisfaction et la confiance (ou ce que le questionnaire déclare à leur place) demandent au moins la moitié de leurs items. Les en-têtes sont comparés aux codes des items, aux en-têtes que le questionnaire énumère et au texte des questions ; casse, accents, espaces et séparateurs ne comptent pas.',
      },
    },
  },
  ITEM_WITHOUT_COLUMN: {
    exit,
    texts: {
      en: {
        what: '{line, plural, =0 {{file, select, none {The file} other {{file}}}} other {Line # of {file, select, none {the file} other {{file}}} (its header)}} has no column for {missing}{others, plural, =0 {} other { and # more}}{near, select, none {} other {; nearest: {near}}}.',
        tryThis:
          '{columns, plural, one {Lines are not cut into cells: name what stands between them, --delimiter.} other {Correct --scale, or say which column it is: --columns {example}=header.}}',
        more: 'Every item named in --scale must be a column of the file; leaving one out silently would be another scale.',
      },
      fr: {
        what: '{line, plural, =0 {{file, select, none {Le fichier} other {{file}}}} other {La ligne # {file, select, none {du fichier} other {de {file}}} (son en-tête)}} n’a pas de colonne pour {missing}{others, plural, =0 {} other { et # autres}}{near, select, none {} other { ; les plus proches : {near}}}.',
        tryThis:
          '{columns, plural, one {Les lignes ne sont pas découpées en cellules : indiquez ce qui les sépare, --delimiter.} other {Corrigez --scale, ou dites quelle colonne c’est : --columns {example}=en-tête.}}',
        more: 'Chaque item nommé dans --scale doit être une colonne du fichier ; en omettre un sans bruit serait une autre échelle.',
      },
    },
  },
  COLUMN_NOT_FOUND: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'No column is called "{column}", which --columns gives for {target}.',
        tryThis: '{near, select, none {Copy the name from the first line of the file.} other {Nearest: {near}.}}',
        more: 'The name is compared exactly first, then without case, accents, spaces and separators.',
      },
      fr: {
        what: 'Aucune colonne ne s’appelle « {column} », que --columns donne pour {target}.',
        tryThis:
          '{near, select, none {Copiez le nom depuis la première ligne du fichier.} other {Les plus proches : {near}.}}',
        more: 'Le nom est comparé d’abord exactement, puis sans casse, accents, espaces ni séparateurs.',
      },
    },
  },
  COLUMN_GIVEN_TWICE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The column "{column}" is given for both {first} and {second}.',
        tryThis: 'Keep one of the two in --columns, or in columns of relmark.config.json.',
        more: 'One answer counted as two items would make a scale look more reliable than it is.',
      },
      fr: {
        what: 'La colonne « {column} » est donnée à la fois pour {first} et pour {second}.',
        tryThis: 'Gardez l’un des deux dans --columns, ou dans columns de relmark.config.json.',
        more: 'Une même réponse comptée comme deux items ferait paraître une échelle plus fiable qu’elle n’est.',
      },
    },
  },
  COLUMN_TARGET_UNKNOWN: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '--columns names {target}, which is neither an item of the questionnaire nor a known column.',
        tryThis:
          '{near, select, none {relmark questionnaire show {questionnaire} lists the items.} other {Nearest: {near}.}}',
        more: 'The left side of --columns is an item code or one of the known columns (id, spend, tenure_months…), the right side a header of the file; nothing on the right leaves the known column out.',
      },
      fr: {
        what: '--columns nomme {target}, qui n’est ni un item du questionnaire ni une colonne connue.',
        tryThis:
          '{near, select, none {relmark questionnaire show {questionnaire} énumère les items.} other {Les plus proches : {near}.}}',
        more: 'À gauche de --columns se trouve un code d’item ou une colonne connue (id, spend, tenure_months…), à droite un en-tête du fichier ; rien à droite laisse la colonne connue de côté.',
      },
    },
  },
  COLUMN_AMBIGUOUS: {
    exit,
    texts: {
      en: {
        what: '{line, plural, =0 {{file, select, none {The file} other {{file}}}} other {Line # of {file, select, none {the file} other {{file}}} (its header)}} has two columns, "{first}" and "{second}", that could both be {target}.',
        tryThis: 'Say which: --columns "{target}={first}".',
        more: 'Both names mean the same once case, accents, spaces and separators are left aside.',
      },
      fr: {
        what: '{line, plural, =0 {{file, select, none {Le fichier} other {{file}}}} other {La ligne # {file, select, none {du fichier} other {de {file}}} (son en-tête)}} a deux colonnes, « {first} » et « {second} », qui pourraient toutes deux être {target}.',
        tryThis: 'Dites laquelle : --columns "{target}={first}".',
        more: 'Les deux noms ont le même sens une fois la casse, les accents, les espaces et les séparateurs laissés de côté.',
      },
    },
  },
  SCALE_UNREADABLE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: '--scale {scale} is not understood: {problem, select, shape {it should read ID=items:low-high} items {the items should read q1..q6 or q1,q3,q4} range {the range should go from a low to a high whole number} many {a scale has at most 200 items} id {the name before = should start with a letter} twiceItem {an item is named twice} other {two scales have that name}}.',
        tryThis:
          'Write it like --scale trust=q1..q6:1-7; an item worded the other way takes a minus: trust=q1,q2,-q3:1-7.',
        more: 'Ranges (q1..q6), lists (q1,q3) and reversed items (-q3 or q3r) may be mixed. Names such as satisfaction, trust, commitment, attachment, habit, constraint give the scale its role in the classification.',
      },
      fr: {
        what: '--scale {scale} n’est pas compris : {problem, select, shape {il faut NOM=items:bas-haut} items {les items s’écrivent q1..q6 ou q1,q3,q4} range {l’étendue va d’un entier bas à un entier haut} many {une échelle a au plus 200 items} id {le nom devant = commence par une lettre} twiceItem {un item est nommé deux fois} other {deux échelles portent ce nom}}.',
        tryThis:
          'Écrivez par exemple --scale trust=q1..q6:1-7 ; un item formulé à l’inverse prend un moins : trust=q1,q2,-q3:1-7.',
        more: 'Suites (q1..q6), listes (q1,q3) et items inversés (-q3 ou q3r) se mélangent. Des noms comme satisfaction, trust, commitment, attachment, habit, constraint donnent à l’échelle son rôle dans la classification.',
      },
    },
  },
})
