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
        '{construct, select, satisfaction {Work on satisfaction first} trust {Work on trust first} commitment {Work on commitment first} attachment {Work on attachment first} other {Work first on “{construct}”}}',
      finding:
        'Of the feelings that loyalty is made of, “{construct}” is the one of which ten points more go with the most loyal customers: {points, plural, one {# more} other {# more}} per hundred of the {scope, select, main {heavy and medium customers} other {customers}} who are not loyal and lack it. They score {mean, number, integer} out of 100 on it.',
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
        'Des sentiments dont la fidélité est faite, « {construct} » est celui dont dix points de plus vont de pair avec le plus de fidèles : {points, plural, one {# de plus} other {# de plus}} sur cent {scope, select, main {gros et moyens clients} other {clients}} non fidèles à qui il manque. Leur score y est de {mean, number, integer} sur 100.',
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
    if (strongest === null) return null
    const group = [`low:${strongest.lever}`, ...scope] as const
    const cell = facts.cell(...group)
    const answer = facts.whatIf(strongest.lever, strongest.delta, ...group)
    const mean = facts.score(strongest.lever, ...group)
    const points = Math.round(100 * (answer?.loyalInGroup.estimate ?? 0))
    if (cell === null || mean === null || points < 1) return null
    return {
      group,
      values: {
        construct: strongest.lever,
        lever: strongest.lever === 'attachment' ? 'attachment' : strongest.role,
        points,
        mean: mean.estimate,
        scope: scope.length > 1 ? 'main' : 'all',
      },
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
