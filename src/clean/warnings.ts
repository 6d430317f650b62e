import {defineWarnings} from '../kernel/index.ts'

export const cleanWarnings = defineWarnings({
  ITEMS_NOT_IN_FILE: {
    texts: {
      en: {
        says: '{count, plural, one {# item} other {# items}} of the questionnaire {count, plural, one {is} other {are}} not in the file: {items}.',
        more: 'A scale is measured with the items that are there; a scale without any item is left out. If a column has another name, give it with --columns ITEM=header.',
      },
      fr: {
        says: '{count, plural, one {# item du questionnaire manque} other {# items du questionnaire manquent}} dans le fichier : {items}.',
        more: 'Une échelle est mesurée avec les items présents ; une échelle sans aucun item est laissée de côté. Si une colonne porte un autre nom, donnez-le avec --columns ITEM=en-tête.',
      },
    },
  },
  LABELS_READ: {
    texts: {
      en: {
        says: 'Answers in words were read as numbers in {count, plural, one {# item} other {# items}}: from {low} ("{first}") to {high} ("{last}").',
        more: 'By dictionaries of English and French labels: agreement, satisfaction, frequency, likelihood, and the words of the questionnaire for the ends of its scale. The scale is known from all the labels of its items together. If the direction is wrong, export the answers as numbers.',
      },
      fr: {
        says: 'Les réponses en mots ont été lues comme des nombres dans {count, plural, one {# item} other {# items}} : de {low} (« {first} ») à {high} (« {last} »).',
        more: 'Par des dictionnaires de libellés français et anglais : accord, satisfaction, fréquence, probabilité, et les mots du questionnaire pour les bouts de son échelle. L’échelle se connaît à tous les libellés de ses items ensemble. Si le sens est faux, exportez les réponses en nombres.',
      },
    },
  },
  CHOICES_COUNTED: {
    texts: {
      en: {
        says: 'Column "{column}" lists choices joined by {mark, select, semicolon {semicolons} other {commas}}; they were counted.',
        more: 'Check-box questions export all choices of a respondent in one cell. Where a number is expected, such as brands used or products held, the number of choices is taken.',
      },
      fr: {
        says: 'La colonne « {column} » énumère des choix séparés par des {mark, select, semicolon {points-virgules} other {virgules}} ; ils ont été comptés.',
        more: 'Les cases à cocher s’exportent dans une seule cellule par répondant. Là où un nombre est attendu, comme les marques utilisées ou les produits détenus, le nombre de choix est pris.',
      },
    },
  },
  ANSWERS_REJECTED: {
    texts: {
      en: {
        says: '{count, plural, one {# answer was} other {# answers were}} unreadable or outside the scale and read as missing: {list}.',
        more: 'Asked for by --bad-cells reject. Places are written line:column; the ledger counts them as rejected, apart from missing answers.',
      },
      fr: {
        says: '{count, plural, one {# réponse illisible ou hors échelle a été lue} other {# réponses illisibles ou hors échelle ont été lues}} comme manquante{count, plural, one {} other {s}} : {list}.',
        more: 'Demandé par --bad-cells reject. Les places s’écrivent ligne:colonne ; le décompte les tient à part des réponses manquantes.',
      },
    },
  },
  VALUES_REJECTED: {
    texts: {
      en: {
        says: '{count, plural, one {# value} other {# values}} of the known columns could not be read and {count, plural, one {is} other {are}} missing: {list}.',
        more: 'Asked for by --bad-cells reject. Places are written line:column.',
      },
      fr: {
        says: '{count, plural, one {# valeur des colonnes connues n’a pas pu être lue et manque} other {# valeurs des colonnes connues n’ont pas pu être lues et manquent}} : {list}.',
        more: 'Demandé par --bad-cells reject. Les places s’écrivent ligne:colonne.',
      },
    },
  },
  SHARE_READ_AS_PERCENT: {
    texts: {
      en: {
        says: 'Column "{column}" was read as per cent, since it goes above 1.',
        more: 'A share of wallet is kept as 0 to 1. A column with any value above 1, or with per cent signs, is divided by 100 as a whole.',
      },
      fr: {
        says: 'La colonne « {column} » a été lue en pourcentage, puisqu’elle dépasse 1.',
        more: 'Un taux de nourriture est conservé de 0 à 1. Une colonne dont une valeur dépasse 1, ou qui porte des signes %, est divisée par 100 tout entière.',
      },
    },
  },
  DATES_READ_MONTH_FIRST: {
    texts: {
      en: {
        says: 'The dates of column "{column}" were read month first (01/31/2026).',
        more: 'Dates are read day first unless a date of the column is only possible the other way round. 2026-01-31 leaves no doubt.',
      },
      fr: {
        says: 'Les dates de la colonne « {column} » ont été lues mois d’abord (01/31/2026).',
        more: 'Les dates se lisent jour d’abord, sauf si une date de la colonne n’est possible que dans l’autre sens. 2026-01-31 ne laisse aucun doute.',
      },
    },
  },
  MISSING_CODE_IS_AN_ANSWER: {
    texts: {
      en: {
        says: 'The missing code {code} is a possible answer of {count, plural, one {# item} other {# items}} and was read as an answer there.',
        more: 'A code inside the scale of an item (9 on a scale of 0 to 10) cannot be told from an answer. Recode it in the file if it means "no answer".',
      },
      fr: {
        says: 'Le code manquant {code} est une réponse possible pour {count, plural, one {# item} other {# items}} ; il y a été lu comme une réponse.',
        more: 'Un code situé dans l’échelle d’un item (9 sur une échelle de 0 à 10) ne se distingue pas d’une réponse. Recodez-le dans le fichier s’il veut dire « sans réponse ».',
      },
    },
  },
})
