import {leverDelta} from '../best-lever.ts'
import {difference} from '../difference.ts'
import {effectOf} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts} from '../facts.ts'
import {rule} from '../rule.ts'

/** POMP points between the two lowest dimensions under which they are the same. */
const worthSaying = 1
/** From here on even the weakest dimension is on the side of those who agree. */
const trusted = 60
const dimensions = ['credibility', 'integrity', 'benevolence'] as const

export const raiseWeakestTrustDimension = rule({
  id: 'raise-weakest-trust-dimension',
  axis: 'loyalty',
  source: 'D2; Gurviez & Korchia 2002',
  effort: 'medium',
  horizon: 6,
  actsOn: 'firm',
  conflictsWith: [],
  texts: {
    en: {
      title:
        '{dimension, select, credibility {Restore credibility: do what you sell} integrity {Restore integrity: state everything before the sale} other {Prove your benevolence: advise in the customer’s interest}}',
      finding:
        '{dimension, select, credibility {Credibility is the weakest side of trust: {weakest, number, integer} out of 100, against {next, number, integer} for the next one. Where customers doubt that you can deliver, the rest of what you say carries little weight.} integrity {Integrity is the weakest side of trust: {weakest, number, integer} out of 100, against {next, number, integer} for the next one. Where customers doubt that you are frank, every price or contract change is read as a trick.} other {Benevolence is the weakest side of trust: {weakest, number, integer} out of 100, against {next, number, integer} for the next one. Where customers doubt that you have their interest at heart, a rival who takes their side can win them.}}',
      action:
        '{dimension, select, credibility {Operations write a standard for each service (delay, quality, availability), measure the gaps every week and pay a stated compensation for each failure, as in a service guarantee.} integrity {Marketing rewrites offers and invoices on one page, total price included; any change is announced thirty days ahead; a mediator independent of sales rules on disputes and publishes the decisions.} other {Each year advisers propose to every customer the offer that suits their real use, even a cheaper one; they may make an exception in a hard time (bereavement, unemployment, moving home) without asking permission.}}',
      who: '{dimension, select, credibility {Customers who doubt that you can deliver} integrity {Customers who doubt that you are frank} other {Customers who doubt that you have their interest at heart}}',
      avoid:
        '{dimension, select, credibility {Do not advertise the promise again before keeping it.} integrity {Do not launch a reputation campaign: only acts are believed.} other {Do not disguise a sales call as advice.}}',
      kpi: '{dimension, select, credibility {Mean credibility of these customers} integrity {Mean integrity of these customers} other {Mean benevolence of these customers}}',
    },
    fr: {
      title:
        '{dimension, select, credibility {Rétablissez la crédibilité : livrez ce que vous vendez} integrity {Rétablissez l’intégrité : dites tout avant la vente} other {Prouvez votre bienveillance : conseillez dans l’intérêt du client}}',
      finding:
        '{dimension, select, credibility {La crédibilité est le point faible de la confiance : {weakest, number, integer} sur 100, contre {next, number, integer} pour la dimension suivante. Quand un client doute de votre capacité à tenir vos promesses, le reste de votre discours perd sa portée.} integrity {L’intégrité est le point faible de la confiance : {weakest, number, integer} sur 100, contre {next, number, integer} pour la dimension suivante. Quand un client doute de votre franchise, tout changement de prix ou de contrat passe pour une manœuvre.} other {La bienveillance est le point faible de la confiance : {weakest, number, integer} sur 100, contre {next, number, integer} pour la dimension suivante. Quand un client doute que son intérêt vous importe, un concurrent qui prend son parti peut l’emporter.}}',
      action:
        '{dimension, select, credibility {Les opérations normalisent chaque prestation (délai, qualité, disponibilité), mesurent les écarts chaque semaine et versent un dédommagement affiché à chaque manquement, sur le modèle d’une garantie de service.} integrity {Le marketing réécrit offres et factures sur une page, prix total compris ; tout changement est annoncé trente jours à l’avance ; un médiateur indépendant des ventes tranche les litiges et publie ses décisions.} other {Une fois par an, les conseillers proposent à chaque client l’offre adaptée à son usage réel, même moins chère ; ils peuvent faire une exception en cas de coup dur (deuil, chômage, déménagement) sans demander d’autorisation.}}',
      who: '{dimension, select, credibility {Clients qui doutent de votre capacité à tenir vos promesses} integrity {Clients qui doutent de votre franchise} other {Clients qui doutent que leur intérêt vous importe}}',
      avoid:
        '{dimension, select, credibility {Ne répétez pas la promesse en publicité avant de la tenir.} integrity {Ne lancez pas de campagne d’image : seuls les actes convainquent.} other {Ne déguisez pas un appel commercial en conseil.}}',
      kpi: '{dimension, select, credibility {Crédibilité moyenne auprès de ces clients} integrity {Intégrité perçue par ces clients} other {Bienveillance perçue par ces clients}}',
    },
  },
  when: (facts) => {
    const [weakest, next] = ranked(facts)
    if (weakest === undefined || next === undefined || next.mean.estimate - weakest.mean.estimate < worthSaying)
      return null
    if (weakest.mean.estimate >= trusted) return null
    const group = [`low:${weakest.dimension}`] as const
    const cell = facts.cell(...group)
    const baseline = facts.score(weakest.dimension, ...group)
    if (cell === null || baseline === null) return null
    return {
      group,
      values: {dimension: weakest.dimension, weakest: weakest.mean.estimate, next: next.mean.estimate},
      evidence: [
        groupEvidence(cell),
        evidence(`mean-${weakest.dimension}`, weakest.mean, 'pomp'),
        // The same customers answer both.
        evidence('difference-to-next-dimension', {...difference(weakest.mean, next.mean), n: weakest.mean.n}, 'pomp'),
      ],
      effect: effectOf(facts.whatIf(weakest.dimension, leverDelta, ...group)),
      kpi: {
        measure: `mean-${weakest.dimension}`,
        baseline: baseline.estimate,
        target: Math.min(100, baseline.estimate + leverDelta),
        unit: 'pomp',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})

function ranked(facts: Facts) {
  return dimensions
    .flatMap((dimension) => {
      const mean = facts.score(dimension)
      return mean === null ? [] : [{dimension, mean}]
    })
    .sort((a, b) => a.mean.estimate - b.mean.estimate)
}
