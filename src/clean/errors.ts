import {defineErrors, exitCodes} from '../kernel/index.ts'

const exit = exitCodes.input

const tryEn =
  '{codes, select, none {Correct {others, plural, =0 {the cell} other {these cells}} in the file, or let --bad-cells reject read {others, plural, =0 {it} other {them}} as missing.} other {If {codes} stands for "no answer" in this survey, say so: --missing "{codes}". Otherwise correct the file or use --bad-cells reject.}}'
const tryFr =
  '{codes, select, none {Corrigez {others, plural, =0 {la cellule} other {ces cellules}} dans le fichier, ou laissez --bad-cells reject {others, plural, =0 {la} other {les}} lire comme manquante{others, plural, =0 {} other {s}}.} other {Si {codes} tient lieu de « sans réponse » dans cette enquête, dites-le : --missing "{codes}". Sinon, corrigez le fichier ou utilisez --bad-cells reject.}}'
const othersEn =
  '{others, plural, =0 {} one { One more such cell (in all: {list}).} other { # more such cells (the first: {list}).}}'
const othersFr =
  '{others, plural, =0 {} one { Une autre cellule est dans ce cas (en tout : {list}).} other { # autres cellules sont dans ce cas (les premières : {list}).}}'

const costEn =
  '{cost, select, some { Read as answers, {codes} would take the α of this scale from {without, number, ::.00} to {kept, number, ::.00}.} other {}}'
const costFr =
  '{cost, select, some { Lu comme réponse, {codes} ferait passer l’α de cette échelle de {without, number, ::.00} à {kept, number, ::.00}.} other {}}'

/** Why the cells of a table are not a survey. Places and allowed ranges are named, answers never. */
export const cleanErrors = defineErrors({
  ANSWER_NOT_A_NUMBER: {
    exit,
    texts: {
      en: {
        what: `{file}, line {line}, column "{column}": the answer is not a number from {low} to {high}.${othersEn}`,
        tryThis: tryEn,
        more: 'Answers are numbers on the scale of the item, with a decimal point or comma as found in the file (--decimal says otherwise). The answer itself is not shown, since it belongs to a person; places are written line:column.',
      },
      fr: {
        what: `{file}, ligne {line}, colonne « {column} » : la réponse n’est pas un nombre de {low} à {high}.${othersFr}`,
        tryThis: tryFr,
        more: 'Les réponses sont des nombres sur l’échelle de l’item, avec le point ou la virgule décimale trouvés dans le fichier (--decimal pour en changer). La réponse elle-même n’est pas montrée, car elle appartient à une personne ; les places s’écrivent ligne:colonne.',
      },
    },
  },
  LABEL_UNKNOWN: {
    exit,
    texts: {
      en: {
        what: `{file}, line {line}, column "{column}": the answer is none of the labels of the scale of {family, select, agreement {agreement} satisfaction {satisfaction} frequency {frequency} likelihood {likelihood} other {answer}} ({points} points) found in these items; nearest: {near}.${othersEn}`,
        tryThis: tryEn,
        more: 'Answers in words become numbers by dictionaries of English and French labels (agreement, satisfaction, frequency, likelihood; 4 to 7, 10 and 11 points), read from all items of a scale together. A label that is not there is never guessed, nor shown, since the answer belongs to a person. Export the answers as numbers, or correct the label. Places are written line:column.',
      },
      fr: {
        what: `{file}, ligne {line}, colonne « {column} » : la réponse n’est aucun des libellés de l’échelle {family, select, agreement {d’accord} satisfaction {de satisfaction} frequency {de fréquence} likelihood {de probabilité} other {de réponse}} ({points} points) trouvée dans ces items ; les plus proches : {near}.${othersFr}`,
        tryThis: tryFr,
        more: 'Les réponses en mots deviennent des nombres par des dictionnaires de libellés français et anglais (accord, satisfaction, fréquence, probabilité ; 4 à 7, 10 et 11 points), lus sur tous les items d’une échelle ensemble. Un libellé absent n’est jamais deviné, ni montré, car la réponse appartient à une personne. Exportez les réponses en nombres, ou corrigez le libellé. Les places s’écrivent ligne:colonne.',
      },
    },
  },
  LABELS_OF_ANOTHER_LENGTH: {
    exit,
    texts: {
      en: {
        what: '{file}, line {line}, column "{column}": the answers are the labels of a scale of {family, select, agreement {agreement} satisfaction {satisfaction} frequency {frequency} likelihood {likelihood} other {answer}} with {found} points, where the questionnaire has {low} to {high} ({points} points).',
        tryThis:
          'Declare the scale that was asked: --scale NAME=items:1-{found}, or "scale" in the questionnaire file.',
        more: 'A label of a scale of five has no number on a scale of seven; stretching it would be a guess.',
      },
      fr: {
        what: '{file}, ligne {line}, colonne « {column} » : les réponses sont les libellés d’une échelle {family, select, agreement {d’accord} satisfaction {de satisfaction} frequency {de fréquence} likelihood {de probabilité} other {de réponse}} à {found} points, alors que le questionnaire va de {low} à {high} ({points} points).',
        tryThis:
          'Déclarez l’échelle posée : --scale NOM=items:1-{found}, ou « scale » dans le fichier du questionnaire.',
        more: 'Un libellé d’une échelle à cinq points n’a pas de nombre sur une échelle à sept ; l’étirer serait deviner.',
      },
    },
  },
  LABELS_AMBIGUOUS: {
    exit,
    texts: {
      en: {
        what: '{file}, line {line}, column "{column}": two scales of {family, select, agreement {agreement} satisfaction {satisfaction} frequency {frequency} likelihood {likelihood} other {answer}} with {points} points hold the labels found in these items and give them different numbers.',
        tryThis: 'Export the answers as numbers, or put the number before the label (4 - Often).',
        more: 'Often may be the third or the fourth of five. When the labels found do not tell which scale was asked, none is chosen.',
      },
      fr: {
        what: '{file}, ligne {line}, colonne « {column} » : deux échelles {family, select, agreement {d’accord} satisfaction {de satisfaction} frequency {de fréquence} likelihood {de probabilité} other {de réponse}} à {points} points contiennent les libellés trouvés dans ces items et leur donnent des nombres différents.',
        tryThis: 'Exportez les réponses en nombres, ou placez le nombre devant le libellé (4 - Souvent).',
        more: 'Souvent peut être le troisième ou le quatrième de cinq. Quand les libellés trouvés ne disent pas quelle échelle a été posée, aucune n’est choisie.',
      },
    },
  },
  ANSWER_OUT_OF_RANGE: {
    exit,
    texts: {
      en: {
        what: `{file}, line {line}, column "{column}": the answer is outside the scale, {low} to {high}.${othersEn}${costEn}`,
        tryThis: tryEn,
        more: 'A code for "no answer" left in the file (-99, 9 on a scale of 1 to 7) would wreck every mean: it is never guessed to be missing, nor read as an answer. If the scale is another one, declare it in the questionnaire or in --scale. Places are written line:column.',
      },
      fr: {
        what: `{file}, ligne {line}, colonne « {column} » : la réponse sort de l’échelle, de {low} à {high}.${othersFr}${costFr}`,
        tryThis: tryFr,
        more: 'Un code de non-réponse resté dans le fichier (-99, 9 sur une échelle de 1 à 7) fausserait toutes les moyennes : il n’est jamais supposé manquant, ni lu comme une réponse. Si l’échelle est autre, déclarez-la dans le questionnaire ou dans --scale. Les places s’écrivent ligne:colonne.',
      },
    },
  },
  VALUE_UNREADABLE: {
    exit,
    texts: {
      en: {
        what: `{file}, line {line}, column "{column}": {type, select, date {not a date (2026-01-31 or 31/01/2026)} boolean {not a yes or a no (yes/no, oui/non, 1/0)} other {not a number}}.${othersEn}`,
        tryThis: `${tryEn} If the column means something else, leave it out: --columns "{target}=".`,
        more: 'The column was recognised by its name as one of the known columns; relmark explain shows what each should hold.',
      },
      fr: {
        what: `{file}, ligne {line}, colonne « {column} » : {type, select, date {ce n’est pas une date (2026-01-31 ou 31/01/2026)} boolean {ce n’est ni un oui ni un non (oui/non, yes/no, 1/0)} other {ce n’est pas un nombre}}.${othersFr}`,
        tryThis: `${tryFr} Si la colonne veut dire autre chose, laissez-la de côté : --columns "{target}=".`,
        more: 'La colonne a été reconnue à son nom parmi les colonnes connues ; relmark explain montre ce que chacune doit contenir.',
      },
    },
  },
  VALUE_OUT_OF_RANGE: {
    exit,
    texts: {
      en: {
        what: `{file}, line {line}, column "{column}": the number is {bounded, select, yes {outside {low} to {high}} other {below {low}}}.${othersEn}`,
        tryThis: `${tryEn} If the column means something else, leave it out: --columns "{target}=".`,
        more: 'The column was recognised by its name as one of the known columns; relmark explain shows what each should hold.',
      },
      fr: {
        what: `{file}, ligne {line}, colonne « {column} » : le nombre est {bounded, select, yes {hors de l’intervalle de {low} à {high}} other {inférieur à {low}}}.${othersFr}`,
        tryThis: `${tryFr} Si la colonne veut dire autre chose, laissez-la de côté : --columns "{target}=".`,
        more: 'La colonne a été reconnue à son nom parmi les colonnes connues ; relmark explain montre ce que chacune doit contenir.',
      },
    },
  },
  DUPLICATE_KEY: {
    exit,
    texts: {
      en: {
        what: '{other, select, none {{file}: lines {first} and {second}} other {{file}, line {first}, and {other}, line {second},}} are the same respondent (column "{column}"){key, select, wave { in the same wave} account { of the same account} both { of the same account in the same wave} other {}}.{others, plural, =0 {} one { One more such pair.} other { # more such pairs.}}',
        tryThis:
          '{other, select, none {} other {If the same customers answered at several moments, read the files with --as waves. }}Keep one of the two lines, or name the column that tells them apart: --columns wave=header or --columns account=header. If the column is no identifier: --columns "id=".',
        more: 'A respondent is known by identifier, with the wave and the account where the file has them. Counted twice, a respondent would weigh twice; which answers are right is not for the program to guess.',
      },
      fr: {
        what: '{other, select, none {{file} : les lignes {first} et {second}} other {{file}, ligne {first}, et {other}, ligne {second},}} sont le même répondant (colonne « {column} »){key, select, wave { dans la même vague} account { du même compte} both { du même compte dans la même vague} other {}}.{others, plural, =0 {} one { Une autre paire est dans ce cas.} other { # autres paires sont dans ce cas.}}',
        tryThis:
          '{other, select, none {} other {Si les mêmes clients ont répondu à plusieurs moments, lisez les fichiers avec --as waves. }}Gardez une des deux lignes, ou nommez la colonne qui les distingue : --columns wave=en-tête ou --columns account=en-tête. Si la colonne n’est pas un identifiant : --columns "id=".',
        more: 'Un répondant est reconnu à son identifiant, avec la vague et le compte quand le fichier les donne. Compté deux fois, il pèserait deux fois ; dire quelles réponses sont les bonnes n’est pas au programme.',
      },
    },
  },
  TOO_FEW_RESPONDENTS: {
    exit: exitCodes.tooSmall,
    texts: {
      en: {
        what: '{file}: {usable, plural, =0 {none of the {rows} respondents} one {only # respondent of {rows}} other {only # respondents of {rows}}} can be used; ten are needed to conclude anything.',
        tryThis:
          'Collect more answers. A respondent is usable with at least half of the items of one scale answered, and not left out by --exclude careless.',
        more: 'With fewer than ten customers every share and every reliability is a matter of chance. Nothing was written.',
      },
      fr: {
        what: '{file} : {usable, plural, =0 {aucun répondant sur {rows} n’est utilisable} one {un seul répondant sur {rows} est utilisable} other {seuls # répondants sur {rows} sont utilisables}} ; il en faut dix pour conclure quoi que ce soit.',
        tryThis:
          'Recueillez plus de réponses. Un répondant est utilisable quand il a répondu à la moitié au moins des items d’une échelle et que --exclude careless ne l’écarte pas.',
        more: 'Avec moins de dix clients, toute part et toute fiabilité relèvent du hasard. Rien n’a été écrit.',
      },
    },
  },
  AS_OF_UNREADABLE: {
    exit: exitCodes.usage,
    texts: {
      en: {
        what: 'The reference date is not a date.',
        tryThis: 'Write it as --as-of 2026-01-31.',
        more: 'Ages and remaining contract time are reckoned at the reference date; today’s date is never used.',
      },
      fr: {
        what: 'La date de référence n’est pas une date.',
        tryThis: 'Écrivez par exemple --as-of 2026-01-31.',
        more: 'Anciennetés et durées restantes se comptent à la date de référence ; la date du jour n’est jamais utilisée.',
      },
    },
  },
  MARGIN_COLUMN_UNKNOWN: {
    exit,
    texts: {
      en: {
        what: 'Weighting: the file has no column "{column}", which "poststratification" names.',
        tryThis: 'Give the header as it stands in the file, or the name of a known column (segment, channel, status).',
        more: 'Post-stratification gives the sample the known shares of the customer base; each respondent’s level is read from a column of the survey.',
      },
      fr: {
        what: 'Redressement : le fichier n’a pas de colonne « {column} », que nomme "poststratification".',
        tryThis:
          'Donnez l’en-tête tel qu’il est dans le fichier, ou le nom d’une colonne connue (segment, channel, status).',
        more: 'Le redressement donne à l’échantillon les parts connues de la clientèle ; le niveau de chaque répondant se lit dans une colonne de l’enquête.',
      },
    },
  },
  MARGIN_LEVEL_MISSING: {
    exit,
    texts: {
      en: {
        what: 'Weighting: {count, plural, one {# respondent has a level} other {# respondents have levels}} of "{column}" without a known share; shares are given for {levels}.',
        tryThis:
          'Give every level of the column its share of the customer base, spelt as in the file, or leave the cell empty where it is not known.',
        more: 'A level without a share would have to weigh nothing, and its customers would vanish from every figure without a word.',
      },
      fr: {
        what: 'Redressement : {count, plural, one {# répondant a un niveau} other {# répondants ont un niveau}} de « {column} » sans part connue ; des parts sont données pour {levels}.',
        tryThis:
          'Donnez à chaque niveau de la colonne sa part de la clientèle, écrit comme dans le fichier, ou laissez la cellule vide s’il n’est pas connu.',
        more: 'Un niveau sans part devrait peser zéro, et ses clients disparaîtraient de tous les chiffres sans un mot.',
      },
    },
  },
  MARGIN_LEVEL_EMPTY: {
    exit,
    texts: {
      en: {
        what: 'Weighting: nobody in the sample is "{level}" in column "{column}".',
        tryThis: 'Merge this level with another one, in the file and in "poststratification", or take it out.',
        more: 'Weights can make a group count for more, but not stand for people nobody has asked.',
      },
      fr: {
        what: 'Redressement : personne dans l’échantillon n’est « {level} » dans la colonne « {column} ».',
        tryThis: 'Fusionnez ce niveau avec un autre, dans le fichier et dans "poststratification", ou retirez-le.',
        more: 'Des poids peuvent faire compter un groupe davantage, mais non tenir lieu de clients que personne n’a interrogés.',
      },
    },
  },
  MARGINS_DO_NOT_FIT: {
    exit,
    texts: {
      en: {
        what: 'Weighting: no weights give the sample all the known shares at once ({columns}).',
        tryThis: 'Check the shares, use fewer columns, or merge small levels.',
        more: 'Raking adjusts one margin after the other until all hold; it did not settle, as happens when levels of two columns never meet in the sample.',
      },
      fr: {
        what: 'Redressement : aucun jeu de poids ne donne à l’échantillon toutes les parts connues à la fois ({columns}).',
        tryThis: 'Vérifiez les parts, prenez moins de colonnes ou fusionnez les petits niveaux.',
        more: 'Le calage ajuste une marge après l’autre jusqu’à ce que toutes tiennent ; il ne s’est pas stabilisé, ce qui arrive quand des niveaux de deux colonnes ne se rencontrent jamais dans l’échantillon.',
      },
    },
  },
})
