import {difference} from '../difference.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'
import {worthKeeping} from '../worth-keeping.ts'

export const holdPriceForLoyal = rule({
  id: 'hold-price-for-loyal',
  axis: 'portfolio',
  source: 'D5; Reichheld & Sasser 1990; Krishnamurthi & Raj 1991',
  effort: 'low',
  horizon: 3,
  conflictsWith: ['fill-slack-periods'],
  texts: {
    en: {
      title: 'Hold your prices for the loyal: pay them in consideration, not in discounts',
      finding:
        'Loyal customers score {loyal, number, integer} out of 100 in price tolerance, against {others, number, integer} for the others: a discount to the {scope, select, main {{count, plural, one {# heavy or medium one} other {# heavy and medium ones}}} other {{count, plural, one {one} other {#}}}} who accept a price gap is margin given away.',
      action:
        'Marketing withdraws these customers from general promotions for six months and replaces them by non-financial rewards (priority access, reserved places, a warm surprise at the anniversary of the relation), then compares margins with a control group that keeps the promotions.',
      who: '{scope, select, main {Heavy and medium loyal customers who accept a price gap} other {Loyal customers who accept a price gap}}',
      avoid:
        'Do not turn their tolerance into a hidden increase: the first loyal customer to find a newcomer better treated will tell the others.',
      kpi: 'Share of these customers’ purchases made at full price',
    },
    fr: {
      title: 'Tenez vos prix auprès des fidèles : donnez-leur des égards, non des remises',
      finding:
        'Les fidèles atteignent {loyal, number, integer} sur 100 de tolérance au prix, contre {others, number, integer} chez les autres : une remise {scope, select, main {{count, plural, one {au # gros ou moyen fidèle qui accepte} other {aux # gros et moyens fidèles qui acceptent}}} other {{count, plural, one {au # fidèle qui accepte} other {aux # fidèles qui acceptent}}}} un écart de prix est une marge donnée.',
      action:
        'Le marketing retire ces clients des promotions générales pendant six mois et les remplace par des récompenses non financières (accès prioritaire, places réservées, bonne surprise à l’anniversaire de la relation), puis compare la marge à celle d’un groupe témoin qui garde les promotions.',
      who: '{scope, select, main {Gros et moyens fidèles qui acceptent un écart de prix} other {Fidèles qui acceptent un écart de prix}}',
      avoid:
        'Ne transformez pas cette tolérance en hausse cachée : le premier fidèle qui verra un nouveau client mieux traité le dira aux autres.',
      kpi: 'Part des achats de ces clients faits à plein tarif',
    },
  },
  when: (facts) => {
    const construct = measuredConstruct(facts, {ids: ['price_tolerance']})
    if (construct === null) return null
    const scope = worthKeeping(facts)
    const group = ['class:loyal', `high:${construct}`, ...scope] as const
    const cell = facts.cell(...group)
    const [loyal, others] = [facts.score(construct, 'class:loyal'), facts.score(construct, 'not:class:loyal')]
    if (cell === null || loyal === null || others === null || loyal.estimate <= others.estimate) return null
    return {
      group,
      values: {loyal: loyal.estimate, others: others.estimate, scope: scope.length > 0 ? 'main' : 'all'},
      evidence: [groupEvidence(cell), evidence('difference-price-tolerance', difference(loyal, others), 'pomp')],
      effect: null,
      kpi: {measure: 'share-full-price', baseline: null, target: 0.9, unit: 'share', months: 6},
      stake: cell.value ?? Number.NaN,
    }
  },
})
