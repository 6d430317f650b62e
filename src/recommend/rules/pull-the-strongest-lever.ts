import {bestLever} from '../best-lever.ts'
import {effectOf} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'
import {worthKeeping} from '../worth-keeping.ts'

export const pullTheStrongestLever = rule({
  id: 'pull-the-strongest-lever',
  axis: 'loyalty',
  source: 'D4, D22; Garbarino & Johnson 1999; Morgan & Hunt 1994',
  effort: 'medium',
  horizon: 12,
  actsOn: 'firm',
  conflictsWith: [],
  texts: {
    en: {
      title:
        '{role, select, satisfaction {Work on satisfaction first} trust {Work on trust first} commitment {Work on commitment first} other {Work on attachment first}}',
      finding:
        '{role, select, satisfaction {Of all levers, satisfaction is the one that would win most customers over: ten points more among the customers who lack it go with {points, plural, one {# loyal customer} other {# loyal customers}} more per hundred of them. They score {mean, number, integer} out of 100 on it.} trust {Of all levers, trust is the one that would win most customers over: ten points more among the customers who lack it go with {points, plural, one {# loyal customer} other {# loyal customers}} more per hundred of them. They score {mean, number, integer} out of 100 on it.} commitment {Of all levers, commitment is the one that would win most customers over: ten points more among the customers who lack it go with {points, plural, one {# loyal customer} other {# loyal customers}} more per hundred of them. They score {mean, number, integer} out of 100 on it.} other {Of all levers, attachment is the one that would win most customers over: ten points more among the customers who lack it go with {points, plural, one {# loyal customer} other {# loyal customers}} more per hundred of them. They score {mean, number, integer} out of 100 on it.}}',
      action:
        '{role, select, satisfaction {The quality manager asks these customers what they expected and what they got, sets a standard for the three widest gaps and acts on each deviation within the month.} trust {Management publishes five commitments with a date and a penalty for each, and reports every quarter which were kept.} commitment {Marketing offers membership: priority booking, shorter waits, a private event a year, and a reward that grows with the years rather than with the spending.} other {The brand tells what it stands for where customers live it (welcome, packaging, events) and keeps for them rituals that belong to it alone.}}',
      who: '{role, select, satisfaction {Customers who are not loyal and are dissatisfied} trust {Customers who are not loyal and do not trust you} commitment {Customers who are not loyal and do not feel committed} other {Customers who are not loyal and do not feel attached}}',
      avoid:
        'Do not spread the budget over every lever at once, and do not read this gain as a promise: it compares customers, it does not test an action.',
      kpi: '{role, select, satisfaction {Mean satisfaction of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months} trust {Mean trust of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months} commitment {Mean commitment of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months} other {Mean attachment of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months}}',
    },
    fr: {
      title:
        '{role, select, satisfaction {Travaillez d’abord la satisfaction} trust {Travaillez d’abord la confiance} commitment {Travaillez d’abord l’engagement} other {Travaillez d’abord l’attachement}}',
      finding:
        '{role, select, satisfaction {De tous les leviers, la satisfaction est celui qui gagnerait le plus de clients : dix points de plus chez ceux à qui elle manque vont de pair avec {points, plural, one {# fidèle} other {# fidèles}} de plus pour cent d’entre eux. Ils la notent {mean, number, integer} sur 100.} trust {De tous les leviers, la confiance est celui qui gagnerait le plus de clients : dix points de plus chez ceux à qui elle manque vont de pair avec {points, plural, one {# fidèle} other {# fidèles}} de plus pour cent d’entre eux. Ils la notent {mean, number, integer} sur 100.} commitment {De tous les leviers, l’engagement est celui qui gagnerait le plus de clients : dix points de plus chez ceux à qui il manque vont de pair avec {points, plural, one {# fidèle} other {# fidèles}} de plus pour cent d’entre eux. Ils le notent {mean, number, integer} sur 100.} other {De tous les leviers, l’attachement est celui qui gagnerait le plus de clients : dix points de plus chez ceux à qui il manque vont de pair avec {points, plural, one {# fidèle} other {# fidèles}} de plus pour cent d’entre eux. Ils le notent {mean, number, integer} sur 100.}}',
      action:
        '{role, select, satisfaction {Le responsable qualité demande à ces clients ce qu’ils attendaient et ce qu’ils ont reçu, fixe une norme pour les trois plus grands écarts et agit dans le mois à chaque dérive.} trust {La direction publie cinq engagements, chacun daté et assorti d’une pénalité, et rend compte chaque trimestre de ceux qui ont été tenus.} commitment {Le marketing propose une adhésion : réservation prioritaire, attente réduite, un événement privé par an, et une récompense qui croît avec les années plutôt qu’avec les dépenses.} other {La marque fait vivre ce qu’elle défend là où le client la rencontre (accueil, emballage, événements) et lui réserve des rituels qui n’appartiennent qu’à elle.}}',
      who: '{role, select, satisfaction {Clients non fidèles et insatisfaits} trust {Clients non fidèles et peu confiants} commitment {Clients non fidèles et peu engagés} other {Clients non fidèles et peu attachés}}',
      avoid:
        'Ne dispersez pas le budget sur tous les leviers, et ne lisez pas ce gain comme une promesse : il compare des clients, il ne teste pas une action.',
      kpi: '{role, select, satisfaction {Satisfaction moyenne de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois} trust {Confiance moyenne de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois} commitment {Engagement moyen de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois} other {Attachement moyen de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois}}',
    },
  },
  when: (facts) => {
    const scope = ['not:class:loyal', ...worthKeeping(facts)] as const
    const strongest = bestLever(facts, scope)
    if (strongest === null) return null
    const group = [`low:${strongest.lever}`, ...scope] as const
    const cell = facts.cell(...group)
    const answer = facts.whatIf(strongest.lever, strongest.delta, ...group)
    const mean = facts.score(strongest.lever, ...group)
    const points = Math.round(100 * (answer?.loyalInGroup.estimate ?? 0))
    if (cell === null || mean === null || points < 1) return null
    return {
      group,
      values: {role: strongest.role, points, mean: mean.estimate},
      evidence: [groupEvidence(cell), evidence(`mean-${strongest.role}`, mean, 'pomp')],
      effect: effectOf(answer),
      kpi: {
        measure: `mean-${strongest.role}`,
        baseline: mean.estimate,
        target: Math.min(100, mean.estimate + strongest.delta),
        unit: 'pomp',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})
