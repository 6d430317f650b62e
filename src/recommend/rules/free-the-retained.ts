import {bestLever} from '../best-lever.ts'
import {effectOf, loyalTarget} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts} from '../facts.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const freeTheRetained = rule({
  id: 'free-the-retained',
  axis: 'loyalty',
  source: 'D14, D38; Volle; Ohana 2001; Jones, Mothersbaugh & Beatty 2000',
  effort: 'medium',
  horizon: 6,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Win the retained customers over before they are free to leave',
      finding:
        '{timing, select, due {Lack of choice, not preference, keeps {count, plural, one {# customer} other {# customers}}, {shareOfCustomers, number, share} of those classified; their satisfaction is {satisfaction, number, integer} out of 100. {due, plural, one {The contract of # of them ends} other {The contracts of # of them end}} within six months: that day the risk comes into the open.} inferred {Dissatisfied and still there, {count, plural, one {# customer} other {# customers}} ({shareOfCustomers, number, share} of those classified, satisfaction {satisfaction, number, integer} out of 100) may be staying for want of a choice: this survey did not ask, and the class is inferred.} other {Lack of choice, not preference, keeps {count, plural, one {# customer} other {# customers}}, {shareOfCustomers, number, share} of those classified; their satisfaction is {satisfaction, number, integer} out of 100. Their purchases look safe and are not: they may stop when a contract ends or a rival opens the way.}}',
      action:
        '{timing, select, inferred {First ask the six questions on habit, alternatives and exit cost at the next contact, so as to know who is held and by what; then prepare for them an alert three months before each moment of fragility (end of contract, moving home, retirement).} other {Customer relations lists the moments of fragility (end of contract, moving home, birth, divorce, retirement), raises an alert three months before each, and calls with a solution: a moving guide, a transfer done for the customer, an offer without commitment at the same price.}}',
      who: '{timing, select, due {Retained customers, first those whose contract ends within six months} inferred {Customers inferred to be retained: dissatisfied, and still customers} other {Retained customers: they stay for want of another choice, real or perceived}}',
      avoid:
        'Do not raise exit fees or lengthen commitments: a customer held against their will leaves at the first opening and says why.',
      kpi: 'Expected share of loyal customers among them',
    },
    fr: {
      title: 'Gagnez les retenus avant qu’ils soient libres de partir',
      finding:
        '{timing, select, due {Le manque de choix, et non la préférence, fait rester {count, plural, one {# client} other {# clients}}, soit {shareOfCustomers, number, share} des clients classés ; leur satisfaction est de {satisfaction, number, integer} sur 100. {due, plural, one {Le contrat de # d’entre eux prend fin} other {Le contrat de # d’entre eux prend fin}} dans les six mois : ce jour-là, le risque apparaîtra au grand jour.} inferred {Insatisfaits et toujours là, {count, plural, one {# client} other {# clients}} ({shareOfCustomers, number, share} des clients classés, satisfaction de {satisfaction, number, integer} sur 100) restent peut-être faute de choix : l’enquête ne l’a pas demandé, et la classe est déduite.} other {Le manque de choix, et non la préférence, fait rester {count, plural, one {# client} other {# clients}}, soit {shareOfCustomers, number, share} des clients classés ; leur satisfaction est de {satisfaction, number, integer} sur 100. Leurs achats semblent acquis et ne le sont pas : ils peuvent cesser à la fin d’un contrat ou à l’arrivée d’un concurrent.}}',
      action:
        '{timing, select, inferred {Posez d’abord, au prochain contact, les six questions sur l’habitude, les alternatives et le coût de sortie, pour savoir qui est retenu et par quoi ; préparez ensuite pour eux une alerte trois mois avant chaque moment de fragilité (fin de contrat, déménagement, départ à la retraite).} other {La relation client recense les moments de fragilité (fin de contrat, déménagement, naissance, divorce, départ à la retraite), déclenche une alerte trois mois avant chacun et appelle avec une solution : guide du déménagement, transfert effectué à la place du client, offre sans engagement au même prix.}}',
      who: '{timing, select, due {Retenus, d’abord ceux dont le contrat prend fin dans les six mois} inferred {Retenus par déduction : insatisfaits, et pourtant toujours clients} other {Retenus : ils restent faute d’autre choix, réel ou perçu}}',
      avoid:
        'N’augmentez pas les frais de sortie et n’allongez pas les engagements : un client gardé malgré lui part à la première occasion et dit pourquoi.',
      kpi: 'Part attendue de fidèles parmi eux',
    },
  },
  when: (facts) => {
    const group = ['class:retained'] as const
    const due = facts.cell(...group, 'due:contract_end')?.count ?? 0
    const timing = timingOf(facts, due)
    const cell = facts.cell(...group)
    const loyal = facts.share('loyal', ...group)
    const satisfaction = facts.score(attitudeConstruct(facts, 'satisfaction') ?? '', ...group)
    if (cell === null || loyal === null || satisfaction === null) return null
    const lever = bestLever(facts, group)
    return {
      group,
      values: {timing, due, satisfaction: satisfaction.estimate},
      evidence: [
        groupEvidence(cell),
        evidence('share-loyal', loyal, 'share'),
        evidence('mean-satisfaction', satisfaction, 'pomp'),
      ],
      effect: effectOf(lever),
      kpi: {
        measure: 'share-loyal',
        baseline: loyal.estimate,
        target: loyalTarget(loyal.estimate, lever),
        unit: 'share',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})

/** Contracts that end soon are told where the survey knows them and they are enough to be described. */
function timingOf({findings, minCell}: Facts, due: number): 'due' | 'any' | 'inferred' {
  if (findings.classification.rule.situation === 'minimum') return 'inferred'
  return due > 0 && due >= minCell ? 'due' : 'any'
}
