import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts, GroupId} from '../facts.ts'
import {measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const referralFromAdvocates = rule({
  id: 'referral-from-advocates',
  axis: 'recruitment',
  source: 'D5, D12, D21; Reichheld 2003; Schmitt, Skiera & Van den Bulte 2011',
  effort: 'low',
  horizon: 3,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Let your loyal customers recruit: open a referral scheme',
      finding:
        '{measure, select, advocacy {Loyal and ready to recommend you, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified; loyal customers score {loyal, number, integer} out of 100 in advocacy, against {others, number, integer} for the others. They already recommend you; nobody helps them to.} other {Most likely loyal, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified; whether they recommend you was not asked.}}',
      action:
        'Marketing gives each of them three personal invitations after a good experience: the friend is welcomed by name with a first advantage, the customer is thanked by a service rather than by money, and the source of each newcomer is recorded.',
      who: '{measure, select, advocacy {Loyal customers who already speak well of you} other {Loyal customers}}',
      avoid: 'Do not pay for recommendation by the head: a customer paid to recommend is no longer believed.',
      kpi: 'Share of new customers who come recommended',
    },
    fr: {
      title: 'Laissez vos fidèles recruter : ouvrez un parrainage',
      finding:
        '{measure, select, advocacy {Fidèles et prêts à vous recommander, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés ; les fidèles atteignent {loyal, number, integer} sur 100 en recommandation, contre {others, number, integer} chez les autres. Ils vous recommandent déjà ; personne ne les y aide.} other {Classés fidèles, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés ; l’enquête n’a pas demandé s’ils vous recommandent.}}',
      action:
        'Le marketing remet à chacun trois invitations personnelles après une bonne expérience : l’ami est accueilli par son nom avec un premier avantage, le parrain est remercié par un service plutôt que par de l’argent, et l’origine de chaque nouveau client est enregistrée.',
      who: '{measure, select, advocacy {Fidèles qui disent déjà du bien de vous} other {Fidèles}}',
      avoid: 'Ne payez pas la recommandation à la tête : un client payé pour recommander n’est plus cru.',
      kpi: 'Part des nouveaux clients venus par recommandation',
    },
  },
  when: (facts) => {
    const advocacy = measuredConstruct(facts, {ids: ['advocacy', 'nps']})
    const group: readonly GroupId[] = advocacy === null ? ['class:loyal'] : ['class:loyal', `high:${advocacy}`]
    const cell = facts.cell(...group)
    if (cell === null) return null
    const compared = advocacy === null ? null : comparison(facts, advocacy)
    if (advocacy !== null && compared === null) return null
    return {
      group,
      values: {
        measure: compared === null ? 'none' : 'advocacy',
        loyal: compared?.loyal ?? 0,
        others: compared?.others ?? 0,
      },
      evidence: [groupEvidence(cell), ...(compared === null ? [] : [evidence('mean-advocacy', compared.mean, 'pomp')])],
      effect: null,
      kpi: {measure: 'share-recommended', baseline: null, target: 0.15, unit: 'share', months: 12},
      stake: cell.value ?? Number.NaN,
      ...(advocacy === null && {doubts: ['not-measured']}),
    }
  },
})

function comparison(facts: Facts, construct: string) {
  const [mean, others] = [facts.score(construct, 'class:loyal'), facts.score(construct, 'not:class:loyal')]
  return mean === null || others === null ? null : {mean, loyal: mean.estimate, others: others.estimate}
}
