import {evidence, groupEvidence} from '../evidence.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const doNotWakeTheHabitual = rule({
  id: 'do-not-wake-the-habitual',
  axis: 'loyalty',
  source: 'D1; Bozzo, Merunka & Moulins 2003; Verplanken & Orbell 2003',
  effort: 'low',
  horizon: 1,
  conflictsWith: ['act-now-nothing-holds'],
  texts: {
    en: {
      title: 'Do not wake the customers who come by habit',
      finding:
        'Habit alone keeps {count, plural, one {# customer} other {# customers}}, {shareOfCustomers, number, share} of those classified; their satisfaction is {satisfaction, number, integer} out of 100. Anything that makes them think again about their choice puts that at risk.',
      action:
        'Marketing takes them out of campaigns that invite a comparison (new price list, “choose your offer again”), renews tacitly whatever may legally be renewed so, keeps opening hours, layout and references stable, and warns them a month ahead of any unavoidable change with a ready-made equivalent.',
      who: 'Inert customers by habit: no loyalty, no constraint, a strong routine',
      avoid:
        'Do not send them a satisfaction survey or a win-back offer, and do not call habit loyalty: it gives no recommendation and no defence against a rival.',
      kpi: 'Satisfaction of these customers, checked after every change that touches them',
    },
    fr: {
      title: 'Ne réveillez pas les clients qui viennent par habitude',
      finding:
        'Seule l’habitude fait rester {count, plural, one {# client} other {# clients}}, soit {shareOfCustomers, number, share} des clients classés ; leur satisfaction est de {satisfaction, number, integer} sur 100. Tout ce qui les amène à reconsidérer leur choix met ces ventes en danger.',
      action:
        'Le marketing les retire des campagnes qui invitent à comparer (nouvelle grille tarifaire, « choisissez à nouveau votre formule »), renouvelle tacitement ce que la loi permet, garde stables horaires, rayons et références, et prévient un mois avant tout changement inévitable en proposant un équivalent tout prêt.',
      who: 'Inertes par habitude : ni fidèles ni contraints, mais une forte routine',
      avoid:
        'Ne leur envoyez ni enquête de satisfaction ni offre de reconquête, et ne confondez pas habitude et fidélité : l’habitude ne recommande pas et ne résiste pas à un concurrent.',
      kpi: 'Satisfaction de ces clients, vérifiée après chaque changement qui les touche',
    },
  },
  when: (facts) => {
    const group = ['subtype:by-habit'] as const
    const cell = facts.cell(...group)
    const construct = attitudeConstruct(facts, 'satisfaction')
    const mean = construct === null ? null : facts.score(construct, ...group)
    if (cell === null || mean === null) return null
    return {
      group,
      values: {satisfaction: mean.estimate},
      evidence: [groupEvidence(cell), evidence('mean-satisfaction', mean, 'pomp')],
      effect: null,
      kpi: {measure: 'mean-satisfaction', baseline: mean.estimate, target: mean.estimate, unit: 'pomp', months: 12},
      stake: cell.value ?? Number.NaN,
    }
  },
})
