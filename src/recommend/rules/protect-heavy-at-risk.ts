import {leverDelta} from '../best-lever.ts'
import {difference} from '../difference.ts'
import {effectOf} from '../effect-of.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const protectHeavyAtRisk = rule({
  id: 'protect-heavy-at-risk',
  axis: 'portfolio',
  source: 'D10; Volle, on the road warriors of United Airlines (citing Ohana 2001)',
  effort: 'medium',
  horizon: 6,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Protect the heavy customers who are dissatisfied',
      finding:
        '{comparison, select, lower {Your heavy customers are less satisfied than the others ({heavy, number, integer} out of 100 against {others, number, integer}), and {count, plural, one {# of them is} other {# of them are}} below the threshold: with them {shareHeld, number, share} of the value can go.} other {Your heavy customers score {heavy, number, integer} out of 100 in satisfaction, against {others, number, integer} for the others, but {count, plural, one {# of them is} other {# of them are}} below the threshold: with them {shareHeld, number, share} of the value can go.}}',
      action:
        'The sales director assigns each of them a named manager, who calls within two weeks, removes the first irritant, and opens priority services that matter to heavy users: dedicated line, shorter waits, better places, a more comfortable welcome.',
      who: 'Heavy customers (the most valuable 20 % of buyers) whose satisfaction is below the threshold',
      avoid:
        'Do not answer with a discount: you would give up margin on those who pay most without mending what displeases them.',
      kpi: 'Mean satisfaction of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months',
    },
    fr: {
      title: 'Protégez les gros clients insatisfaits',
      finding:
        '{comparison, select, lower {Vos gros clients sont moins satisfaits que les autres ({heavy, number, integer} sur 100 contre {others, number, integer}), et {count, plural, one {# d’entre eux est} other {# d’entre eux sont}} sous le seuil : avec eux, {shareHeld, number, share} de la valeur peut partir.} other {Vos gros clients atteignent {heavy, number, integer} sur 100 de satisfaction, contre {others, number, integer} chez les autres, mais {count, plural, one {# d’entre eux est} other {# d’entre eux sont}} sous le seuil : avec eux, {shareHeld, number, share} de la valeur peut partir.}}',
      action:
        'La direction commerciale attribue à chacun un responsable nommé, qui appelle sous quinze jours, supprime le premier irritant et ouvre les services prioritaires qui comptent pour un gros client : ligne dédiée, attente réduite, meilleures places, accueil plus confortable.',
      who: 'Gros clients (les 20 % d’acheteurs qui ont le plus de valeur) dont la satisfaction est sous le seuil',
      avoid:
        'Ne répondez pas par une remise : vous perdriez de la marge sur ceux qui paient le plus sans corriger ce qui leur déplaît.',
      kpi: 'Satisfaction moyenne de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois',
    },
  },
  when: (facts) => {
    const construct = attitudeConstruct(facts, 'satisfaction')
    if (construct === null) return null
    const group = ['tier:heavy', `low:${construct}`] as const
    const cell = facts.cell(...group)
    const mean = facts.score(construct, ...group)
    const [heavy, others] = [facts.score(construct, 'tier:heavy'), facts.score(construct, 'not:tier:heavy')]
    if (cell === null || cell.shareOfValue === null || mean === null || heavy === null || others === null) return null
    const gap = difference(heavy, others)
    return {
      group,
      values: {
        heavy: heavy.estimate,
        others: others.estimate,
        shareHeld: cell.shareOfValue,
        comparison: gap.ci[1] < 0 ? 'lower' : 'other',
      },
      evidence: [
        groupEvidence(cell),
        evidence('mean-satisfaction', mean, 'pomp'),
        evidence('gap-satisfaction', gap, 'pomp'),
      ],
      effect: effectOf(facts.whatIf(construct, leverDelta, ...group)),
      kpi: {
        measure: 'mean-satisfaction',
        baseline: mean.estimate,
        target: Math.max(60, mean.estimate + leverDelta),
        unit: 'pomp',
        months: 6,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})
