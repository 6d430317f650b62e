import {evidenceOf, extremeGroup} from '../extreme-group.ts'
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
      title: 'Reduce the channel where loyal customers are rarest: “{channel}”',
      finding:
        'Of the customers won through “{channel}”, only {inside, number, share} are loyal, against {outside, number, share} for the other channels: {gap, select, sure {a customer won there becomes loyal less often.} other {a gap that may be due to chance.}}',
      action:
        'The acquisition manager stops first-purchase discounts on this channel for one quarter, keeps only the prospects who name a lasting need, and takes the budget freed to the channel with the highest share of loyal customers.',
      who: 'Prospects reached by “{channel}”, from which {count, plural, one {# customer surveyed comes} other {# customers surveyed come}}',
      avoid: 'Do not judge the channel on its cost per order: cheap customers who leave are the dearest.',
      kpi: 'Share of new customers recruited by this channel',
    },
    fr: {
      title: 'Réduisez le canal où les fidèles sont les plus rares : « {channel} »',
      finding:
        'Parmi les clients venus par « {channel} », {inside, number, share} seulement sont fidèles, contre {outside, number, share} par les autres canaux : {gap, select, sure {un client gagné là devient moins souvent fidèle.} other {cet écart peut tenir au hasard.}}',
      action:
        'Le responsable de l’acquisition suspend pendant un trimestre les remises de premier achat sur ce canal, ne garde que les prospects qui expriment un besoin durable et reporte le budget libéré sur le canal où la part de fidèles est la plus forte.',
      who: 'Prospects touchés par « {channel} », {count, plural, one {d’où vient # client interrogé} other {d’où viennent # clients interrogés}}',
      avoid:
        'Ne jugez pas le canal sur son coût par commande : les clients bon marché qui s’en vont sont les plus chers.',
      kpi: 'Part des nouveaux clients recrutés par ce canal',
    },
  },
  when: (facts) => {
    const worst = extremeGroup(facts, 'channel', 'lowest')
    if (worst === null || worst.groups < fewestChannels) return null
    const share = worst.cell.shareOfCustomers.estimate
    return {
      group: [worst.id],
      values: {
        channel: worst.label,
        inside: worst.inside.estimate,
        outside: worst.outside.estimate,
        gap: worst.gap.ci[1] < 0 ? 'sure' : 'unsure',
      },
      evidence: evidenceOf(worst),
      effect: null,
      kpi: {measure: 'share-of-new-customers', baseline: share, target: share * 0.75, unit: 'share', months: 6},
      stake: worst.cell.value ?? Number.NaN,
    }
  },
})
