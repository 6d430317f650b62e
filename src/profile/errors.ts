import {defineErrors, exitCodes} from '../kernel/index.ts'

export const profileErrors = defineErrors({
  HYPOTHESIS_CONSTRUCT: {
    exit: exitCodes.input,
    texts: {
      en: {
        what: 'Hypothesis {number} names the construct "{construct}", which this survey does not measure.',
        tryThis: 'Name one of these in study.hypotheses: {known}.',
        more: 'A hypothesis of the configuration links two constructs of the questionnaire by their ids, as relmark questionnaire show prints them.',
      },
      fr: {
        what: 'L’hypothèse {number} nomme le construit « {construct} », que cette enquête ne mesure pas.',
        tryThis: 'Nommez l’un de ceux-ci dans study.hypotheses : {known}.',
        more: 'Une hypothèse de la configuration relie deux construits du questionnaire par leur identifiant, tel que l’affiche relmark questionnaire show.',
      },
    },
  },
})
