import {evidence, groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'

/** Below this share of the base the saving is not worth a decision. */
const enough = 0.05

export const stopOverservingSmall = rule({
  id: 'stop-overserving-small',
  axis: 'portfolio',
  source: 'D9; Reinartz & Kumar 2002',
  effort: 'medium',
  horizon: 6,
  conflictsWith: ['build-social-bond', 'repair-hurt-loyal'],
  texts: {
    en: {
      title: 'Stop over-serving small customers without ties',
      finding:
        'Small and without ties, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified for {shareHeld, number, share} of the value{cost, select, known {, and serving one of them costs {servingMoney} a year for {worthMoney} brought in} other {}}: the same service as for the others is paid for by the others.',
      action:
        'Operations move their routine requests to self-service (site, application, automatic reply), group their visits and deliveries, and reserve human time for the heavy and medium customers; measure the cost to serve before and after.',
      who: 'Small inert customers, those who come by habit and hurt loyal customers aside',
      avoid:
        'Do not cut the quality of what was sold, only the cost of serving it; and do not close the door: any of them may grow.',
      kpi: 'Share of service hours spent on them, half of their share of customers',
    },
    fr: {
      title: 'Cessez de surservir les petits clients sans attache',
      finding:
        'Petits et sans attache, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés pour {shareHeld, number, share} de la valeur{cost, select, known {, et servir l’un d’eux coûte en moyenne {servingMoney} par an pour {worthMoney} apportés} other {}} : s’ils reçoivent le même service que les autres, ce sont les autres qui le paient.',
      action:
        'Les opérations orientent leurs demandes courantes vers le libre-service (site, application, réponse automatique), regroupent visites et livraisons et réservent le temps humain aux gros et moyens clients ; mesurez le coût de service avant et après.',
      who: 'Petits clients inertes, hors clients d’habitude et fidèles blessés',
      avoid:
        'Ne rognez pas sur la qualité de ce qui a été vendu, seulement sur le coût pour le servir ; et ne fermez pas la porte : certains grandiront.',
      kpi: 'Part des heures de service qui leur est consacrée, la moitié de leur poids parmi les clients',
    },
  },
  when: (facts) => {
    const group = ['tier:small', 'class:inert', 'not:subtype:by-habit', 'not:flag:hurt-loyal'] as const
    const cell = facts.cell(...group)
    if (cell === null || cell.shareOfValue === null) return null
    const share = cell.shareOfCustomers.estimate
    const serving = facts.mean('cost_to_serve', ...group)
    const worth = facts.mean(facts.findings.value?.measure ?? '', ...group)
    if (share < enough || cell.shareOfValue > share / 2) return null
    return {
      group,
      values: {
        shareHeld: cell.shareOfValue,
        cost: serving === null || worth === null ? 'unknown' : 'known',
        servingMoney: serving?.estimate ?? 0,
        worthMoney: worth?.estimate ?? 0,
        currency: facts.findings.context.currency,
      },
      evidence: [groupEvidence(cell), ...(serving === null ? [] : [evidence('mean-cost-to-serve', serving, 'money')])],
      effect: null,
      kpi: {measure: 'share-of-service-hours', baseline: null, target: share / 2, unit: 'share', months: 6},
      stake: cell.value ?? Number.NaN,
      // Over-service is a cost: where none is measured it is only supposed.
      ...(serving === null && {doubts: ['not-measured']}),
    }
  },
})
