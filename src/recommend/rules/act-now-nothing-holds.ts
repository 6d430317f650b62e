import {bestLever} from '../best-lever.ts'
import {effectOf, loyalTarget} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'
import {worthKeeping} from '../worth-keeping.ts'

export const actNowNothingHolds = rule({
  id: 'act-now-nothing-holds',
  axis: 'loyalty',
  source: 'D1, D14; Bozzo, Merunka & Moulins 2003; Dick & Basu 1994',
  effort: 'high',
  horizon: 3,
  conflictsWith: ['do-not-play-loyalty', 'do-not-wake-the-habitual'],
  texts: {
    en: {
      title: 'Act now on the customers whom nothing holds',
      finding:
        'Neither loyalty, nor habit, nor constraint holds {scope, select, main {{count, plural, one {# heavy or medium customer} other {# heavy and medium customers}}} other {{count, plural, one {# customer} other {# customers}}}}, {shareOfCustomers, number, share} of those classified: their probability of being loyal is {loyal, number, share}, and they can leave tomorrow at no cost.',
      action:
        'Sales calls them within the month, the most valuable first, asks what would make them stay, and commits in writing to {role, select, satisfaction {one improvement of the service received, checked with the customer ten days later} trust {one promise with a date and a named person, checked with the customer when it falls due} other {a personal advantage linked to what they use most, with one named contact}}.',
      who: '{scope, select, main {Heavy and medium customers held by neither loyalty, nor habit, nor constraint} other {Customers held by neither loyalty, nor habit, nor constraint}}',
      avoid: 'Do not count on a loyalty card or on a discount alone: a lower price found elsewhere will undo it.',
      kpi: 'Expected share of loyal customers among them',
    },
    fr: {
      title: 'Agissez tout de suite auprès des clients que rien ne retient',
      finding:
        'Ni la fidélité, ni l’habitude, ni la contrainte ne retiennent {scope, select, main {{count, plural, one {# gros ou moyen client} other {# gros et moyens clients}}} other {{count, plural, one {# client} other {# clients}}}}, soit {shareOfCustomers, number, share} des clients classés : leur probabilité d’être fidèles est de {loyal, number, share}, et ils peuvent partir demain sans rien perdre.',
      action:
        'Les commerciaux les appellent dans le mois, en commençant par ceux qui ont le plus de valeur, leur demandent ce qui les ferait rester et s’engagent par écrit sur {role, select, satisfaction {une amélioration du service rendu, vérifiée avec le client dix jours plus tard} trust {une promesse datée et portée par un responsable nommé, vérifiée avec le client à l’échéance} other {un avantage personnel lié à ce qu’ils utilisent le plus, avec un interlocuteur attitré}}.',
      who: '{scope, select, main {Gros et moyens clients que ne retiennent ni la fidélité, ni l’habitude, ni la contrainte} other {Clients que ne retiennent ni la fidélité, ni l’habitude, ni la contrainte}}',
      avoid:
        'Ne comptez pas sur une carte de fidélité ou sur une simple remise : un prix plus bas ailleurs suffira à l’annuler.',
      kpi: 'Part attendue de fidèles parmi eux',
    },
  },
  when: (facts) => {
    const scope = worthKeeping(facts)
    const group = ['subtype:nothing-holds', ...scope] as const
    const cell = facts.cell(...group)
    const loyal = facts.share('loyal', ...group)
    if (cell === null || loyal === null) return null
    const lever = bestLever(facts, group)
    return {
      group,
      values: {
        loyal: loyal.estimate,
        role: lever?.role ?? 'other',
        scope: scope.length > 0 ? 'main' : 'all',
      },
      evidence: [groupEvidence(cell), evidence('share-loyal', loyal, 'share')],
      effect: effectOf(lever),
      kpi: {
        measure: 'share-loyal',
        baseline: loyal.estimate,
        target: loyalTarget(loyal.estimate, lever),
        unit: 'share',
        months: 6,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})
