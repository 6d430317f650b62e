import {leverDelta} from '../best-lever.ts'
import {difference} from '../difference.ts'
import {effectOf} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'
import {satisfactionKpi} from '../satisfaction-kpi.ts'

export const protectHeavyAtRisk = rule({
  id: 'protect-heavy-at-risk',
  axis: 'portfolio',
  source: 'D10; Volle; Ohana 2001',
  effort: 'medium',
  horizon: 6,
  mends: true,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Protect the heavy customers who may leave',
      finding:
        '{inferred, select, yes {Perhaps retained, for the survey did not ask, or trusting but hurt} other {Held by nothing, held against their will or hurt}}, {count, plural, one {# heavy customer holds} other {# heavy customers hold}} {shareHeld, number, share} of the value; their satisfaction is {satisfaction, number, integer} out of 100, against {others, number, integer} for the other heavy customers. If they leave, that value goes with them.',
      action:
        'The sales director assigns each of them a named manager, who calls within two weeks, removes the first irritant, and opens priority services that matter to heavy users: dedicated line, shorter waits, better places, a more comfortable welcome.',
      who: 'Heavy customers (the most valuable 20% of buyers) at risk: retained, held by nothing, or hurt loyal customers',
      avoid:
        'Do not answer with a discount: you would give up margin on those who pay most without mending what displeases them.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title: 'Protégez les gros clients menacés de départ',
      finding:
        '{inferred, select, yes {Peut-être retenus, l’enquête ne l’a pas demandé, ou confiants mais blessés} other {Libres de toute attache, retenus malgré eux ou blessés}}, {count, plural, one {# gros client détient} other {# gros clients détiennent}} {shareHeld, number, share} de la valeur ; leur satisfaction est de {satisfaction, number, integer} sur 100, contre {others, number, integer} chez les autres gros clients. S’ils partent, cette valeur part avec eux.',
      action:
        'La direction commerciale attribue à chacun un responsable nommé, qui appelle sous quinze jours, supprime le premier irritant et ouvre les services prioritaires qui comptent pour un gros client : ligne dédiée, attente réduite, meilleures places, accueil plus confortable.',
      who: 'Gros clients (les 20 % d’acheteurs qui ont le plus de valeur) menacés de départ : retenus, que rien ne retient, ou fidèles blessés',
      avoid:
        'Ne répondez pas par une remise : vous perdriez de la marge sur ceux qui paient le plus sans corriger ce qui leur déplaît.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => {
    const construct = attitudeConstruct(facts, 'satisfaction')
    if (construct === null) return null
    const group = ['flag:high-value-at-risk'] as const
    const cell = facts.cell(...group)
    const mean = facts.score(construct, ...group)
    const others = facts.score(construct, 'tier:heavy', 'not:flag:high-value-at-risk')
    if (cell === null || cell.shareOfValue === null || mean === null || others === null) return null
    return {
      group,
      values: {
        satisfaction: mean.estimate,
        others: others.estimate,
        shareHeld: cell.shareOfValue,
        inferred: facts.findings.classification.rule.situation === 'minimum' ? 'yes' : 'no',
      },
      evidence: [
        groupEvidence(cell),
        evidence('mean-satisfaction', mean, 'pomp'),
        evidence('gap-satisfaction', difference(mean, others), 'pomp'),
      ],
      effect: effectOf(facts.whatIf(construct, leverDelta, ...group)),
      kpi: satisfactionKpi(mean),
      stake: cell.value ?? Number.NaN,
    }
  },
})
