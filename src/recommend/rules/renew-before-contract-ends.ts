import {answerToRisk} from '../answer-to-risk.ts'
import {rule} from '../rule.ts'

export const renewBeforeContractEnds = rule({
  id: 'renew-before-contract-ends',
  axis: 'portfolio',
  source: 'D14; Ohana 2001',
  effort: 'low',
  horizon: 3,
  mends: true,
  answersRisk: true,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Speak to customers at risk before their contract ends',
      finding:
        'On the watch list, {count, plural, one {# customer reaches} other {# customers reach}} the end of a contract within three months ({shareOfCustomers, number, share} of those classified), with a satisfaction of {satisfaction, number, integer} out of 100 against {others, number, integer} for the others: the day they are free is known, and so is the day to speak to them.',
      action:
        'Sales calls each of them at least six weeks before the date, reviews the year with the customer, and offers the plan that fits the use made of the service, even when it costs less, without a new lock-in.',
      who: 'Customers on the watch list whose contract ends within three months, save those who come by habit',
      avoid:
        'Do not let the contract renew itself in silence: a customer who finds out too late is retained, not loyal.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title: 'Parlez aux clients menacés avant la fin de leur contrat',
      finding:
        'Sur la liste de surveillance, {count, plural, one {# client arrive} other {# clients arrivent}} en fin de contrat dans les trois mois ({shareOfCustomers, number, share} des clients classés), avec une satisfaction de {satisfaction, number, integer} sur 100 contre {others, number, integer} chez les autres : le jour où ils seront libres est connu, celui où leur parler aussi.',
      action:
        'Les commerciaux appellent chacun d’eux au moins six semaines avant l’échéance, font avec lui le bilan de l’année et proposent la formule qui correspond à son usage, même moins chère, sans nouvel engagement de durée.',
      who: 'Clients de la liste de surveillance dont le contrat s’achève dans les trois mois, sauf ceux qui viennent par habitude',
      avoid:
        'Ne laissez pas le contrat se reconduire en silence : le client qui l’apprend trop tard est retenu, il n’est pas fidèle.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => answerToRisk(facts, 'contract-ends'),
})
