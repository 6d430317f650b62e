import {evidence, groupEvidence} from '../evidence.ts'
import {extremeGroup} from '../extreme-group.ts'
import {rule} from '../rule.ts'

/** With two channels, the worse one is only the reverse of the better one. */
const fewestChannels = 3

export const reduceChannelWithoutTies = rule({
  id: 'reduce-channel-without-ties',
  axis: 'recruitment',
  source: 'D13, D26; Lewis 2006; Villanueva, Yoo & Hanssens 2008',
  effort: 'low',
  horizon: 3,
  actsOn: 'prospects',
  conflictsWith: ['favour-channel-with-loyal'],
  texts: {
    en: {
      title: 'Reduce the channel whose customers do not become attached: “{channel}”',
      finding:
        'Of the customers won through “{channel}”, only {inside, number, share} are loyal, against {outside, number, share} for the other channels: a customer won there mostly passes through, and has to be won again.',
      action:
        'The acquisition manager stops first-purchase discounts on this channel for one quarter, keeps only the prospects who name a lasting need, and takes the budget freed to the channel with the most loyal customers.',
      who: 'Prospects reached by “{channel}” ({count, plural, one {# customer surveyed} other {# customers surveyed}})',
      avoid: 'Do not judge the channel on its cost per order: cheap customers who leave are the dearest.',
      kpi: 'Share of new customers recruited by this channel: from {baseline, number, share} to {target, number, share} in {months, number, integer} months',
    },
    fr: {
      title: 'Réduisez le canal dont les clients ne s’attachent pas : « {channel} »',
      finding:
        'Parmi les clients venus par « {channel} », {inside, number, share} seulement sont fidèles, contre {outside, number, share} par les autres canaux : un client gagné là ne fait souvent que passer, et il faut le reconquérir.',
      action:
        'Le responsable de l’acquisition suspend pendant un trimestre les remises de premier achat sur ce canal, ne garde que les prospects qui expriment un besoin durable et reporte le budget libéré sur le canal qui compte le plus de fidèles.',
      who: 'Prospects touchés par « {channel} » ({count, plural, one {# client interrogé} other {# clients interrogés}})',
      avoid:
        'Ne jugez pas le canal sur son coût par commande : les clients bon marché qui s’en vont sont les plus chers.',
      kpi: 'Part des nouveaux clients recrutés par ce canal : de {baseline, number, share} à {target, number, share} en {months, number, integer} mois',
    },
  },
  when: (facts) => {
    const worst = extremeGroup(facts, 'channel', 'lowest')
    if (worst === null || worst.groups < fewestChannels) return null
    const share = worst.cell.shareOfCustomers.estimate
    return {
      group: [worst.id],
      values: {channel: worst.label, inside: worst.inside.estimate, outside: worst.outside.estimate},
      evidence: [
        groupEvidence(worst.cell),
        evidence('share-loyal', worst.inside, 'share'),
        evidence('difference-share-loyal', worst.gap, 'share'),
      ],
      effect: null,
      kpi: {measure: 'share-of-new-customers', baseline: share, target: share * 0.75, unit: 'share', months: 6},
      stake: worst.cell.value ?? Number.NaN,
    }
  },
})
