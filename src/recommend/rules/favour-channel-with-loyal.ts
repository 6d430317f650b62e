import {evidenceOf, extremeGroup} from '../extreme-group.ts'
import {rule} from '../rule.ts'

/** With fewer loyal customers the cost of one is a division by next to nothing. */
const fewestLoyal = 0.02

export const favourChannelWithLoyal = rule({
  id: 'favour-channel-with-loyal',
  axis: 'recruitment',
  source: 'D13, D30; Verhoef & Donkers 2005; Villanueva, Yoo & Hanssens 2008',
  effort: 'low',
  horizon: 6,
  actsOn: 'prospects',
  conflictsWith: ['reduce-channel-without-ties'],
  texts: {
    en: {
      title: 'Favour the channel that brings loyal customers: “{channel}”',
      finding:
        '{costs, select, known {Of the customers won through “{channel}”, {inside, number, share} are loyal, against {outside, number, share} for the other channels, and a customer costs {costInsideMoney} to win there, against {costOutsideMoney} elsewhere: a loyal customer won costs {perLoyalInsideMoney} by this channel and {perLoyalOutsideMoney} by the others.} other {Of the customers won through “{channel}”, {inside, number, share} are loyal, against {outside, number, share} for the other channels, over {groups, number, integer} channels compared: what counts is not how many customers a channel brings but how many stay by choice.}}',
      action:
        'The acquisition manager moves 10% of the budget to this channel each quarter as long as the cost of a loyal customer won does not rise, and judges every channel on that cost rather than on the cost of a first order.',
      who: 'Prospects reached by “{channel}”, from which {count, plural, one {# customer surveyed comes} other {# customers surveyed come}}',
      avoid: 'Do not move the whole budget at once: a channel’s best prospects come first and the next ones cost more.',
      kpi: 'Share of new customers recruited by this channel',
    },
    fr: {
      title: 'Privilégiez le canal qui amène des fidèles : « {channel} »',
      finding:
        '{costs, select, known {Parmi les clients venus par « {channel} », {inside, number, share} sont fidèles, contre {outside, number, share} par les autres canaux, et un client y coûte {costInsideMoney} à recruter, contre {costOutsideMoney} ailleurs : un fidèle gagné revient à {perLoyalInsideMoney} par ce canal et à {perLoyalOutsideMoney} par les autres.} other {Parmi les clients venus par « {channel} », {inside, number, share} sont fidèles, contre {outside, number, share} par les autres canaux, sur {groups, number, integer} canaux comparés : ce qui compte n’est pas le nombre de clients qu’un canal amène, mais le nombre de ceux qui restent par choix.}}',
      action:
        'Le responsable de l’acquisition déplace 10 % du budget vers ce canal chaque trimestre tant que le coût d’un fidèle gagné n’augmente pas, et juge chaque canal sur ce coût plutôt que sur celui d’une première commande.',
      who: 'Prospects touchés par « {channel} », {count, plural, one {d’où vient # client interrogé} other {d’où viennent # clients interrogés}}',
      avoid:
        'Ne déplacez pas tout le budget d’un coup : les meilleurs prospects d’un canal viennent en premier, les suivants coûtent plus cher.',
      kpi: 'Part des nouveaux clients recrutés par ce canal',
    },
  },
  when: (facts) => {
    const best = extremeGroup(facts, 'channel', 'highest')
    if (best === null) return null
    const inside = facts.mean('acquisition_cost', best.id)
    const outside = facts.mean('acquisition_cost', `not:column:channel:${best.label}`)
    const share = best.cell.shareOfCustomers.estimate
    const compared =
      inside !== null && outside !== null && Math.min(best.inside.estimate, best.outside.estimate) >= fewestLoyal
    return {
      group: [best.id],
      values: {
        channel: best.label,
        groups: best.groups,
        inside: best.inside.estimate,
        outside: best.outside.estimate,
        currency: facts.findings.context.currency,
        costs: compared ? 'known' : 'unknown',
        costInsideMoney: compared ? inside.estimate : 0,
        costOutsideMoney: compared ? outside.estimate : 0,
        perLoyalInsideMoney: compared ? inside.estimate / best.inside.estimate : 0,
        perLoyalOutsideMoney: compared ? outside.estimate / best.outside.estimate : 0,
      },
      evidence: evidenceOf(best),
      effect: null,
      kpi: {
        measure: 'share-of-new-customers',
        baseline: share,
        target: Math.min(1, share * 1.25),
        unit: 'share',
        months: 12,
      },
      stake: best.cell.value ?? Number.NaN,
      // A dearer loyal customer is no reason to move money: said, and left to be checked.
      ...(compared &&
        inside.estimate / best.inside.estimate > outside.estimate / best.outside.estimate && {
          doubts: ['costlier-loyal'],
        }),
    }
  },
})
