import {groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'

export const doNotPlayLoyalty = rule({
  id: 'do-not-play-loyalty',
  axis: 'loyalty',
  source: 'D6, D9; Reinartz & Kumar 2002',
  effort: 'low',
  horizon: 3,
  notAdvised: true,
  conflictsWith: ['act-now-nothing-holds', 'repair-hurt-loyal'],
  texts: {
    en: {
      title: 'Do not pay for the loyalty of small customers whom nothing attaches',
      finding:
        'Small and without ties, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified but {shareHeld, number, share} of the value: a retention effort would cost more than it could bring back.',
      action:
        'Marketing serves them correctly by the least costly channel (site, application, mail), leaves them out of gifts, calls and programme tiers, and looks again once a year at those whose purchases have grown.',
      who: 'Small customers held by neither loyalty, nor habit, nor constraint',
      avoid:
        'Do not treat them badly: they speak too. Loyalty is a means, not a goal, and honest service is owed to all.',
      kpi: 'Share of the relationship budget spent on them, as much as they bring',
    },
    fr: {
      title: 'Ne payez pas la fidélité de petits clients que rien n’attache',
      finding:
        'Petits et sans attache, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés mais {shareHeld, number, share} de la valeur : un effort de rétention coûterait plus qu’il ne rapporterait.',
      action:
        'Le marketing les sert correctement par le canal le moins coûteux (site, application, courrier), les laisse hors des cadeaux, des appels et des paliers du programme, et réexamine une fois par an ceux dont les achats ont progressé.',
      who: 'Petits clients que ne retiennent ni la fidélité, ni l’habitude, ni la contrainte',
      avoid:
        'Ne les maltraitez pas : eux aussi parlent de vous. La fidélité est un moyen et non un objectif ; un service honnête est dû à tous.',
      kpi: 'Part du budget relationnel qui leur est consacrée, soit ce qu’ils apportent',
    },
  },
  when: (facts) => {
    const group = ['subtype:nothing-holds', 'tier:small', 'not:flag:hurt-loyal'] as const
    const cell = facts.cell(...group)
    if (cell === null || cell.shareOfValue === null || cell.shareOfValue >= cell.shareOfCustomers.estimate) return null
    return {
      group,
      values: {shareHeld: cell.shareOfValue},
      evidence: [groupEvidence(cell)],
      effect: null,
      kpi: {measure: 'share-of-budget', baseline: null, target: cell.shareOfValue, unit: 'share', months: 6},
      stake: cell.value ?? Number.NaN,
    }
  },
})
