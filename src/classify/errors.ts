import {defineErrors, exitCodes} from '../kernel/index.ts'

export const classifyErrors = defineErrors({
  ATTITUDE_NOT_MEASURED: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: 'The questionnaire "{questionnaire}" measures too little to tell who is loyal: of satisfaction, trust and commitment, only {count} can be scored.',
        tryThis:
          'Give at least two of them: add their items with --columns or --scale (for example --scale satisfaction=q1..q3:1-7), or declare a proxy in the questionnaire file. relmark check needs no roles.',
        more: 'A customer is called loyal when satisfied, trusting and committed. With fewer than two of the three measured, directly or by a declared proxy, the word would mean something else.',
      },
      fr: {
        what: 'Le questionnaire « {questionnaire} » mesure trop peu pour dire qui est fidèle : de la satisfaction, de la confiance et de l’engagement, seuls {count} peuvent être notés.',
        tryThis:
          'Donnez-en au moins deux : ajoutez leurs items avec --columns ou --scale (par exemple --scale satisfaction=q1..q3:1-7), ou déclarez une mesure de remplacement dans le questionnaire. relmark check n’a pas besoin de rôles.',
        more: 'Un client est dit fidèle s’il est satisfait, s’il fait confiance et s’il se sent engagé. Avec moins de deux mesures sur trois, directes ou de remplacement, le mot voudrait dire autre chose.',
      },
    },
  },
  DATE_NEEDED: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: 'The column "contract_end" is given but no date tells when the customers answered.',
        tryThis: 'Give the reference date with --as-of 2026-03-31, or add a response_date column.',
        more: 'Whether a contract still holds a customer is reckoned at the date of the answer, never at today’s date, so that the same file always gives the same result.',
      },
      fr: {
        what: 'La colonne « contract_end » est fournie, mais aucune date ne dit quand les clients ont répondu.',
        tryThis: 'Donnez la date de référence avec --as-of 2026-03-31, ou ajoutez une colonne date de réponse.',
        more: 'On juge si un contrat retient encore un client à la date de sa réponse, jamais à la date du jour : le même fichier donne toujours le même résultat.',
      },
    },
  },
  NOBODY_TO_CLASSIFY: {
    exit: exitCodes.tooSmall,
    texts: {
      en: {
        what: 'Only {count, plural, one {# respondent} other {# respondents}} can be classified; at least {least} are needed.',
        tryThis:
          'First-time, lapsed and prospective customers are not classified: check the columns orders, status and tenure_months, and the missing answers.',
        more: 'Being loyal, inert or retained is said of customers who come back. Under ten of them, no share can be estimated.',
      },
      fr: {
        what: '{count, plural, =0 {Aucun répondant ne peut être classé} one {Un seul répondant peut être classé} other {Seuls # répondants peuvent être classés}} ; il en faut au moins {least}.',
        tryThis:
          'Les nouveaux clients, les anciens clients et les prospects ne sont pas classés : vérifiez les colonnes orders, status et tenure_months, et les réponses manquantes.',
        more: 'On ne dit fidèle, inerte ou retenu que d’un client qui revient. En dessous de dix, aucune part ne peut être estimée.',
      },
    },
  },
})
