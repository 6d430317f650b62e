import {evidenceOf, extremeGroup} from '../extreme-group.ts'
import {rule} from '../rule.ts'

export const recruitLikeTheLoyal = rule({
  id: 'recruit-like-the-loyal',
  axis: 'recruitment',
  source: 'D13; Dandouau; Reichheld & Teal 1996',
  effort: 'medium',
  horizon: 6,
  actsOn: 'prospects',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Recruit first those who resemble your loyal customers: the segment “{segment}”',
      finding:
        'In the segment “{segment}”, {inside, number, share} of customers are loyal, against {outside, number, share} in the others, over {groups, number, integer} segments compared: {gap, select, sure {each customer won there is more likely to stay by choice.} other {a gap that may be due to chance.}}',
      action:
        'Marketing draws the profile of this segment (need, occasion, where they look for information), moves to it a fifth of the recruitment budget for six months, and compares the share still buying after six months with that of the other segments.',
      who: 'Prospects with the profile of the segment “{segment}”, to which {count, plural, one {# customer surveyed belongs} other {# customers surveyed belong}}',
      avoid:
        'Do not close the other segments on this figure alone: it describes those who stayed, not all those who came.',
      kpi: 'Share of new customers from this segment',
    },
    fr: {
      title: 'Recrutez d’abord ceux qui ressemblent à vos fidèles : le segment « {segment} »',
      finding:
        'Dans le segment « {segment} », {inside, number, share} des clients sont fidèles, contre {outside, number, share} dans les autres, sur {groups, number, integer} segments comparés : {gap, select, sure {chaque client gagné là a plus de chances de rester par choix.} other {cet écart peut tenir au hasard.}}',
      action:
        'Le marketing dresse le portrait de ce segment (besoin, occasion, lieux d’information), y déplace un cinquième du budget de recrutement pendant six mois et compare la part de clients encore actifs après six mois à celle des autres segments.',
      who: 'Prospects au profil du segment « {segment} », {count, plural, one {où se trouve # client interrogé} other {où se trouvent # clients interrogés}}',
      avoid:
        'Ne fermez pas les autres segments sur ce seul chiffre : il décrit ceux qui sont restés, non tous ceux qui sont venus.',
      kpi: 'Part des nouveaux clients venant de ce segment',
    },
  },
  when: (facts) => {
    const best = extremeGroup(facts, 'segment', 'highest')
    if (best === null) return null
    const share = best.cell.shareOfCustomers.estimate
    return {
      group: [best.id],
      values: {
        segment: best.label,
        groups: best.groups,
        inside: best.inside.estimate,
        outside: best.outside.estimate,
        gap: best.gap.ci[0] > 0 ? 'sure' : 'unsure',
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
    }
  },
})
