import {answerToRisk} from '../answer-to-risk.ts'
import {rule} from '../rule.ts'

export const askWhySpendingFalls = rule({
  id: 'ask-why-spending-falls',
  axis: 'portfolio',
  source: 'D9, D14; Buckinx & Van den Poel 2005; Ohana 2001',
  effort: 'low',
  horizon: 3,
  mends: true,
  answersRisk: true,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Call customers at risk whose spending falls, and ask why',
      finding:
        'Before leaving, customers buy less: on the watch list, {count, plural, one {# customer spends} other {# customers spend}} less than the year before ({shareOfCustomers, number, share} of those classified), with a satisfaction of {satisfaction, number, integer} out of 100 against {others, number, integer} for the others.',
      action:
        'Sales calls each of them within two weeks, asks what has changed (need, budget, competitor, a fault of yours), records the answer under one of these four headings, and answers only what was said.',
      who: 'Customers on the watch list who spend less than the year before, save those who come by habit',
      avoid: 'Do not send a discount to all of them: those whose need has shrunk would take it and buy no more.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title: 'Appelez les clients menacés dont les dépenses baissent et demandez pourquoi',
      finding:
        'Avant de partir, on achète moins : sur la liste de surveillance, {count, plural, one {# client dépense} other {# clients dépensent}} moins que l’année précédente ({shareOfCustomers, number, share} des clients classés), avec une satisfaction de {satisfaction, number, integer} sur 100 contre {others, number, integer} chez les autres.',
      action:
        'Les commerciaux appellent chacun d’eux sous quinze jours, demandent ce qui a changé (besoin, budget, concurrent, faute de votre part), classent la réponse sous l’une de ces quatre rubriques et ne répondent qu’à ce qui a été dit.',
      who: 'Clients de la liste de surveillance qui dépensent moins que l’année précédente, sauf ceux qui viennent par habitude',
      avoid:
        'N’envoyez pas la même remise à tous : ceux dont le besoin a diminué la prendraient sans acheter davantage.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => answerToRisk(facts, 'spending-falls'),
})
