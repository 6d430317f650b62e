import {answerToRisk} from '../answer-to-risk.ts'
import {rule} from '../rule.ts'

export const accompanyMomentOfFragility = rule({
  id: 'accompany-moment-of-fragility',
  axis: 'loyalty',
  source: 'D14; Ohana 2001',
  effort: 'medium',
  horizon: 3,
  mends: true,
  answersRisk: true,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Help customers at risk through the event they are living',
      finding:
        'A moment of fragility (a move, a birth, a change of contact) raises the risk of {count, plural, one {# customer} other {# customers}} on the watch list, {shareOfCustomers, number, share} of those classified; their satisfaction is {satisfaction, number, integer} out of 100 against {others, number, integer} for the others. An event breaks habits, and makes customers compare.',
      action:
        'Customer service writes within the week of the event, takes over the formalities (transfer, change of plan, new contact), and gives each of them one named person until all is settled.',
      who: 'Customers on the watch list who live a moment of fragility, save those who come by habit',
      avoid: 'Do not use the event to sell: offer the help first, the sale follows or does not.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title: 'Accompagnez les clients menacés dans l’événement qu’ils vivent',
      finding:
        'Un moment de fragilité (déménagement, naissance, changement d’interlocuteur) élève le risque de {count, plural, one {# client} other {# clients}} de la liste de surveillance, soit {shareOfCustomers, number, share} des clients classés ; leur satisfaction est de {satisfaction, number, integer} sur 100 contre {others, number, integer} chez les autres. Un événement rompt les habitudes et invite à comparer.',
      action:
        'Le service client écrit dans la semaine de l’événement, se charge des démarches (transfert, changement de formule, nouvel interlocuteur) et confie chacun d’eux à une personne nommée jusqu’à ce que tout soit réglé.',
      who: 'Clients de la liste de surveillance qui vivent un moment de fragilité, sauf ceux qui viennent par habitude',
      avoid: 'Ne profitez pas de l’événement pour vendre : aidez d’abord, la vente suivra ou non.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => answerToRisk(facts, 'event'),
})
