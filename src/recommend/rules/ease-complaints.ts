import {leverDelta} from '../best-lever.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts, GroupId} from '../facts.ts'
import {attitudeConstruct, measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

type Situation = 'unrecovered' | 'complained' | 'silent'

export const easeComplaints = rule({
  id: 'ease-complaints',
  axis: 'loyalty',
  source: 'D15, D21; Fornell & Wernerfelt 1987; Hirschman 1970',
  effort: 'medium',
  horizon: 6,
  mends: true,
  conflictsWith: [],
  texts: {
    en: {
      title:
        '{situation, select, silent {Make it easy to complain: silent customers leave} unrecovered {Reopen the complaints left without a solution} other {Turn complaints into progress}}',
      finding:
        '{situation, select, silent {Dissatisfied and silent, {count, plural, one {# customer keeps} other {# customers keep}} their complaint to themselves, with a satisfaction of {satisfaction, number, integer} out of 100 against {all, number, integer} on the whole: you cannot repair what you do not hear.} unrecovered {After a complaint, {count, plural, one {# customer} other {# customers}} got no solution; their satisfaction is {satisfaction, number, integer} out of 100 against {all, number, integer} on the whole. An unsolved complaint is told to others.} other {A complaint was made by {count, plural, one {# customer} other {# customers}}; their satisfaction is {satisfaction, number, integer} out of 100 against {all, number, integer} on the whole. To complain is still to be loyal: it is a second chance.}}',
      action:
        '{situation, select, silent {Customer service opens one short way to complain at each contact (a button, a free number, a word at the desk), answers within eight days, and rewards the anomaly reported as some shops give points for it.} unrecovered {A mediator independent of sales takes these files again, decides within thirty days and repairs; customer service then measures satisfaction after each decision.} other {Customer service answers within eight days, repairs, and sends every month the analysis of the complaints to sales, accounts and operations, which report what they have changed.}}',
      who: '{situation, select, silent {Dissatisfied customers who say nothing} unrecovered {Customers whose complaint was not solved} other {Customers who complained}}',
      avoid: 'Do not set a target of fewer complaints: it rewards those who discourage them.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title:
        '{situation, select, silent {Facilitez l’expression des mécontentements : qui se tait s’en va} unrecovered {Rouvrez les réclamations restées sans solution} other {Exploitez les réclamations pour progresser}}',
      finding:
        '{situation, select, silent {Insatisfaits et silencieux, {count, plural, one {# client garde} other {# clients gardent}} leurs reproches pour eux, avec une satisfaction de {satisfaction, number, integer} sur 100 contre {all, number, integer} dans l’ensemble : vous ne pouvez pas réparer ce que vous n’entendez pas.} unrecovered {Après une réclamation, {count, plural, one {# client n’a obtenu} other {# clients n’ont obtenu}} aucune solution ; leur satisfaction est de {satisfaction, number, integer} sur 100 contre {all, number, integer} dans l’ensemble. Une réclamation non résolue se raconte.} other {Une réclamation a été faite par {count, plural, one {# client} other {# clients}} ; leur satisfaction est de {satisfaction, number, integer} sur 100 contre {all, number, integer} dans l’ensemble. Réclamer, c’est encore être fidèle : c’est une seconde chance.}}',
      action:
        '{situation, select, silent {Le service client ouvre à chaque contact un moyen simple de se plaindre (bouton, numéro gratuit, question à l’accueil), répond sous huit jours et récompense l’anomalie signalée, par exemple par des points sur la carte.} unrecovered {Un médiateur indépendant des ventes reprend ces dossiers, tranche sous trente jours et répare ; le service client mesure ensuite la satisfaction après chaque décision.} other {Le service client répond sous huit jours, répare, et transmet chaque mois l’analyse des réclamations aux commerciaux, à la comptabilité et aux opérations, qui disent ce qu’ils ont changé.}}',
      who: '{situation, select, silent {Clients insatisfaits qui se taisent} unrecovered {Clients dont la réclamation n’a pas été résolue} other {Clients qui ont réclamé}}',
      avoid: 'Ne fixez pas d’objectif de baisse du nombre de réclamations : il récompense ceux qui les découragent.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => {
    const found = situationOf(facts)
    const construct = attitudeConstruct(facts, 'satisfaction')
    if (found === null || construct === null) return null
    const cell = facts.cell(...found.group)
    const [mean, all] = [facts.score(construct, ...found.group), facts.score(construct)]
    if (cell === null || mean === null || all === null || mean.estimate >= all.estimate) return null
    return {
      group: found.group,
      values: {situation: found.situation, satisfaction: mean.estimate, all: all.estimate},
      evidence: [groupEvidence(cell), evidence('mean-satisfaction', mean, 'pomp')],
      effect: null,
      kpi: {
        measure: 'mean-satisfaction',
        baseline: mean.estimate,
        target: Math.min(all.estimate, mean.estimate + leverDelta),
        unit: 'pomp',
        months: 6,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})

function situationOf(facts: Facts): {readonly situation: Situation; readonly group: readonly GroupId[]} | null {
  const voice = measuredConstruct(facts, {role: 'voice'})
  const satisfaction = attitudeConstruct(facts, 'satisfaction')
  const silent: readonly GroupId[] =
    voice === null || satisfaction === null ? ['column:complaint:1'] : [`low:${satisfaction}`, `low:${voice}`]
  const options: readonly {situation: Situation; group: readonly GroupId[]}[] = [
    {situation: 'unrecovered', group: ['column:complaint:1', 'column:complaint_recovered:0']},
    {situation: 'complained', group: ['column:complaint:1']},
    {situation: voice === null ? 'complained' : 'silent', group: silent},
  ]
  return options.find(({group}) => (facts.cell(...group)?.count ?? 0) >= facts.minCell) ?? null
}
