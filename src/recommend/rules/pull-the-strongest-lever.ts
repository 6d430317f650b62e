import {bestLever, leverDelta} from '../best-lever.ts'
import {effectOf} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts, GroupId} from '../facts.ts'
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
        '{construct, select, satisfaction {Work on satisfaction first} trust {Work on trust first} commitment {Work on commitment first} attachment {Work on attachment first} other {Work first on “{construct}”}}',
      finding:
        '{reach, select, near {Of the feelings that loyalty is made of, “{construct}” is the one of which ten points more go with the most loyal customers: {points, plural, one {# more} other {# more}} per hundred of the {scope, select, main {heavy and medium customers} other {customers}} who are not loyal and lack it. They score {mean, number, integer} out of 100 on it.} other {Of the feelings that loyalty is made of, “{construct}” is the one that the {scope, select, main {heavy and medium customers} other {customers}} who are not loyal lack most: those below the cut-off score {mean, number, integer} out of 100 on it. Ten points more would not be enough to make them loyal: it is a matter of years.}}',
      action:
        '{lever, select, satisfaction {The quality manager asks these customers what they expected and what they got, sets a standard for the three widest gaps and acts on each deviation within the month.} trust {Management publishes five commitments with a date and a penalty for each, and reports every quarter which were kept.} commitment {Marketing offers membership: priority booking, shorter waits, a private event a year, and a reward that grows with the years rather than with the spending.} other {The brand tells what it stands for where customers live it (welcome, packaging, events) and keeps for them rituals that belong to it alone.}}',
      who: '{scope, select, main {Heavy and medium customers} other {Customers}} who are not loyal and are below the cut-off for “{construct}”',
      avoid:
        'Do not spread the budget over every lever at once, and do not read this gain as a promise: it compares customers, it does not test an action.',
      kpi: 'Mean score of these customers for “{construct}”',
    },
    fr: {
      title:
        '{construct, select, satisfaction {Travaillez d’abord la satisfaction} trust {Travaillez d’abord la confiance} commitment {Travaillez d’abord l’engagement} attachment {Travaillez d’abord l’attachement} other {Travaillez d’abord « {construct} »}}',
      finding:
        '{reach, select, near {Des sentiments dont la fidélité est faite, « {construct} » est celui dont dix points de plus vont de pair avec le plus de fidèles : {points, plural, one {# de plus} other {# de plus}} sur cent {scope, select, main {gros et moyens clients} other {clients}} non fidèles à qui il manque. Leur score y est de {mean, number, integer} sur 100.} other {Des sentiments dont la fidélité est faite, « {construct} » est celui qui manque le plus aux {scope, select, main {gros et moyens clients} other {clients}} non fidèles : ceux qui sont sous le seuil y ont un score de {mean, number, integer} sur 100. Dix points de plus n’en feraient pas des fidèles : c’est l’affaire de plusieurs années.}}',
      action:
        '{lever, select, satisfaction {Le responsable qualité demande à ces clients ce qu’ils attendaient et ce qu’ils ont reçu, fixe une norme pour les trois plus grands écarts et agit dans le mois à chaque dérive.} trust {La direction publie cinq engagements, chacun daté et assorti d’une pénalité, et rend compte chaque trimestre de ceux qui ont été tenus.} commitment {Le marketing propose une adhésion : réservation prioritaire, attente réduite, un événement privé par an, et une récompense qui croît avec les années plutôt qu’avec les dépenses.} other {La marque fait vivre ce qu’elle défend là où le client la rencontre (accueil, emballage, événements) et lui réserve des rituels qui n’appartiennent qu’à elle.}}',
      who: '{scope, select, main {Gros et moyens clients} other {Clients}} non fidèles, sous le seuil pour « {construct} »',
      avoid:
        'Ne dispersez pas le budget sur tous les leviers, et ne lisez pas ce gain comme une promesse : il compare des clients, il ne teste pas une action.',
      kpi: 'Score moyen de ces clients pour « {construct} »',
    },
  },
  when: (facts) => {
    const scope = ['not:class:loyal', ...worthKeeping(facts)] as const
    const strongest = bestLever(facts, scope)
    const near = strongest !== null && gainOf(facts, strongest.lever, scope) >= 1
    const lever = near ? {role: strongest.role, construct: strongest.lever} : lowest(facts, scope)
    if (lever === null) return null
    const group = [`low:${lever.construct}`, ...scope] as const
    const cell = facts.cell(...group)
    const mean = facts.score(lever.construct, ...group)
    if (cell === null || mean === null) return null
    return {
      group,
      values: {
        construct: lever.construct,
        lever: lever.construct === 'attachment' ? 'attachment' : lever.role,
        reach: near ? 'near' : 'far',
        points: near ? gainOf(facts, lever.construct, scope) : 0,
        mean: mean.estimate,
        scope: scope.length > 1 ? 'main' : 'all',
      },
      evidence: [groupEvidence(cell), evidence(`mean-${lever.role}`, mean, 'pomp')],
      effect: near ? effectOf(facts.whatIf(lever.construct, leverDelta, ...group)) : null,
      kpi: {
        measure: `mean-${lever.role}`,
        baseline: mean.estimate,
        target: Math.min(100, mean.estimate + leverDelta),
        unit: 'pomp',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})

/** Loyal customers more per hundred of those who are low on a construct, were it ten points higher. */
function gainOf(facts: Facts, construct: string, scope: readonly GroupId[]): number {
  const answer = facts.whatIf(construct, leverDelta, `low:${construct}`, ...scope)
  return Math.round(100 * (answer?.loyalInGroup.estimate ?? 0))
}

/** The construct of the attitude block on which the group scores lowest. */
function lowest(facts: Facts, scope: readonly GroupId[]): {readonly role: string; readonly construct: string} | null {
  const means = facts.findings.classification.rule.attitude.flatMap(({role, construct}) => {
    const mean = facts.score(construct, ...scope)?.estimate
    return mean === undefined ? [] : [{role, construct, mean}]
  })
  return means.sort((a, b) => a.mean - b.mean)[0] ?? null
}
